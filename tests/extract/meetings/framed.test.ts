import { readSentences } from '../../support/read-sentences.ts'

function stancesOf(sentence: string): readonly string[] {
  return readSentences(sentence).flatMap(({ stances }) => stances.map(({ role, group }) => `${role}: ${group.people.map(({ found }) => found.name).join(' ')}`))
}

describe('framedRole', () => {
  it.each([
    ['市长王强在县委书记李明陪同下来到社区。', ['subject: 王强', 'aside: 李明']],
    ['代表团一行出席市长张强举行的欢迎宴会。', ['aside: 张强']],
    // 安宁 2019-12-24: who is handed something takes it; what is awarded on paper is not handed over
    ['之后，副主任李群辉将联合科室牌匾授以骨科主任肖明生。', ['subject: 李群辉', 'aside: 肖明生']],
    ['会议决定将劳动模范称号授予车间主任肖明生。', ['cited: 肖明生']],
    ['会议向名誉理事长程启坤和顾问毛祖法颁发了聘书。', ['aside: 程启坤 毛祖法']],
    // 徐州 2022-11-22: what two do together both do
    ['副校长鲍桂楠同离退休教职工代表赵士弘共同为老年大学揭牌。', ['subject: 鲍桂楠', 'subject: 赵士弘']],
    ['副校长鲍桂楠同教师代表赵士弘座谈。', ['subject: 鲍桂楠', 'object: 赵士弘']],
    // 上海 2019-11-01: what is reported is said to the person's face; what is learnt from somebody is not
    ['校长郑白玲，向全权临时代办李源汇报工作。', ['subject: 郑白玲', 'aside: 李源']],
    ['全体党员向县委书记张伟学习。', ['object: 张伟']],
  ])('%s', (sentence, stances) => {
    expect(stancesOf(sentence)).toEqual(stances)
  })
})
