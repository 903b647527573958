import { REACH_BEHIND, titlesBehind } from '../../../server/extract/mentions/titles-behind.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

function titlesOf(behind: string, chosen = false): readonly string[] {
  return titlesBehind(behind.slice(0, REACH_BEHIND), { open: behind.startsWith('等'), chosen }, loadLexicon()).map(({ body, office }) => body + office)
}

describe('titlesBehind', () => {
  it.each([
    // 新闻联播 2021-09-01
    ['等党和国家领导人同约3000名群众一起观看晚会。', ['党和国家领导人']],
    ['等市领导参加。', ['市领导']],
    ['两位副院长的带领下', ['副院长']],
    // 新闻联播 2018-11-01: a class behind a list is a title of each
    ['等8位民营企业家代表先后发言。', ['民营企业家代表']],
    ['等20余名来自全国的专家参加论证。', ['专家']],
    ['等20余名专家学者参加论证。', []],
    ['等5名学生表演了节目。', []],
    ['等有关领导出席。', []],
    // 姜堰 2021-07-23: whose deputies they are; of nothing, or of a bank, they are a class
    ['等苏陈镇人大代表。', ['苏陈镇人大代表']],
    ['等代表发言。', []],
    ['等代表团成员参加。', []],
    // 无锡 2010-12-08: what they have become
    ['当选为无锡蔬菜果品协会会长，吴惠庆当选', ['无锡蔬菜果品协会会长']],
    ['当选为副会长兼秘书长。', ['副会长', '秘书长']],
    ['受聘为客座教授。', ['客座教授']],
    ['担任市委书记、市人大常委会主任。', ['市委书记', '市人大常委会主任']],
    ['担任组长的领导小组', []],
    ['分别当选会长、秘书长。', []],
    ['任务完成得好。', []],
    // 江西省政协 2021, 鹤壁 2017, 团中央 2014, 秀山县: the class of all of them, told by more than its last word
    ['等常委作“关键少数话党建”发言。', ['常委']],
    ['等主席团成员在主席台就座。', ['主席团成员']],
    ['等青年和团干部代表先后发言。', ['青年和团干部代表']],
    ['等秀山县领导应邀出席会议。', ['秀山县领导']],
    ['等嘉宾受邀出席。', ['嘉宾']],
    ['等湘西州和吉首市领导出席。', []],
    ['等学校领导参加。', []],
    ['等有关部门代表参加。', []],
    ['等班子成员参加。', []],
    ['等公司董事长代表参加。', []],
  ])('%s', (behind, titles) => {
    expect(titlesOf(behind)).toEqual(titles)
  })

  it.each([
    // 佛山 2013, 珠海 2022: those whom somebody appoints or elects
    ['同志为东部新城控股集团董事长、总经理，', ['东部新城控股集团董事长', '总经理']],
    ['成为支社第三届委员会委员，', ['支社第三届委员会委员']],
    // of what is told elsewhere
    ['为会长。', []],
  ])('behind an election: %s', (behind, titles) => {
    expect(titlesOf(behind, true)).toEqual(titles)
    expect(titlesOf(behind)).toEqual([])
  })
})
