import { contentStart } from '../../../server/extract/meetings/stances.ts'
import { readSentences } from '../../support/read-sentences.ts'

function stancesOf(sentence: string): readonly string[] {
  return readSentences(sentence).flatMap(({ stances }) => stances.map(({ role, group }) => `${role}: ${group.people.map(({ found }) => found.name).join(' ')}`))
}

describe('readStances', () => {
  it.each([
    // 新闻联播 2023-05-18
    ['5月18日上午，国家主席习近平在西安同吉尔吉斯斯坦总统扎帕罗夫会谈。', ['subject: 习近平', 'object: 扎帕罗夫']],
    // 中红网 2019-04-22: what else a person with a post is stands before it; the object of a clause there is none
    ['任弼时后代、全国红军小学建设工程理事会理事武晓明，肖劲光后代、慈善委员会主席李丹出席了仪式。', ['subject: 武晓明', 'subject: 李丹']],
    ['大家讲述了红军的故事、全国红军小学建设工程理事会理事武晓明。', ['cited: 武晓明']],
    // 江海晚报 2022: whose words are studied
    ['吴新明强调，要深入学习贯彻习近平总书记关于安全生产重要论述。', ['subject: 吴新明', 'cited: 习近平']],
    // 盐城晚报 2022-03-28: whose demands are passed on
    ['省会后，周斌主持召开市疫情防控工作视频调度会，传达贯彻省委书记吴政隆、省长许昆林对疫情防控工作的最新要求。', ['subject: 周斌', 'cited: 吴政隆 许昆林']],
    // 新闻联播 2018-10-25: elected in absence
    ['全国政协主席汪洋出席大会并讲话，大会选举汪洋为会长。', ['subject: 汪洋', 'cited: 汪洋']],
    // 江海晚报 2023: visited
    ['副市长刘洪看望慰问退役军人代表张建国一家。', ['subject: 刘洪', 'object: 张建国']],
    // a leader's name in a book's
    ['会议集体学习《习近平谈治国理政》第四卷，学习贯彻习近平总书记重要讲话精神，并部署下一步工作。', ['cited: 习近平', 'cited: 习近平']],
    // the verb stands before its subjects
    ['应邀出席大会的领导有：县委书记张伟，县长李明。', ['subject: 张伟 李明']],
    ['仪式由副市长王强主持。', ['subject: 王强']],
    // who is invited to teach speaks
    ['学习会邀请省委党校教授鲍文斌作专题辅导。', ['subject: 鲍文斌']],
    // 沭阳 2015-05-17: so does who is charged with it; whose words one draws on does not (西安 2022-11-18)
    ['任全良委托县作家协会副秘书长周善来宣读了文件。', ['subject: 周善来']],
    ['接下来，孙峰结合习近平总书记在延安考察时的重要讲话内容，进行了领学。', ['subject: 孙峰']],
    // an item before is titled like a person, though its name is a word
    ['区长时光、区人大常委会主任金志强参加。', ['subject: 金志强']],
    // who is honoured reports nothing
    ['耿志国同志先进事迹报告会在会议中心举行，县委书记丁一宁出席。', ['cited: 耿志国', 'subject: 丁一宁']],
    // who is heard speaks
    ['会议听取了县应急管理局局长靳小平关于安全生产工作情况的汇报。', ['subject: 靳小平']],
    // 荥经 2015-06-01: who is charged with the work presides over nothing
    ['县招商局主持工作的副局长彭小千作了专题汇报。', ['subject: 彭小千']],
    // 福建 2013-06-18: who they are stands before the post
    ['09级中文系的郭倩兰同学作为全体毕业生学生代表上台发言。', ['subject: 郭倩兰']],
    ['亚马逊公司的首席执行官安迪·贾西说，新技术将实现万物互联。', ['cited: 安迪·贾西']],
    // behind 提出要求， the next person acts; nobody is quoted
    ['省委巡视办副主任覃世贵提出要求，市委书记支华胜主持会议。', ['subject: 覃世贵', 'subject: 支华胜']],
    // 按照…的工作要求， is no speech (长宁镇 2019-10-09)
    ['按照县委关于集中整顿软弱涣散基层党组织的工作要求，10月9日，县委常委黄松茂、县政协副主席张文斌到我镇走访。', ['subject: 黄松茂 张文斌']],
    ['会上，副县长王强提出要求，县委书记李明作出部署。', ['subject: 王强', 'cited: 李明']],
    // 新闻联播 2016-06-07: what the subject came for stands before the post
    ['应邀访问亚美尼亚的国务院副总理张高丽6日在埃里温会见亚美尼亚总统萨尔基相。', ['subject: 张高丽']],
    ['记者采访了来访的市长王强。', ['cited: 王强']],
    // who holds it is there
    ['代表团一行出席市长张强举行的欢迎宴会。', ['aside: 张强']],
    // 武昌 2019-09-11: all of them do what is done together
    ['支部党员和社区书记付蕊一起参加活动。', ['subject: 付蕊']],
    // 牡丹江市律师协会 2013-03-08: for whom stands before what
    ['仪式首先由律师吕萍代表女律师做了表态发言。', ['subject: 吕萍']],
    // 新闻联播 2012-06-07: which kind of state it is stands before the country
    ['观察员国阿富汗总统卡尔扎伊参加大范围会谈。', ['subject: 卡尔扎伊']],
    // the body of a post stands before it (常州经开区检察院 2020-01-20, 恩施州中心医院 2011-08-03)
    ['经开区院党组成员、政治部主任李婷主持座谈会。', ['subject: 李婷']],
    ['省人民医院（武汉大学人民医院）党委书记唐其柱作了医院文化建设专题报告。', ['subject: 唐其柱']],
    // 提出了规划； ends no sentence (集团 2023-01-13)
    ['产业代表作了总结汇报并对2023年发展提出了规划；集团副总裁曹毅作报告。', ['subject: 曹毅']],
    // a party made up under its head; lists go on behind a semicolon (浙江 2016-06-07, 遂平 2024-10-15)
    ['由省政府参事李发昌一行4人组成的调研组来我厅调研养老服务业发展情况。', ['subject: 李发昌']],
    ['驻马店市委书记鲍常勇，副市长孙继伟；遂平县委书记李振南；英联农业副总裁曾奇出席签约仪式。', ['subject: 鲍常勇 孙继伟 李振南 曾奇']],
    // 、 ends the clause of the person before (澄城县 2020-10-23)
    ['县委书记王万庆宣布开工令、县委副书记、县长高成文作动员讲话。', ['subject: 王万庆', 'subject: 高成文']],
    ['感谢经开区院党组成员李婷。', ['cited: 李婷']],
    // who heads the round is its subject, who goes along acts beside it
    ['考察团在区人大常委会副主任沙丽萍的率领下赴宁波市学习考察。', ['subject: 沙丽萍']],
    ['以宁夏区党委副书记于革胜为团长的宁夏党政代表团一行来我市考察。', ['subject: 于革胜']],
    ['省委书记王伟在市长李强陪同下来到海安市。', ['subject: 王伟', 'aside: 李强']],
    ['前来我省考察的还有市长李强、副市长张军。', ['subject: 李强 张军']],
    ['副县长张强代表县委书记王伟宣读贺信。', ['subject: 张强', 'cited: 王伟']],
    // 江南大学 2021: an adverb between those behind 由 and their verb
    ['会议由校党委书记朱庆葆、校长陈卫先后主持。', ['subject: 朱庆葆 陈卫']],
    // 宁波日报 2026: others who are named by their kind stand between the inverted verb and the list
    ['出席会议的有市各民主党派、工商联负责人和无党派人士代表及有关人民团体负责人金珊、许亚南、刘毅。', ['subject: 金珊 许亚南 刘毅']],
    ['主持开幕式的是我校副校长张娟。', ['subject: 张娟']],
    // 汕尾日报 2019: the post in a delegation has a body of its own
    ['以市政协副主席李贤谋为第一视察分团团长的视察团实地视察了医院。', ['subject: 李贤谋']],
    // who is named to a body that is formed does nothing
    ['公司成立以总经理邓文华为组长的领导小组。', ['cited: 邓文华']],
    // 县水利局 2019: a time of day before the subject
    ['8月10日上午8:00县水利局局长王忠主持召开动员会。', ['subject: 王忠']],
    // 湘潭大学 2016
    ['接下来是运动员代表徐玉林宣誓。', ['subject: 徐玉林']],
    // a post that no list holds, before one that it does
    ['公司特级业务主管、工会副主席王景新随后进行了说明。', ['subject: 王景新']],
    ['会议要求、县委书记王伟的讲话精神要落实。', ['cited: 王伟']],
    // 聊城 2021: newly elected; 成都 2023: 由 and 作
    ['会议由学校党委委员、新当选的工会主席李士尧主持。', ['subject: 李士尧']],
    ['紧接着，由长春商会会长何为作表态发言。', ['subject: 何为']],
    // 盐亭 2018: who is led comes along
    ['局长杜德勇带领副局长王涛、股长王善玉先后深入学校检查。', ['subject: 杜德勇', 'aside: 王涛 王善玉']],
    // 浦发银行 2020: bodies and classes of people stand before the first who is named
    ['总行办公室、投资银行部负责人及兰州分行党委书记李跃凯、副行长张文钰参加签约仪式。', ['subject: 李跃凯 张文钰']],
    // 东风七中 2021
    ['参会领导有：校长黄全龙、副校长常昌国。', ['subject: 黄全龙 常昌国']],
    ['接下来政教副主任张晓敏宣读了章程。', ['subject: 张晓敏']],
    // 武义 2014: who receives is there
    ['武义县民宗局局长雷顺招一行来我市参访，受到市民宗局副局长吴军的热情接待。', ['subject: 雷顺招', 'aside: 吴军']],
    ['受习近平总书记委托，国务院副总理刘鹤出席会议。', ['cited: 习近平', 'subject: 刘鹤']],
  ])('%s', (sentence, stances) => {
    expect(stancesOf(sentence)).toEqual(stances)
  })
})

describe('a predicate', () => {
  it.each([
    // a clause that opens with a post and its verb has a subject of its own, even one whose name is not known for a name
    ['县政协副主席涂山、敖小妹参加会议，县政协秘书长幸福主持会议。', ['参加']],
    ['县委书记王伟出席会议并讲话。', ['出席', '讲话']],
    // 丹徒法院 2018: who goes along does so beside the subject
    ['巡视员唐虎梅在省高院副巡视员赵利国的陪同下到丹徒法院调研。', ['调研']],
    // 集团 2022, 医师协会 2009: 率 heads a party, 率先 does not; a speech has many names
    ['集团总经理宋长富率公司财务部对项目进行考评。', ['率']],
    ['集团总经理宋长富率先完成项目。', []],
    ['家长代表赵江做出了分享。', ['致辞']],
    ['家长代表赵江做出了突出贡献。', []],
    ['分会会长刘富才教授致大会开幕辞。', ['致辞']],
  ])('ends with its clause in %s', (sentence, verbs) => {
    expect(readSentences(sentence)[0]?.stances[0]?.verbs.map(({ word }) => word)).toEqual(verbs)
  })
})

describe('contentStart', () => {
  it('is where a speaker begins to speak', () => {
    expect(contentStart('王晖指出，要抓落实')).toBe('王晖指出，'.length)
    expect(contentStart('王晖主持会议。')).toBe('王晖主持会议。'.length)
  })
})
