import fc from 'fast-check'
import { readSentences } from '../../support/read-sentences.ts'

function occasionsOf(sentence: string): readonly string[] {
  return readSentences(sentence).flatMap(({ occasions }) => occasions.map(({ name, kind, background }) => `${kind}: ${name}${background ? ' (background)' : ''}`))
}

describe('findOccasions', () => {
  it.each(['召开', '出席会议', '王晖会见李明'])('comes to an end where nothing is punctuated: %s', (words) => {
    const text = words.repeat(60_000 / words.length)
    expect(readSentences(text).map((scene) => scene.text.length)).toEqual([text.length])
  })
  it.each([
    // 江海晚报 2022
    ['昨天下午，市委副书记、市长吴新明主持召开十六届市政府第15次常务会议，学习贯彻中央精神。', ['meeting: 十六届市政府第15次常务会议']],
    // 江海晚报 2023: the body that holds it gives the name
    ['昨天，省疫情联防联控指挥部召开视频调度会议。', ['meeting: 省疫情联防联控指挥部视频调度会议']],
    // 新闻联播 2018-10-25: the meeting is the subject
    ['庆祝中国和平统一促进会成立30周年大会25日在人民大会堂举行。', ['meeting: 庆祝中国和平统一促进会成立30周年大会']],
    // 人民日报 2019-10-18
    ['第四届中国—阿拉伯国家广播电视合作论坛17日在浙江杭州开幕。', ['ceremony: 第四届中国—阿拉伯国家广播电视合作论坛开幕式']],
    // 人民日报 2020-02-24: 人民大会堂 is no 大会, and what closes is the sitting itself, no rite of its own
    ['十三届全国人大常委会第十六次会议24日下午在北京人民大会堂闭幕。', ['meeting: 十三届全国人大常委会第十六次会议']],
    // 新闻联播 2023-05-18
    ['国家主席习近平在西安同吉尔吉斯斯坦总统扎帕罗夫会谈。', ['meeting: 同吉尔吉斯斯坦总统扎帕罗夫会谈']],
    // 新闻联播 2015-11-06
    ['国家主席习近平在河内再次会见越共中央总书记阮富仲，就加强党的建设深入沟通交流。', ['meeting: 会见越共中央总书记阮富仲']],
    ['昨日，市委书记李刚率队调研重点项目建设情况。', ['inspection: 调研重点项目建设情况']],
    // the topic may be quoted, and who attends a reception and goes along receives nobody
    ['全国政协副主席谷大川率调研组来我省，就“科技创新”开展专题调研。', ['inspection: 专题调研科技创新']],
    ['省政协主席柴明参加会见并陪同调研。', []],
    // 人民日报 2019-10-28: who gives a meeting its name holds none
    ['纪念李大钊同志诞辰130周年座谈会27日在北京人民大会堂举行。', ['meeting: 纪念李大钊同志诞辰130周年座谈会']],
    // a bare verb takes its way for a name
    ['昨日，市委书记季长河率党政代表团赴北京市学习考察。', ['inspection: 赴北京市学习考察']],
    ['县人大常委会主任马文学对全县教育工作进行视察。', ['inspection: 对全县教育工作进行视察']],
    // 新闻联播 2025-04-14
    ['越共中央总书记苏林在主席府广场为习近平举行欢迎仪式。', ['ceremony: 欢迎仪式']],
    ['国家主席李明抵达内罗毕，开始对肯尼亚进行国事访问。', ['visit: 对肯尼亚进行国事访问']],
    // who holds it where leads to the name, figures at its head or not
    ['国务院总理李强在大连出席2024年夏季达沃斯论坛开幕式。', ['ceremony: 2024年夏季达沃斯论坛开幕式']],
    ['国务委员王晨出席由中国法学会、司法部共同举办的2020年青年普法电视电话会议。', ['meeting: 2020年青年普法电视电话会议']],
    ['国家副主席王岐山出席全国对外友协和中朝友协举办的朝鲜国庆70周年招待会。', ['ceremony: 朝鲜国庆70周年招待会']],
    // a bare verb is named by its way, however long
    ['中央纪委书记贺国强今天到中国监察杂志社、中国纪检监察报社、中国方正出版社进行调研。', ['inspection: 到中国监察杂志社、中国纪检监察报社、中国方正出版社进行调研']],
    ['国务院副总理丁薛祥在黑龙江、吉林调研。', ['inspection: 在黑龙江、吉林调研']],
    // a column broke the line: the next subject ends the object
    ['副院长汪建国带队赴梁子湖区法院调研汪建国一行检查了安保情况。', ['inspection: 赴梁子湖区法院调研']],
    // two sides sit down together
    ['省委书记蒋超良、省长王晓东与华润集团董事长傅育宁一行座谈。', ['meeting: 与华润集团董事长傅育宁一行座谈']],
    ['校党委书记郑永扣在第五会议室与来宾进行了座谈。', ['meeting: 座谈']],
    // a body that is held is a sitting of it, and its sittings are numbered
    ['昨日，市委书记杨根生主持召开市委常委会，研究防汛工作。', ['meeting: 市委常委会']],
    ['3月20日，二届市委召开108次常委会会议。', ['meeting: 二届市委108次常委会会议']],
    // the party is who is received, not only its head
    ['省委副书记王富玉会见了由市政协副主席叶厚荣为团长的天津市考察团一行。', ['meeting: 会见天津市考察团一行']],
    ['以省委副书记于革胜为团长的宁夏党政代表团一行来我市参观考察。', ['inspection: 来我市参观考察']],
    // one of a kind, about something, is named by what follows (广东外语外贸大学 2015-11-05); many are none
    ['11月5日，我校举办了一场以“十年南校：成就与展望”为主题的南校建设10周年书记茶叙活动。', ['meeting: 南校建设10周年书记茶叙活动']],
    ['今年以来，我校举办了三场书记茶叙活动。', []],
    // an activity is of the kind of its deed (枣庄市市中区 2021-12-22, 西陵寺镇 2015-02-09)
    ['12月22日，住枣全国、省和市人大代表来我区开展会前集中视察活动。', ['inspection: 会前集中视察活动 (background)']],
    ['镇党委、政府对辖区老党员、贫困群众进行了“走基层 送温暖”的春节慰问活动。', ['visit: 春节慰问活动 (background)']],
    ['在日前举行的第二届中印青年对话活动上，大使孙卫东致辞。', ['meeting: 第二届中印青年对话活动']],
    // what all of those visited are (姜堰区检察院 2020-07-23)
    ['专职委员唐爱英走访苏陈镇党委书记拜俊锋、苏陈实验小学教师姜雪梅等苏陈镇人大代表。', ['visit: 走访苏陈镇人大代表']],
    // who attends a signing is no name of it; two who talk are its two sides (安徽水利 2019-07-24)
    ['副局长宋长兵，安徽建工股份公司副总经理、董事长张键出席并见证签约。', []],
    ['签约前，张键与宋长兵进行了会谈。', ['meeting: 张键与宋长兵会谈']],
    // what is opened up for whom is a meeting, too (全椒政协 2022-11-24); a drill is carried out (庆阳 2024-11-21)
    ['县政协副主席袁长青一行到大墅镇开展党的二十大精神宣讲暨界别委员民情民智座谈会。', ['meeting: 党的二十大精神宣讲暨界别委员民情民智座谈会']],
    ['11月21日，市消防救援支队开展地下建筑火灾扑救实战演练。', ['ceremony: 地下建筑火灾扑救实战演练 (background)']],
    // the first of two is the occasion (长江大学 2020-10-03); the last verb is the deed (竹溪 2017-12-14)
    ['10月3日上午，校史展览馆开馆仪式暨新书发布会在东校区举行。', ['ceremony: 校史展览馆开馆仪式暨新书发布会']],
    ['市政协主席师永学来我县走访调研。', ['inspection: 来我县走访调研']], ['市政协主席师永学走访调研企业。', ['inspection: 走访调研企业']],
    ['李克强与梅德韦杰夫签署了《中俄总理第二十四次定期会晤联合公报》。', []],
    // 人民日报 2019-02-23, 新闻联播 2019-09-18, 2025-04-14: what they sign, what they preside over, where they are on their way to
    ['会后，韩正和穆罕默德签署了《第三次会议纪要》。', ['ceremony: 签署第三次会议纪要']],
    ['李克强与梅德韦杰夫共同主持中俄总理第二十四次定期会晤。', ['meeting: 中俄总理第二十四次定期会晤']],
    ['习近平和苏林一同步行前往越共中央驻地举行会谈。', ['meeting: 习近平与苏林会谈 (background)']],
    // 盐城晚报 2022-03-28: looks back
    ['会前，我市举行了长三角一体化产业发展基地重大项目签约活动。', ['ceremony: 长三角一体化产业发展基地重大项目签约活动 (background)']],
    // 中江县 2016-01-15: the people's review of posts is no 评议会 of a foreign state
    ['2016年1月15日，中江县2015年度乡镇党委书记履行党建工作专项述职评议会在三楼五会议室召开。', ['meeting: 中江县2015年度乡镇党委书记履行党建工作专项述职评议会']],
    // who holds it and how leads to the name (人民日报 2019-10-30)
    ['五洲传播中心和拉巴特中国文化中心联合承办的纪录片《习近平治国方略》展映推介会在摩洛哥首都拉巴特举行。', ['meeting: 纪录片习近平治国方略展映推介会']],
    // 太和医院 2012-05-10
    ['5月4日，该院举行盛大的庆典大会。', ['ceremony: 庆典大会']],
    // words formed like an occasion's name, where somebody holds it
    ['昨日，我县举办第五届职工职业技能竞赛。', ['ceremony: 第五届职工职业技能竞赛']],
    ['10月8日，古镇镇举行早稻开镰式。', ['ceremony: 早稻开镰式']],
    // what is inspected stands between 开展 and the verb (南湖晚报 2014-01-01, 武夷山 2025-10-02)
    ['12月31日，副市长、市公安局局长王建民带队前往汽车客运站等地，开展元旦前安全生产大检查。', ['inspection: 元旦前安全生产大检查']],
    ['9月30日，市长郭绯红带队深入企业开展节前安全生产和保供稳价检查。', ['inspection: 节前安全生产和保供稳价检查']],
    // a bare verb takes the goal of the clause before (汉寿法院 2023-04-21)
    // a delegation reviews: 新闻联播 2016-03-07; what is passed is another matter
    ['全国人大常委会委员长张德江在安徽代表团参加审议。', ['meeting: 安徽代表团审议']],
    ['全国人大常委会委员长张德江在代表团审议通过的报告上签字。', []],
    // what a verb without an object is directed at: 驻马店 2016-03-24, 仙桃 2013, 深圳市罗湖区检察院 2017-09-29, 荆州 2025-03-14
    ['遂平县委书记、县长何冬带队对泌阳县进行了考察调研。', ['inspection: 对泌阳县进行考察调研']],
    ['长寿区人民检察院检察长梁经顺一行4人莅临我院交流调研。', ['inspection: 莅临我院交流调研']],
    ['12月20日省发改委健康养老发展情况调研组到魏都区调研养老工作。', ['inspection: 到魏都区调研养老工作']],
    ['省委副书记林武深入省军区进行慰问。', ['visit: 深入省军区进行慰问']],
    // 陪同 has no 同 in it
    ['政治部副主任李剑军、副处长楼俊陪同交流座谈。', []],
    ['常德市中级人民法院副院长孙权新一行来到汉寿法院，就民事审判业务进行指导及调研。', ['inspection: 来到汉寿法院调研']],
    // many places are named by the first
    ['1月6日，副院长林森带队先后走访了江苏林海雅马哈摩托有限公司、江苏罡阳股份有限公司、江苏智航新能源有限公司。', ['visit: 走访江苏林海雅马哈摩托有限公司等']],
    // visits told by the journey, whatever is done there (盐城工业职业技术学院 2022-11-01, 恩施 2011-10-11, 日照 2012-02-04)
    ['11月1日下午，阜宁县政协主席丁政万一行来我校开展政校企合作交流。', ['visit: 来我校开展政校企合作交流']],
    ['新疆第一济困医院党委书记王琪一行8人来我院参访交流。', ['visit: 来我院参访交流']],
    ['日照市副市长万同一行8人访问我集团公司。', ['visit: 访问我集团公司']],
    // a party under no name; those who went along are named behind (信阳 2022-12-05)
    ['12月5日上午，周书记到我镇实地调研，现场查看了乡村振兴示范村建设。', ['inspection: 到我镇实地调研']],
    ['4月20日，省人大调研组一行来我市开展《养老条例》立法调研。', ['inspection: 来我市开展养老条例立法调研']],
    // where it was made, he said (人民日报 2019-10-22)
    ['10月18日至19日，中共中央政治局委员、中宣部部长黄坤明在浙江调研时强调，要保持热度。', ['inspection: 在浙江调研']],
    // who is begun, opened or unveiled is the subject; an activity is carried out (新闻联播 2014-04-24, 河津 2019-05-17)
    ['国际首个游戏贸易示范区17日在江苏南京揭牌。', ['ceremony: 国际首个游戏贸易示范区揭牌 (background)']],
    ['昨日上午，海安市人民医院新院区项目正式开工。', ['ceremony: 海安市人民医院新院区项目开工 (background)']],
    ['5月17日，河津市人民检察院以守护花蕾为主题组织开展了检察开放日活动。', ['ceremony: 检察开放日活动 (background)']],
    // a place in a clause of its own behind the name (镇江 2014-10-12)
    ['10月12日下午，第二届江苏文化艺术节镇江市群众文化广场活动，在大市口广场举行。', ['ceremony: 第二届江苏文化艺术节镇江市群众文化广场活动']],
    // the party is received, not only who leads it (上海 2018-08-03), and who receives a party at the door meets it, too (上海 2019-03-14)
    ['王志雄会见了奥康集团董事长王振滔率领的温州市“世界温商考察团”一行。', ['meeting: 会见温州市世界温商考察团一行']],
    ['市工商联副主席徐惠明在上海工商联大厦接待山东省工商联副主席高洪岩一行3人。', ['meeting: 接待山东省工商联副主席高洪岩']],
    ['市民政局局长徐惠明来到接待室。', []],
    // 曾 may be a surname; else it recalls (常德 2016-04-20)
    ['4月20日，省防汛办主任刘志强带领主任曾务书组成工作组，赴安乡县检查指导防汛工作。', ['inspection: 检查指导防汛工作']],
    ['省防汛办主任刘志强曾检查防汛工作。', []],
    // a sitting of those who learn (天津 2021-04-07)
    ['4月7日下午，学院在文汇楼召开党委理论中心组（扩大）学习2021年第三次会议。', ['meeting: 学院党委理论中心组（扩大）学习2021年第三次会议']],
    // a party named before sits down with its hosts, a party without names goes round for days (邵阳大祥 2013-08-29, 盘锦 2019-05-09)
    ['最后，考察组一行就如何做好工商联工作与沙县工商联进行了座谈交流。', ['meeting: 与沙县工商联座谈']],
    ['5月9日，全国工商联调研工作组来到盘锦，围绕着推进民营企业健康发展，对部分企业进行为期一天半的调研。', ['inspection: 来到盘锦，围绕着推进民营企业健康发展，对部分企业进行为期一天半的调研']],
    // 开幕式 is no verb of opening (新闻联播 2012-07-18)
    ['国家主席胡锦涛今天上午在人民大会堂会见了应邀来华出席中非合作论坛第五届部长级会议开幕式并访华的联合国秘书长潘基文。', ['meeting: 会见联合国秘书长潘基文']],
    // bodies that sign, whoever holds the pen (国机集团 2018-05-04); what was signed before is looked back to
    ['5月4日，国机集团与浙商银行在杭州签署战略合作协议。', ['ceremony: 国机集团与浙商银行签署战略合作协议 (background)']],
    ['5月4日，自贡市政府与浙商银行签署战略合作协议。', ['ceremony: 自贡市政府与浙商银行签署战略合作协议 (background)']],
    ['5月4日，将乐县政府与浙商银行签署战略合作协议。', ['ceremony: 将乐县政府与浙商银行签署战略合作协议 (background)']],
    ['5月4日，对外经贸大学与曾都区政府签署战略合作协议。', ['ceremony: 对外经贸大学与曾都区政府签署战略合作协议 (background)']],
    // a name in quotation marks is the subject (成都 2023-09-22)
    ['成都市长春商会主办的“成都市长春商会成立大会”在成都市双流区正源会议中心隆重举办。', ['meeting: 成都市长春商会成立大会']],
    // who bears witness attends (国机集团 2018-05-04)
    ['国机集团董事长任洪斌、浙商银行董事长沈仁康出席并见证了签约仪式。', ['ceremony: 签约仪式']],
    // a rite inside another occasion is part of it; one behind it is not (颍上 2014-05-25, 四川教育新闻网 2016-09-01)
    ['开幕式期间举行第二届管学优秀成果奖颁奖仪式。', ['ceremony: 第二届管学优秀成果奖颁奖仪式 (background)']],
    ['开学典礼上，首先举行了隆重的升国旗仪式。', ['ceremony: 开学典礼 (background)', 'ceremony: 升国旗仪式 (background)']],
    ['会后，举行了隆重的升国旗仪式。', ['ceremony: 升国旗仪式']],
    // who looks about as a guest, visits (西北师范大学 2013-03-06)
    ['3月6日，万能科技大学主任周胜武一行来校考察访问。', ['visit: 来校考察访问']], ['3月6日，副省长周胜武一行来校考察。', ['inspection: 来校考察']],
    // the reception ends where something else is done for the guests (安徽大学 2006-09-11)
    ['9月11日中午，校党委书记陆勤毅会见华盛顿大学校长访问团一行并为他们举行欢送午宴。', ['meeting: 会见华盛顿大学校长访问团一行']],
    // one sitting, not two (新华社 2015-01-12)
    ['1月12日，国家主席习近平在北京主持召开座谈会，同中央党校第一期县委书记研修班学员进行座谈。', ['meeting: 座谈会']],
    // one side is not known for a person (人民日报 2019-10-26)
    ['10月25日晚，中方牵头人刘某应约与美国贸易代表莱特希泽通话。', ['meeting: 同美国贸易代表莱特希泽通电话']],
    // who shows guests round makes no round of their own
    ['图书馆馆长陈爱军、副馆长易胜模陪同学校领导、老师和同学们参观清远校区图书馆。', ['visit: 参观清远校区图书馆 (background)']],
    // 江海晚报 2022: alluded to, then held
    ['昨天上午，在收听收看全国安全生产电视电话会议后，我市召开安全生产工作会议。', ['meeting: 全国安全生产电视电话会议 (background)', 'meeting: 安全生产工作会议']],
  ])('%s', (sentence, occasions) => {
    expect(occasionsOf(sentence)).toEqual(occasions)
  })

  it.each([
    // 江海晚报 2022: what is studied was not met at
    ['会议传达学习11月22日国务院常务会议精神及11月25日省安全生产电视电话会议精神。'],
    // 新闻联播 2013-01-25: counted, not named
    ['督查组深入92个县，召开150多个座谈会，走访群众了解情况。'],
    // 新闻联播 2017-11-27: announced for later
    ['加拿大总理特鲁多将于12月3日至7日对中国进行正式访问并举行第二次中加总理年度对话。'],
    // a visit that is spoken of
    ['卡加梅表示，热烈欢迎习近平主席访问。'],
    // at the time of it, from afar
    ['在中国共产党第二十次全国代表大会召开之际，古巴国家主席迪亚斯发表讲话。'],
    // on its eve
    ['在亚非领导人会议纪念活动举行前夕，印尼总统佐科接受了专访。'],
    // 湖北日报: the visit is what the guest is thanked for
    ['蒋超良对傅育宁来鄂考察调研表示欢迎。'],
    // 新闻联播: what is sent, and who mourns from afar
    ['国家主席习近平就客机失事向总统佐科致慰问电。'],
    ['习近平前往看望或通过各种形式表示哀悼。'],
    // again and again, or only the means (人民日报 2020-05-20, 镇江中院 2012-12-21)
    ['代表王一君多次到生产企业登门拜访，考察生产线。'],
    ['镇江中院院长茅仲华20余次深入基层人民法庭，通过调研、座谈等方式，指导工作。'],
    // to take up a post, to be treated, to hear a meeting's spirit: no visits
    ['县长李明到省委党校工作。'],
    ['副县长王强到北京开展治疗。'],
    // what is brought, a month that lies behind, what will be begun (人民日报 2020-02-28, 2019-10-17, 新闻联播 2017-09-22)
    ['米纳日代表泽曼总统和捷克政府向中方表达慰问。'],
    ['今年3月，习近平主席对法国进行成功国事访问。'],
    ['巴吉村这片300多亩的土地马上就要动工。'],
    ['县委书记李明宣布项目正式开工。'],
    // years ago, and papers that wait or were signed before (新闻联播 2020-07-25)
    ['两年前，习近平总书记来到大凉山看望贫困群众。'],
    ['此前国机集团与浙商银行曾在杭州签署战略合作协议。'],
    ['国机集团与浙商银行将在杭州签署战略合作协议。'],
    ['国机集团已与浙商银行签署战略合作协议。'],
    ['自2013年国机集团与浙商银行签署战略合作协议以来，成果丰硕。'],
    ['国机集团推动与浙商银行签署战略合作协议。'],
    // a journey that lies ahead, and what will be attended on it (新闻联播 2024-12-14)
    ['中共中央总书记习近平将于12月18日至20日赴澳门，出席庆祝澳门回归祖国25周年大会。'],
    // 新闻联播 2026-01-09: an activity that nobody names
    ['委内瑞拉代总统罗德里格斯8日在首都加拉加斯出席活动时表示，委内瑞拉没有被征服。'],
    // decided on for a later day
    ['王伟介绍，市委决定8月7日召开市委全会。'],
  ])('finds none in %s', (sentence) => {
    expect(occasionsOf(sentence)).toEqual([])
  })

  it('takes the meeting that a headline opens with', () => {
    const of = (headline: string): readonly string[] => readSentences(`# ${headline}`).flatMap(({ occasions }) => occasions.map(({ name }) => name))
    expect(of('政企早餐会为企业解难题')).toEqual(['政企早餐会'])
    expect(of('各地学习贯彻党代表大会精神')).toEqual([])
    expect(of('座谈会上话发展')).toEqual([])
  })

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'市长王伟在会见同与和李强会谈召开座谈会举行仪式检查，。：“”（）并后前 \n1'), maxLength: 60 }), (text) => {
      expect(() => readSentences(text)).not.toThrow()
    }), { numRuns: 300 })
  })
})
