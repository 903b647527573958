import fc from 'fast-check'
import { findPeople } from '../../../server/extract/mentions/people.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { segment } from '../../../server/load/segment.ts'
import { namesIn, readSentences } from '../../support/read-sentences.ts'

const tools = { lexicon: loadLexicon(), segment }

describe('findPeople', () => {
  it.each([
    // 新闻联播 2014-09-04
    ['中共中央政治局常委、国务院副总理张高丽出席会议。', ['张高丽']],
    // 新闻联播 2014-12-27, 2025-03-04: a form of address between marks or before what people do; a name of four characters and one with a dot in a long list
    ['会议今天上午在人民大会堂举行，张德江委员长主持。', ['张德江']],
    ['全国人大常委会副委员长李鸿忠、彭清华、张庆伟、洛桑江村、雪克来提·扎克尔，秘书长刘奇出席会议。', ['李鸿忠', '彭清华', '张庆伟', '洛桑江村', '雪克来提·扎克尔', '刘奇']],
    // 九三学社中央网站, 合作 (no day is given): a word in a long list; a Tibetan's, and a monk's name behind a post; each with a form of address
    ['周传明、陈贵斌、任强、王天文、万里等秀山县领导应邀出席会议。', ['周传明', '陈贵斌', '任强', '王天文', '万里']],
    ['市政协主席尕藏才让，市委副书记虎元强，市政府副市长杨承业陪同。', ['尕藏才让', '虎元强', '杨承业']],
    ['中国佛教协会会长演觉、中国道教协会会长李光富出席。', ['演觉', '李光富']],
    ['委员王浚院士、龙夫年教授、羊恺教授、洪国同研究员和田长青研究员参加会议。', ['王浚', '龙夫年', '羊恺', '洪国同', '田长青']],
    // 新闻联播 2021-10-23, and before a day; 2024-08-19 in its manner: a country that was written otherwise is no guest
    ['法国总统马克龙22日在发布会上表示，要推动欧元国际化。', ['马克龙']],
    ['国家副主席王岐山11日在中南海会见塞拉利昂外交与国际合作部长卡巴。', ['王岐山', '卡巴']],
    // 新闻联播 2021-10-18: the two sides of a talk are no people; nor are 某总, a body behind a post, the post of a name that follows
    ['明年是中德建交50周年，中方愿与德方一道努力。', []],
    ['赵总询问了项目工期。', []],
    // made up: a word of four characters behind a post is no Tibetan's name
    ['南京大学校长平安公寓、副市长李明，出席会议。', ['李明']],
    ['外交部驻澳门特派员公署、解放军驻澳门部队出席。', []],
    ['会长由沙鹿区长廖财崇监交。', ['廖财崇']],
    // 新闻联播 2014-09-04: 和 joins, it is not the end of a name
    ['刘延东、汪洋、马凯和杨晶参加会议。', ['刘延东', '汪洋', '马凯', '杨晶']],
    // 新闻联播 2015-11-06: 兼 joins two posts of one person
    ['越共中央政治局委员、中央书记处常务书记黎鸿英，越南副总理兼外长范平明等参加会见。', ['黎鸿英', '范平明']],
    // 人民日报 2019-10-26: transcribed names in a list, with a dot and of four characters
    ['全国人大常委会副委员长王晨、艾力更·依明巴海、万鄂湘、白玛赤林、武维华，秘书长杨振武出席会议。', ['王晨', '艾力更·依明巴海', '万鄂湘', '白玛赤林', '武维华', '杨振武']],
    // 人民日报 2019-02-28: a name without any title, before a verb that people do
    ['何立峰通报全国大清查试点情况并部署大清查具体工作，黑龙江、湖北、广东、陕西省有关负责人在分会场作了发言。', ['何立峰']],
    // 江海晚报 2022: names that are words (高山)
    ['市领导陆卫东、王洪涛、高山、李玲、李建民，市政府秘书长凌屹参加会议。', ['陆卫东', '王洪涛', '高山', '李玲', '李建民', '凌屹']],
    // 新闻联播 2012-09-03
    ['国务院总理温家宝2日在乌鲁木齐分别会见了马尔代夫总统瓦希德、塔吉克斯坦总理阿基洛夫、荷兰前首相鲍肯内德和英国前首相布莱尔。', ['温家宝', '瓦希德', '阿基洛夫', '鲍肯内德', '布莱尔']],
    // 新闻联播 2018-09-05: a guest without a title before the name
    ['随后习近平主席在人民大会堂同萨苏总统举行会谈。', ['习近平', '萨苏']],
    // 安阳中院 2023: the body stands before the name, its post behind
    ['省法院行装处杨红波副处长、民一庭陈红云法官等一行六人到安阳中院调研。', ['杨红波', '陈红云']],
    // 山东 2023-08-19: behind 大会上 a name opens; 安徽航空 2019-11-14: a rare surname that begins a body's name is none
    ['大会上张玉珍院长代表学校发言。', ['张玉珍']],
    ['副院长徐春林、校企合作处处长邹维刚参加签约仪式。', ['徐春林', '邹维刚']],
    // 柳江县政协 2009
    ['卓祥军秘书长通报了大会各项筹备工作情况。', ['卓祥军']],
    // 无锡人民医院: a section of a body before its head is no name
    ['普外科主任陶国清、腔镜外科主任王彤、麻醉科副主任王雁娟参加义诊。', ['陶国清', '王彤', '王雁娟']],
    // 江西泉州商会: 及 joins before a further post, and 谈 is no verb before 、
    ['统战部部长余铭及副部长李永华，商会会长陈明谈、执行会长庄春才陪同。', ['余铭', '李永华', '陈明谈', '庄春才']],
    // 县政府: 召开 ends a name
    ['常务副县长田建引召开全县防汛调度会议。', ['田建引']],
    // posts formed by rule: deputies, assistants and engineers of all kinds
    ['总经理助理李建勋，项目总工郑国昌，经营科副科长刘瑞峰陪同。', ['李建勋', '郑国昌', '刘瑞峰']],
    // 湖南科技大学 2016, 皖南医学院 2018: no known verb ends the name, but its characters or the number of people do
    ['运动员代表徐玉林和裁判员代表李良明宣誓。', ['徐玉林', '李良明']],
    ['北京大学院长汪涛和工程院院士刘德培两位专家分别做了报告。', ['汪涛', '刘德培']],
    // 南通 2018: a second post in brackets
    ['市工商联（总商会）主席（会长）赵闻斌出席会议。', ['赵闻斌']],
    // 新闻联播 2014: 和 joins before a verb that no list of followers holds
    ['无党派人士代表周忠和发了言。', ['周忠和']],
    // 相城区, 华东: what stands before the next post is a body, with its bracket or across the end of its own word
    ['市长王振才、兴业银行长春分行行长郝超出席仪式。', ['王振才', '郝超']],
    ['局长龚启贤、长运（东站）经理梁巍等陪同检查。', ['龚启贤', '梁巍']],
    ['副局长王涛、教育股长王善玉检查开学工作。', ['王涛', '王善玉']],
    ['会长杨雪、名誉会长徐建成参加笔会。', ['杨雪', '徐建成']],
    // 安徽大学 2006: what looks like a post is part of a body's name
    ['副校长李仁群、校学位委员会副主任华泉坤教授参加了会见。', ['李仁群', '华泉坤']],
    // 孝感市二十二中 2024
    ['校长赵群、党总支书记赵振亚出席会议。', ['赵群', '赵振亚']],
    // 漯河 2023, 浮山 2017: 时 between two 、 is a surname, 任 behind a post may be one
    ['常务副主任白明宽、时兴功、黄体勤出席会议。', ['白明宽', '时兴功', '黄体勤']],
    ['县委副书记、统战部部长任吉龙，县政协副主席王奠邑出席会议。', ['任吉龙', '王奠邑']],
    ['县委副书记任组长，县政协副主席王奠邑任副组长。', ['王奠邑']],
    // 厦门 2010: the verb stands before the list
    ['出席座谈会的市级老领导有：林源、张振福、江平。', ['林源', '张振福', '江平']],
    // 西北师大 2013: 会见 goes on with no noun behind a name
    ['访问期间，刘仲奎校长会见了参访团。', ['刘仲奎']],
    // 台州 2019: who is elected is named at the head of the clause
    ['齐利锋当选第二届理事会会长并发表讲话。', ['齐利锋']],
    // 江海晚报 2022: a note on the order stands between title and list
    ['市领导（以姓氏笔画为序）刘洪、陆卫东参加会议。', ['刘洪', '陆卫东']],
    // 人民日报 2019-10-14: no body before 王储, though 国王 seems to end there
    ['国家主席习近平会见沙特阿拉伯王国王储穆罕默德。', ['习近平', '穆罕默德']],
    // compound surnames speak for themselves, even behind 主席, where 令 may be 主席令
    ['县委常委鲜于博、柴玉贵，副院长轩辕志通报情况，市政协主席令狐远出席会议。', ['鲜于博', '柴玉贵', '轩辕志', '令狐远']],
    // a verb of taking part ends a name, and makes a word one
    ['教务处处长桑晓东解读方案，副县长洪流到会听取意见。', ['桑晓东', '洪流']],
    // a rare surname between a ranked post and a part in the meeting
    ['国务委员祖国盛出席会议并讲话。', ['祖国盛']],
    ['参加慰问的还有老干部局局长綦晓云。', ['綦晓云']],
    // a division before its own head, a body before its secretary
    ['邵阳市委书记古永福、湘西州州长龙腾作了发言。', ['古永福', '龙腾']],
    ['区委书记辜正文，区委副书记、区长但家明，区委常委鲁班成参加考察。', ['辜正文', '但家明', '鲁班成']],
    ['副市长乌力吉、包长江、额尔敦其木格出席会议。', ['乌力吉', '包长江', '额尔敦其木格']],
    // 新闻联播 2014-03: no listed verb ends the name, its characters do
    ['外交部发言人秦刚证实，确实有两名乘客持他人护照登机。', ['秦刚']],
    ['党支部书记石武感慨。', ['石武']],
    // the characters say where the name ends: 陈军 and 陈军说, 陈希 and 陈希在, 万钢 and 万钢在
    ['总经理陈军说，今年订单很多。', ['陈军']],
    ['中央组织部部长陈希在会上讲话指出，要深入学习。', ['陈希']],
    ['国务委员王毅等出席欢迎仪式。', ['王毅']],
    ['全国政协副主席马飚在参加讨论时说，要团结。', ['马飚']],
    // behind a name, heads of schools and courts are forms of address too
    ['镇江中院茅仲华院长到法庭调研。', ['茅仲华']],
    ['会议由党委副书记熊志翔主持，邹采荣校长参加会议。', ['熊志翔', '邹采荣']],
    // a list with the number of its people and their post behind it
    ['法官在陶卫江、郭保东两位副院长的带领下深入牧区。', ['陶卫江', '郭保东']],
    // 新闻联播 2012: a name before 等 and a verb
    ['戴秉国等参加会见。', ['戴秉国']],
    // 人民日报 2019: lists that 等 and a noun of people end
    ['马光远、马骏等专家发了言。', ['马光远', '马骏']],
    // a body between two people belongs to the second
    ['医院党委书记冯军、党办主任李迎军参加。', ['冯军', '李迎军']],
    ['四川省教育厅党组成员刘立云，中共成都市委常委、宣传部部长田蓉出席。', ['刘立云', '田蓉']],
    ['镇委书记、镇人大主席简任昌，镇委副书记、镇长郭志祥参加。', ['简任昌', '郭志祥']],
    // a surname that may be a particle
    ['市委副书记、政法委书记时文举主持公祭活动。', ['时文举']],
    // 新闻联播 2017: a married woman's two surnames; a Tibetan name
    ['香港特别行政区行政长官林郑月娥、全国人大常委会副委员长向巴平措出席。', ['林郑月娥', '向巴平措']],
    ['监察和司法委员会主任委员提名人选范文科等人参加调研。', ['范文科']],
  ])('%s', (sentence, names) => {
    expect(namesIn(sentence)).toEqual(names)
  })

  it.each([
    // 人民日报 2019-10-26: provinces are no people, though 江 is a surname
    ['江苏、浙江、辽宁、湖北等第二年开放异地高考的省份参加评比。'],
    // 新闻联播 2017-06-23
    ['委员们认为，党中央、国务院一直高度重视青少年的健康成长，采取了一系列有效措施。'],
    // 人民日报 2019: a seat, not a name
    ['有关领导在主席台执行主席席就座。'],
    // 江海晚报 2022
    ['会议强调，各地、各部门要提高政治站位，时刻绷紧粮食安全这根弦。'],
    // 新闻联播 2013-04-02: trees
    ['大家接连种下白皮松、西府海棠、银杏、碧桃、榆叶梅。'],
    // 南通 2022: slogans in fours
    ['各级党委政府要按照“党政同责、一岗双责、齐抓共管、失职追责”的要求，全面落实主体责任。'],
    // 新闻联播 2026-04-12: a title before a word
    ['外界关注秘鲁总统选举投票日的安排。'],
    // 人民日报 2020-05-25
    ['代表来自基层，专家和学生一起参加讨论。'],
    // in the style of a city paper: the words behind are part of the noun, not a name
    ['专家学者、企业家等各界人士参加会议。'],
    // a surname and a form of address
    ['刘书记首先介绍了情况，陶师傅说，王先生告诉记者。'],
    // 新闻联播: words behind titles whose characters are surnames too
    ['委员长向大会报告工作。'],
    ['在政协委员中引起强烈共鸣。'],
    ['获得欧盟候选成员国地位的消息'],
    ['水利部长江水利委员会水文局发布'],
    ['农民代表谈自己的履职情况'],
    ['同学校师生和科研工作者亲切交流'],
    // the verb's characters are a noun's
    ['区人大代表文峰代表小组赴宁波学习考察。'],
    // plants
    ['朱砂梅、宫粉梅、绿萼梅等多个品种的梅花缀满枝头'],
  ])('finds nobody in %s', (sentence) => {
    expect(namesIn(sentence)).toEqual([])
  })

  it('takes a preposition before a known name for none of it', () => {
    // 盐城 2024-09-30
    expect(readSentences('检察长樊杉走访社区党委书记苏珍。', '会上，樊检察长向苏珍代表通报了会议精神。').flatMap(({ stances }) => stances.flatMap(({ group }) => group.people.map(({ found }) => found.name)))).toEqual(['樊杉', '苏珍', '苏珍'])
    expect(namesIn('中国第十五批赴苏丹达尔富尔维和官兵热议讲话。')).toEqual([])
  })

  it('finds a name everywhere once it was found somewhere, glued in a headline too', () => {
    const scenes = readSentences('# 许昆林张义珍参加 我市收听收看并召开续会', '省长许昆林、省政协主席张义珍参加会议。')
    expect(scenes[0]?.stances.flatMap(({ group }) => group.people.map(({ found }) => found.name))).toEqual(['许昆林', '张义珍'])
  })

  it('never throws, and what it finds stands where it says', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'市委书记长王李张伟强、，。和与（）“”·主持召开出席会议检查 \n1a') }), { maxLength: 6 }), (texts) => {
      const lines = texts.map((text) => ({ text, heading: false }))
      findPeople(lines, tools).forEach((people, i) => {
        for (const { start, end, name } of people) expect(lines[i]?.text.slice(start, end)).toBe(name)
      })
    }), { numRuns: 300 })
  })
})
