import { assembleReports } from '../../../server/extract/meetings/reports.ts'
import { readSentences } from '../../support/read-sentences.ts'

function reportsOf(...sentences: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return assembleReports(readSentences(...sentences)).map(({ name, seats }) => [name, seats.map((seat) => `${seat.name} ${seat.capacity}`)])
}

describe('assembleReports', () => {
  it('tells two levels of one story apart, and each verb belongs to its own meeting', () => {
    // 江海晚报 2023
    expect(reportsOf(
      '昨天，省疫情联防联控指挥部召开视频调度会议。', '省长许昆林主持会议并讲话。',
      '市委副书记、市长吴新明在南通分会场参加会议，并主持召开续会。', '市领导陆卫东、陈冬梅参加会议。',
    )).toEqual([
      ['省疫情联防联控指挥部视频调度会议', ['许昆林 chair', '吴新明 attendee']],
      ['续会', ['吴新明 chair', '陆卫东 attendee', '陈冬梅 attendee']],
    ])
  })
  it('tells of a sitting that its first sentences do not name', () => {
    // 天津市甘肃商会 2021-03-28
    expect(reportsOf('3月28日上午，市长王旭带领市财政局、商务局等负责人就协作做了交流，商会会长马爱琴表示欢迎。', '会上，商务局局长崔飞做了说明。', '会议由执行秘书长张鹏伟主持。', '会后，王旭一行前往机器人公司参观考察。')[0]?.[1]).toEqual(['王旭 attendee', '马爱琴 speaker', '崔飞 speaker', '张鹏伟 chair'])
  })
  it('takes a recount whose lead names a day for a report', () => {
    // 牡丹江 2009-11-27
    expect(reportsOf('# 医院建院20周年庆典纪实', '二十载春华秋实，二十载岁月变迁。', '11月27日是一个特殊日子。', '省卫生厅副厅长邢济春、医政处处长谢云龙，市人大副主任姚寿鹏等193名领导与全院职工共同见证了这些时刻。')[0]?.[1]).toEqual(['邢济春 attendee', '谢云龙 attendee', '姚寿鹏 attendee'])
    expect(reportsOf('# 医院建院20周年发展纪实', '二十载春华秋实，二十载岁月变迁。', '省卫生厅副厅长邢济春、医政处处长谢云龙，市人大副主任姚寿鹏等193名领导与全院职工共同见证了这些时刻。')).toEqual([])
  })
  it('hears who speaks for others where they are', () => {
    // 鲁东大学 2022-05-27; a form of address alone is quoted
    expect(reportsOf('5月27日上午，文学院举办毕业典礼。', '副院长王金萍主持典礼。', '胡晓清院长首先代表文学院全体师生对毕业生表示衷心的祝贺。')[0]?.[1]).toContain('胡晓清 speaker')
    expect(reportsOf('5月27日上午，文学院举办毕业典礼。', '副院长王金萍主持典礼。', '胡晓清院长表示祝贺。')[0]?.[1]).not.toContain('胡晓清 speaker')
  })
  it('takes two who receive a guest for hosts', () => {
    expect(reportsOf('学校党委书记冯远征、校长陶然会见了来访的南通市委副书记陆小虎一行。')[0]?.[1]).toEqual(['冯远征 lead', '陶然 lead', '陆小虎 speaker'])
  })
  it('seats who acts right behind an occasion in it', () => {
    expect(reportsOf('县人大常委会主任皋学文主持召开第三十七次常委会会议。', '会后举行了宪法宣誓仪式，皋学文监誓。')[1]).toEqual(['宪法宣誓仪式', ['皋学文 speaker']])
  })
  it('seats those of 有关会见 in every reception', () => {
    // 新闻联播 2024-12-19
    expect(reportsOf('国家主席习近平19日下午在澳门会见澳门社会各界代表人士。', '当天下午，习近平还会见了中央驻澳机构和主要中资机构负责人。', '蔡奇、李鸿忠参加有关会见。')).toEqual([
      ['会见澳门社会各界代表人士', ['习近平 lead', '蔡奇 attendee', '李鸿忠 attendee']],
      ['会见中央驻澳机构和主要中资机构负责人', ['习近平 lead', '蔡奇 attendee', '李鸿忠 attendee']],
    ])
  })
  it('takes the full name from the headline and what only the headline says', () => {
    // 新闻联播 2020-03-26, 2017-06-23
    expect(reportsOf('# 李克强主持召开中央应对新冠肺炎疫情工作领导小组会议', '26日，国务院总理李克强主持召开领导小组会议。')).toEqual([['中央应对新冠肺炎疫情工作领导小组会议', ['李克强 chair']]])
    expect(reportsOf('# 许昆林张义珍参加', '省委书记吴政隆主持召开省疫情防控工作领导小组会议。', '省长许昆林、省政协主席张义珍说明情况。')[0]?.[1]).toContain('许昆林 speaker')
  })
  it('counts what an article only looks back to where it announces no other', () => {
    // 无锡日报 2022
    expect(reportsOf('昨日，在收听收看全国新冠肺炎疫情防控工作电视电话会议后，省委书记吴政隆就贯彻落实会议精神提出要求。', '省长许昆林出席。')).toEqual([['全国新冠肺炎疫情防控工作电视电话会议', ['吴政隆 speaker', '许昆林 attendee']]])
  })
  it('seats both sides of a talk at the signing', () => {
    // 新闻联播 2023-05-18
    expect(reportsOf('国家主席习近平在西安同吉尔吉斯斯坦总统扎帕罗夫会谈。', '会谈后，两国元首签署了《关于建立新时代全面战略伙伴关系的联合宣言》。')[1]).toEqual(['签署关于建立新时代全面战略伙伴关系的联合宣言', ['习近平 speaker', '扎帕罗夫 speaker']])
  })
  it('tells the meeting that a round is broken for from the round', () => {
    // 君山区融媒体中心
    expect(reportsOf('2月20日，区人大主任曾兰芝带队来我区考察巡察工作，副主任朱旗参加。', '在随后召开的座谈会上，朱旗作了汇报，曾兰芝表示，要相互学习。')).toEqual([
      ['考察巡察工作', ['曾兰芝 lead', '朱旗 attendee']],
      ['座谈会', ['朱旗 speaker', '曾兰芝 speaker']],
    ])
  })
  it('names a talk, and a round of several parties, by a headline without people', () => {
    expect(reportsOf('# 集团公司与市政府举行会谈', '集团公司董事长佟继先与来访的大庆市市长瞿振山一行举行会谈。')[0]?.[0]).toEqual('集团公司与市政府会谈')
    // 长征镇 2024-02-09
    expect(reportsOf('# 岁寒情深暖人心，长征镇领导开展春节前走访慰问', '镇党委书记王春明走访慰问了退休干部、社区困难党员及群众、社区工作者、统战人士代表、辖区企业。').map(([name]) => name)).toEqual(['长征镇领导春节前走访慰问'])
  })
  it('reports what was begun only where somebody is said to have been there', () => {
    expect(reportsOf('国际首个游戏贸易示范区17日在江苏南京揭牌。', '副省长马欣、市长韩立明出席。')).toEqual([['国际首个游戏贸易示范区揭牌', ['马欣 attendee', '韩立明 attendee']]])
    expect(reportsOf('昨日，海安市人民医院新院区项目开工。', '副院长李国强介绍，新院区有一千张床位。')).toEqual([])
  })
  it('names a round by the activity that was announced before it', () => {
    // 宜兴市湖㳇镇 2024-01; several activities name no round
    expect(reportsOf('日前，湖㳇镇开展新春走访慰问活动，把温暖送到群众心坎上。', '镇党委书记周雪伟带队走访慰问了丁老伯等困难群众。')).toEqual([['新春走访慰问活动', ['周雪伟 lead']]])
    expect(reportsOf('日前，湖㳇镇开展了一系列春节慰问活动。', '镇党委书记周雪伟带队走访慰问了困难群众。')[0]?.[0]).toEqual('走访慰问困难群众')
  })
  it('receives each guest apart who is received apart', () => {
    // 新闻联播 2012-07-23, 2022-06-30
    expect(reportsOf('全国政协主席贾庆林23日在北京分别会见了韩国前总理郑元植和澳大利亚自由党领袖托尼·阿博特。')).toEqual([
      ['会见韩国前总理郑元植', ['贾庆林 lead', '郑元植 speaker']], ['会见澳大利亚自由党领袖托尼·阿博特', ['贾庆林 lead', '托尼·阿博特 speaker']],
    ])
    expect(reportsOf('国家主席习近平1日在西班牙港会见特立尼达和多巴哥参议长史密斯、众议长马克。').map(([name]) => name)).toEqual(['会见特立尼达和多巴哥参议长史密斯、众议长马克'])
  })
  it('takes a sitting that is no meeting for a part of the visit', () => {
    // 深圳商报 2007-01-12
    expect(reportsOf('昨天晚上，南昌市委书记余欣荣，市长胡宪率领代表团一行莅临深圳报业集团参观考察。', '深圳报业集团总编辑王田良对代表团的来访表示热烈欢迎，并与客人进行座谈。')).toEqual([['莅临深圳报业集团参观考察', ['余欣荣 lead', '胡宪 lead', '王田良 speaker']]])
  })
  it('names an opening by what opens', () => {
    // 新闻联播 2017-05-23
    expect(reportsOf('第40届南极条约协商会议23日在北京开幕。', '国务院副总理张高丽出席开幕式并致辞。')).toEqual([['第40届南极条约协商会议开幕式', ['张高丽 speaker']]])
  })
  it('tells of a second occasion with a name of its own, but not of what a speaker tells', () => {
    // 新闻联播 2022-10-14, 2018-09-01
    expect(reportsOf('哈萨克斯坦总统托卡耶夫在阿斯塔纳会见国家副主席王岐山。', '王岐山指出，中哈关系保持高水平运行。', '托卡耶夫表示，中共二十大是盛会。', '13日，王岐山出席了亚洲相互协作与信任措施会议第六次峰会并发表致辞。')[1]).toEqual(['亚洲相互协作与信任措施会议第六次峰会', ['王岐山 speaker']])
    expect(reportsOf('国务院总理李克强今天下午会见博茨瓦纳总统马西西。', '李克强表示，中博友谊历史悠久。', '习近平主席同总统先生成功会晤并见证签署一系列合作文件。')).toEqual([['会见博茨瓦纳总统马西西', ['李克强 lead', '马西西 speaker']]])
  })
  it('seats nobody in what is remembered', () => {
    // 人民日报 2019-10-18
    expect(reportsOf('报社文艺部组织召开文艺座谈会，主任王建华主持。', '5年前，我有幸参加了习近平总书记主持召开的文艺工作座谈会。')).toEqual([['报社文艺部文艺座谈会', ['王建华 chair']]])
  })
  it('tells what is presided over behind a reception, which the headline names in short', () => {
    // 人民日报 2019-02-23
    expect(reportsOf('# 韩正会见沙特王储穆罕默德', '国务院副总理韩正22日在人民大会堂会见沙特王储兼副首相、国防大臣、中沙高级别联合委员会沙方牵头人穆罕默德，并共同主持委员会第三次会议。').map(([name]) => name)).toEqual(['会见沙特王储穆罕默德', '委员会第三次会议'])
  })
  it('names a round by what it is about, not by where the headline says it goes', () => {
    // 舒城人大 2016-03-05
    expect(reportsOf('# 查德金来我县调研', '3月5日，市人大常委会研究室副主任查德金一行来我县调研县乡人大工作和建设情况。')[0]?.[0]).toEqual('调研县乡人大工作和建设情况')
  })
  it('seats whoever acts while the round is made', () => {
    // 零陵区 2016-06-03
    expect(reportsOf('区妇联开展了慰问贫困留守儿童活动。', '走访中，区妇联副主席王建华鼓励小朋友们好好学习。')).toEqual([['慰问贫困留守儿童活动', ['王建华 attendee']]])
  })
  it('takes the sitting with those who are visited for the visit', () => {
    // 枣阳市检察院 2023; the hosts' sitting with their guests is one of its own
    expect(reportsOf('近日，检察长张虎带队走访人大代表和政协委员，听取意见。', '张虎一行与人大代表、政协委员交流座谈。')).toEqual([['走访人大代表和政协委员', ['张虎 lead']]])
  })
  it('tells what is held next, under a name of its own, from what was held before', () => {
    // 佳木斯日报 2022-03-08; a rite within the first is a part of it
    expect(reportsOf('7日上午，省委书记许勤出席全省重点项目集中开工仪式并讲话。', '随后，我市举行隆基公司光伏组件项目开工仪式。', '副市长马新辉致辞，市一级巡视员邱士林主持开工仪式。').map(([name]) => name)).toEqual(['全省重点项目集中开工仪式', '隆基公司光伏组件项目开工仪式'])
    expect(reportsOf('国务院总理李克强出席世界园艺博览会闭幕式并致辞。', '展会历时162天。', '园区占地503公顷。', '随后，举行局旗、会旗交接仪式。', '秘书长洛塞泰斯致辞。').map(([name]) => name)).toEqual(['世界园艺博览会闭幕式'])
  })
  it('tells a visit of another of the company on a day of its own from the journey', () => {
    expect(reportsOf('5月6日，县委书记王国强率队赴浙江考察，副县长李建华参加考察。', '5月7日，县委书记王国强察看了园区。', '5月8日，副县长李建华走访浙江商会。').map(([name]) => name)).toEqual(['赴浙江考察', '走访浙江商会'])
  })
  it('tells a sitting behind a ceremony from the ceremony', () => {
    expect(reportsOf('3月1日，学校举行实习基地揭牌仪式，校长李国强出席。', '随后召开座谈会，副校长王建华介绍了情况。').map(([name]) => name)).toEqual(['学校实习基地揭牌仪式', '座谈会'])
  })
  it('seats nobody who sent a letter and is then quoted from it', () => {
    // 人民日报 2019-10-19
    expect(reportsOf('2019工业互联网全球峰会18日在辽宁沈阳召开。', '国家主席习近平致贺信。', '习近平指出，工业互联网技术不断突破。')).toEqual([])
  })
  it('tells a guest whom two hosts receive apart', () => {
    // 浙江民政 2015-03-12
    expect(reportsOf('11日上午，省民政厅厅长尚清会见了刘更光副主任一行。', '12日，宁波市民政局局长杨雄跃会见了刘更光一行。').map(([, seats]) => seats)).toEqual([['尚清 lead', '刘更光 speaker'], ['杨雄跃 lead', '刘更光 speaker']])
  })
  it('takes a rite that only its chair announces', () => {
    // 琅琊区法院 2014-12-04
    expect(reportsOf('12月4日，我院5位新任助理审判员庄严地举起右手。', '宣誓仪式由院政治处主任陈涓主持。')).toEqual([['宣誓仪式', ['陈涓 chair']]])
    // 盱眙 2011-03-28
    expect(reportsOf('3月28日，戴维轴承等5个项目隆重举行集中开工奠基仪式，县委书记蔡敦成出席。', '开工仪式由县长李森主持。').map(([name]) => name)).toEqual(['集中开工奠基仪式'])
  })
  it('knows that others were there whom nobody names', () => {
    const complete = (last: string): boolean | undefined => assembleReports(readSentences('市长周斌主持召开全市防汛工作会议。', last))[0]?.listComplete
    expect([complete('市有关部门负责同志参加会议。'), complete('市领导李明和市委、市政府全体领导同志出席。'), complete('市领导李明参加会议。'), complete('周斌指出，要动员群众参加防汛。')]).toEqual([false, false, true, true])
  })
  it('seats those who took part in the activities in all of them', () => {
    // 新闻联播 2019
    expect(reportsOf('国务院总理李克强考察商务部。', '考察后，李克强主持召开座谈会。', '刘鹤、肖捷参加上述活动。')).toEqual([
      ['考察商务部', ['李克强 lead', '刘鹤 attendee', '肖捷 attendee']], ['座谈会', ['李克强 chair', '刘鹤 attendee', '肖捷 attendee']],
    ])
  })
  it('begins another round where another leader has a day of their own', () => {
    expect(reportsOf('2月1日，镇党委书记薛治国到冈东村走访慰问。', '2月4日，镇人大主席黄凯到古一村开展春节慰问活动。', '薛治国还走访了敬老院。').map(([, seats]) => seats)).toEqual([['薛治国 lead'], ['黄凯 lead']])
    expect(reportsOf('2月1日，镇党委书记薛治国走访慰问困难群众。', '镇长黄凯走访慰问退休干部。')).toEqual([['走访慰问困难群众', ['薛治国 lead', '黄凯 lead']]])
  })
  it('takes an event whose noun only the headline gives', () => {
    expect(reportsOf('# 政企早餐会为企业解难题', '昨天早上，市长麻剑波与8位民营企业家共进早餐，听取意见建议。', '市领导水建中、留志远参加。')).toEqual([['政企早餐会', ['麻剑波 attendee', '水建中 attendee', '留志远 attendee']]])
  })
  it.each([
    // no meeting: appointments, instructions, a meeting that is studied
    [['任命张国华为市教育局局长。', '免去李国强的市教育局局长职务。']],
    [['中共中央总书记习近平近日对疫情防控工作作出重要指示。']],
    [['会议传达学习习近平总书记在国务院常务会议上的重要讲话精神。']],
  ])('finds no report in %j', (sentences) => {
    expect(reportsOf(...sentences)).toEqual([])
  })
  it('tells another round of a leader on another day from the first, but not the days of one journey', () => {
    // 肥西县 2018-06-29 and a second day; 新闻联播 2019-09-18
    expect(reportsOf('6月29日，县政协主席朱士久赴李祠社区慰问困难党员。', '6月30日，县政协主席朱士久调研秋粮收购工作。').map(([name]) => name)).toEqual(['慰问困难党员', '调研秋粮收购工作'])
    expect(reportsOf('9月16日至18日，习近平在河南考察调研。', '17日上午，习近平来到司马光油茶园考察调研。')).toHaveLength(1)
  })
  it('tells an activity that is carried out from the round before it', () => {
    // 肥西县 2018-06-29
    expect(reportsOf('6月29日，县政协副主席张立新赴李祠社区慰问困难党员。', '当日下午，县政协副主席张立新带领机关党员赴卫星社区开展“美化社区”志愿服务活动。').map(([name]) => name)).toEqual(['慰问困难党员', '赴卫星社区开展美化社区志愿服务活动'])
  })
  it('goes back to the round where its leader arrives at the next stop', () => {
    const [round] = assembleReports(readSentences('县长李明在清河镇调研。', '李明会见了驻村干部代表。', '17日下午，李明来到东岳村。'))
    expect(round?.scenes).toEqual([0, 2])
  })
  it('takes a talk further down for reported where it has a day of its own, else for recalled', () => {
    // 安徽大学 2006-09-13
    const told = ['9月8日上午，校长黄德宽会见了访问团全体成员。', '副校长李仁群参加了会见。', '双方交换了意见。']
    expect(reportsOf(...told, '9月11日中午，校党委书记陆勤毅会见华盛顿大学校长一行。')).toHaveLength(2)
    expect(reportsOf(...told, '校党委书记陆勤毅会见过华盛顿大学校长一行。')).toHaveLength(1)
  })
  it('reports nothing that a leader did who is named by the form of address only, unless the sentence has its day', () => {
    // 新闻联播 2018-09-05 in its manner
    const told = ['9月5日，国务院副总理韩正会见博茨瓦纳总统马西西。', '马西西说，习近平主席同总统先生成功会晤。']
    expect(assembleReports(readSentences(...told)).map(({ name }) => name)).toEqual(['会见博茨瓦纳总统马西西'])
    // 新闻联播 2014-12-27: who presides over a congress is named so as well
    expect(assembleReports(readSentences('全国人大常委会第十一次会议在京举行全体会议。', '张平副委员长主持会议。')).flatMap(({ seats }) => seats.map(({ name }) => name))).toEqual(['张平'])
  })

  it('reports nothing that an essay without a day recounts further down', () => {
    // 新闻联播 2025-07-18
    expect(reportsOf('改革不断推进。', '经济循环更畅通。', '改革举措落地。', '效能不断提升。', '习近平总书记主持召开中央财经委员会会议，为统一大市场绘制路线图。')).toEqual([])
    expect(reportsOf('改革不断推进。', '经济循环更畅通。', '改革举措落地。', '效能不断提升。', '7月1日，习近平总书记主持召开中央财经委员会会议。').map(([name]) => name)).toEqual(['中央财经委员会会议'])
  })
  it('takes who signed what for the name of the ceremony', () => {
    // 国机集团 2018-05-04
    expect(reportsOf('5月4日，国机集团与浙商银行在杭州签署战略合作协议。', '国机集团董事长任洪斌、浙商银行董事长沈仁康出席签约仪式。')).toEqual([['国机集团与浙商银行战略合作协议签约仪式', ['任洪斌 attendee', '沈仁康 attendee']]])
  })
  it('seats the host of what is attended', () => {
    // 新闻联播 2018-07-23
    expect(reportsOf('离开基加利时，习近平出席卢旺达总统卡加梅在机场举行的欢送仪式。')).toEqual([['欢送仪式', ['习近平 attendee', '卡加梅 speaker']]])
    expect(reportsOf('习近平出席纪念周恩来同志诞辰120周年座谈会。')[0]?.[1]).toEqual(['习近平 attendee'])
  })
  it('tells the sitting behind a reception by the name the headline gives it', () => {
    // 上海 2018-08-03
    expect(reportsOf('# 市工商联、温州市“世界温商考察团”座谈会召开', '8月3日上午，市工商联主席王志雄会见了温州市工商联主席王振滔一行，并进行了交流。', '座谈会由市工商联党组书记赵福禧主持。').map(([name, seats]) => [name, seats.at(-1)])).toEqual([
      ['会见温州市工商联主席王振滔', '王振滔 speaker'], ['市工商联、温州市世界温商考察团座谈会', '赵福禧 chair'],
    ])
  })
  it('tells what those of a talk go on to', () => {
    // 新闻联播 2013-05-27
    expect(reportsOf('张德江今天在北京与俄罗斯国家杜马主席纳雷什金举行会谈。', '张德江说，中俄互为伙伴。', '纳雷什金说，俄方将给予支持。', '会谈结束后，张德江与纳雷什金共同出席中俄议会合作委员会第六次会议开幕式并致辞。')[1]?.[0]).toBe('中俄议会合作委员会第六次会议开幕式')
  })
  it('reports of a chronicle only what has a day', () => {
    // 人民日报 2019-02-26
    expect(reportsOf('# 京津冀协同发展五周年纪实', '新年伊始，习近平总书记主持召开京津冀协同发展座谈会。')).toEqual([])
    expect(reportsOf('# 京津冀协同发展座谈会侧记', '新年伊始，习近平总书记主持召开京津冀协同发展座谈会。')).toHaveLength(1)
  })
  it('names a round by what the headline says is inspected, told stop by stop', () => {
    // 松江 2026-02-12; a headline with its leader names no other round
    expect(reportsOf('# 中山街道开展节前安全生产大检查', '党工委书记夏爱军一行分别检查了万达广场和永辉超市。', '党工委副书记胡文辉带队检查蓝天四村自建房。').map(([name]) => name)).toEqual(['节前安全生产大检查'])
    expect(reportsOf('# 中山街道迎接节日', '党工委书记夏爱军检查了万达广场。').map(([name]) => name)).toEqual(['检查万达广场'])
  })
  it('names a hearing by what was heard', () => {
    // 新闻联播 2025-02-08
    expect(reportsOf('2月8日上午，习近平在吉林省长春市听取吉林省委和省政府工作汇报。', '省委书记黄强作了汇报，省长胡玉亭参加汇报会。')[0]?.[0]).toBe('听取吉林省委和省政府工作汇报')
  })
  it('leaves out what a page tells of years before it came out', () => {
    // 人民日报 2019-10-15
    const told = readSentences('2014年10月15日，习近平总书记主持召开文艺工作座谈会。')
    expect(assembleReports(told, '2019-10-15')).toEqual([])
    expect(assembleReports(told, '2014-10-16').map(({ name }) => name)).toEqual(['文艺工作座谈会'])
    expect(assembleReports(told).map(({ name }) => name)).toEqual(['文艺工作座谈会'])
    expect(assembleReports(readSentences('2014年12月30日，县长李明主持召开县政府常务会议。'), '2015-01-02')).toHaveLength(1)
  })
  it('knows that 等 leaves a list open', () => {
    const [open] = assembleReports(readSentences('市长周斌主持召开全市防汛工作会议。', '市领导勾凤诚、吴本辉等参加会议。'))
    const [closed] = assembleReports(readSentences('市长周斌主持召开全市防汛工作会议。', '市领导勾凤诚、吴本辉参加会议。'))
    expect([open?.listComplete, closed?.listComplete]).toEqual([false, true])
  })
})
