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
    // 来凤, 原平, 澧县, 长沙 (no days are given): whom a party is made up of, who heads it, the other side of an exchange, who is introduced to the sitting
    ['活动当天，由针灸科周仲瑜、心血管病科吴斌、妇产科李云君等专家组成的“杏林红”志愿者服务队开展了义诊。', ['subject: 周仲瑜 吴斌 李云君']],
    ['会议决定成立由局长周仲瑜、副局长吴斌组成的领导小组，副市长张强参加。', ['cited: 周仲瑜 吴斌', 'subject: 张强']],
    ['由中央统战部副部长邹晓东任组长、中国银保监会副主席祝树民任副组长的督查组进行督查。', ['subject: 邹晓东 祝树民']],
    ['与省农科院党委书记柏连阳院士交流，双方达成共识。', ['aside: 柏连阳']],
    ['座谈会上，教研员李铁光对省派专家谢和平、肖治平进行介绍。', ['subject: 李铁光', 'aside: 谢和平 肖治平']],
    // 上海 2019-11-01: what is reported is said to the person's face; what is learnt from somebody is not
    ['校长郑白玲，向全权临时代办李源汇报工作。', ['subject: 郑白玲', 'aside: 李源']],
    ['全体党员向县委书记张伟学习。', ['object: 张伟']],
  ])('%s', (sentence, stances) => {
    expect(stancesOf(sentence)).toEqual(stances)
  })
})
