/** Names: what is one, where it begins and where it ends. Real sentences with their source and day; a line before the sentence is the title above it. */
import { sourceOf, whoMet } from '../../support/who-met.ts'

describe('names run together in a headline are told apart, and no word becomes one', () => {
  test.each([
    ['新闻联播 2015-08-30', '我军成建制保障力量参加跨区演习', []],
    ['新闻联播 2019-03-29', '百名将军参加首都义务植树', []],
    ['新闻联播 2016-03-12', '叙反对派宣布参加日内瓦和谈', []],
    ['新闻联播 2017-12-07', '俄允许运动员以中立身份参加冬奥会', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a name that is a word is a name where a title or a list says so, and a word elsewhere', () => {
  test.each([
    ['人民日报 2019-02-21', '全国政协副主席张庆黎、万钢、夏宝龙、苏辉出席会议。', ['张庆黎 attendee 全国政协副主席', '万钢 attendee 全国政协副主席', '夏宝龙 attendee 全国政协副主席', '苏辉 attendee 全国政协副主席']],
    ['新闻联播 2016-07-12', '刘延东、汪洋、马凯、杨晶、王勇参加会议。', ['刘延东 attendee', '汪洋 attendee', '马凯 attendee', '杨晶 attendee', '王勇 attendee']],
    ['新闻联播 2018-12-02', '农工党中央常务副主席何维主持会议。', ['何维 chair 农工党中央常务副主席']],
    ['新闻联播 2017-12-06', '杨洁篪、尤权、沈跃跃、王家瑞以及蒋树声出席开幕会，陈晓光主持开幕会。', ['杨洁篪 attendee', '尤权 attendee', '沈跃跃 attendee', '王家瑞 attendee', '蒋树声 attendee', '陈晓光 chair']],
    ['人民日报 2019-02-18', '——发挥市场对技术研发方向、路线选择、要素价格、各类创新要素配置的导向作用，让市场真正在创新资源配置中起决定性作用；', []],
    ['新闻联播 2018-05-31', '对于即将举行的上合组织青岛峰会，高峰表示：各方将持续推动贸易便利化进程，并有望在加强中小微企业合作、发展服务贸易等方面达成更多共识。', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('names of two to four characters, minority and transcribed names are kept whole', () => {
  test.each([
    ['新闻联播 2025-07-02', '李干杰、陈文清、刘金国、王小洪、铁凝、巴特尔出席会议。', ['李干杰 attendee', '陈文清 attendee', '刘金国 attendee', '王小洪 attendee', '铁凝 attendee', '巴特尔 attendee']],
    ['新闻联播 2012-07-07', '回良玉、刘云山、刘延东、路甬祥、司马义·铁力瓦尔地、杜青林、孙家正一同出席闭幕式暨颁奖晚会，为获奖集体和个人代表颁奖，并观看了演出。', ['回良玉 speaker', '刘云山 speaker', '刘延东 speaker', '路甬祥 speaker', '司马义·铁力瓦尔地 speaker', '杜青林 speaker', '孙家正 speaker']],
    ['人民日报 2019-02-20', '“感知中国·江苏文化周”2月18日在柬埔寨首都金边开幕，柬埔寨公主诺罗敦·帕花黛维、中国驻柬埔寨大使王文天、柬埔寨文化艺术大臣彭萨格娜、柬中友好协会主席艾森沃等出席开幕式。', ['诺罗敦·帕花黛维 attendee 柬埔寨公主', '王文天 attendee 中国驻柬埔寨大使', '彭萨格娜 attendee 柬埔寨文化艺术大臣', '艾森沃 attendee 柬中友好协会主席']],
    ['新闻联播 2019-07-23', '国家主席习近平22日晚在钓鱼台国宾馆再次会见来华进行国事访问的阿联酋阿布扎比王储穆罕默德。', ['习近平 lead 国家主席', '穆罕默德 speaker 阿联酋阿布扎比王储']],
    ['新闻联播 2013-02-07', '为保证岛上官兵在长时间恶劣天气中给养不短缺，他们这次还增加了供给的配送数量。', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('a note in brackets behind a name is no part of it', () => {
  test.each([
    ['人民日报 2019-10-16', '新华社布鲁塞尔10月15日电  10月13日至15日，西藏自治区人大常委会副主任尼玛次仁（藏族）率全国人大西藏代表团对欧洲议会进行访问。', ['尼玛次仁 lead 西藏自治区人大常委会副主任']],
    ['新闻联播 2018-03-19', '任命韩正、孙春兰（女）、胡春华、刘鹤为国务院副总理；', []],
    ['人民日报 2020-05-19', '任命殷一璀（女）为第十三届全国人民代表大会教育科学文化卫生委员会副主任委员。', []],
    ['人民日报 2020-02-27', '宁夏人民医院肝胆外科护士丁妮（回族）——', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})

describe('和, 与 and 以及 join the last of a list and belong to no name', () => {
  test.each([
    ['新闻联播 2024-01-19', '李书磊、铁凝、吴政隆、陈武、姜信治和苗华出席大会。', ['李书磊 attendee', '铁凝 attendee', '吴政隆 attendee', '陈武 attendee', '姜信治 attendee', '苗华 attendee']],
    ['新闻联播 2014-04-14', '范长龙、许其亮、马晓天和田修思等参加调研活动。', ['范长龙 attendee', '许其亮 attendee', '马晓天 attendee', '田修思 attendee']],
    ['新闻联播 2022-12-08', '石泰峰、孙春兰、张春贤、巴特尔以及周铁农、齐续春等出席开幕会。', ['石泰峰 attendee', '孙春兰 attendee', '张春贤 attendee', '巴特尔 attendee', '周铁农 attendee', '齐续春 attendee']],
    ['新闻联播 2018-09-28', '来自全球互联网与制造业领域的300多位专家学者和企业家出席会议。', []],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(whoMet(text, sourceOf(source))).toEqual(expected)
  })
})
