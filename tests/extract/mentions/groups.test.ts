import { readSentences } from '../../support/read-sentences.ts'

function groupsOf(sentence: string): readonly (readonly string[])[] {
  return readSentences(sentence).flatMap(({ stances }) => stances.map(({ group }) => group.people.map(({ found, own, spread }) => `${[...own, ...spread].map(({ body, office }) => body + office).join('/')} ${found.name}`.trim())))
}

describe('groupPeople', () => {
  it.each([
    // 江海晚报 2022: a title that heads a list governs every name in it
    ['市领导陆卫东、陈冬梅、童剑、刘洪、凌屹参加会议。', [['市领导 陆卫东', '市领导 陈冬梅', '市领导 童剑', '市领导 刘洪', '市领导 凌屹']]],
    // 新闻联播 2013-01-25
    ['中共中央政治局委员刘奇葆、赵乐际、栗战书出席会议并讲话。', [['中共中央政治局委员 刘奇葆', '中共中央政治局委员 赵乐际', '中共中央政治局委员 栗战书']]],
    // 新闻联播 2023-03-12
    ['大会主席团常务主席李干杰、李鸿忠出席会议。', [['大会主席团常务主席 李干杰', '大会主席团常务主席 李鸿忠']]],
    // 江海晚报 2023: each has a title of their own
    ['副市长刘洪、市人大常委会秘书长朱进华参加慰问。', [['副市长 刘洪', '市人大常委会秘书长 朱进华']]],
    // only one person is the mayor
    ['市长周斌、王荣、陈红参加会议。', [['市长 周斌', '王荣', '陈红']]],
    // 新闻联播 2021-09-01: the post stands behind the list
    ['习近平、李克强、汪洋、王沪宁等党和国家领导人同约3000名群众一起观看晚会。', [['党和国家领导人 习近平', '党和国家领导人 李克强', '党和国家领导人 汪洋', '党和国家领导人 王沪宁']]],
    // 人民日报 2019-10-26: two posts joined by 和, which no reader could assign
    ['常委会委员和全国人大专门委员会委员张苏军、高友东出席会议。', [['张苏军', '高友东']]],
    // unnamed others stand between two people of one list
    ['省委巡视组副组长欧阳敏及全体成员，市委副书记冷超群出席会议。', [['省委巡视组副组长 欧阳敏', '市委副书记 冷超群']]],
    // an item that is not known for a name does not end the list
    ['副总经理仲秋、季风，纪委书记费晓峰出席。', [['副总经理 仲秋', '纪委书记 费晓峰']]],
    // 首钢 2023: two lists side by side; 株洲 2017: unnamed others between
    ['建行行长张金良，副行长崔勇；首钢集团董事长赵民革，副总经理赵天旸参加仪式。', [['建行行长 张金良', '副行长 崔勇', '首钢集团董事长 赵民革', '副总经理 赵天旸']]],
    ['副局长崔旭艳和市其他相关部门的领导及集团公司工会主席胡卫国陪同检查。', [['副局长 崔旭艳', '集团公司工会主席 胡卫国']]],
    // 江津 2024: on whose behalf somebody came stands between
    ['集团董事长肖学文，受局党委委托，二局副总经理吴小春出席仪式。', [['集团董事长 肖学文', '二局副总经理 吴小春']]],
    // 中新网 2009-12-02: a class of people that ends the list before is no post of the next
    ['市委书记骆国清，市长陈荣法等市四套班子主要领导和分管领导，省委教育工委副书记郭邵生等省市教育主管部门的领导，省侨联副主席杨峥嵘出席。', [['市委书记 骆国清', '市长 陈荣法', '省委教育工委副书记 郭邵生', '省侨联副主席 杨峥嵘']]],
    // 驻马店 2022-04-13: who is named by a calling that is no post stands in the same list
    ['市作家协会主席刘康健；著名诗人、晚报社编辑张广智；县文联主席杨蕾静出席会议。', [['市作家协会主席 刘康健', '张广智', '县文联主席 杨蕾静']]],
    // 临沧 2024-08-25: other posts stand before a name that its own follows; 安康 2020-10-01: the rest of a list comes from elsewhere
    ['师范大学法学院刘作翔教授，研究会副会长、财经大学赵朝琴教授发言。', [['师范大学法学院教授 刘作翔', '财经大学教授 赵朝琴']]],
    ['散文学会副会长石昌林、陈静华和来自新闻界的作家朱卫东、陈曦等人参观。', [['散文学会副会长 石昌林', '散文学会副会长 陈静华', '作家 朱卫东', '作家 陈曦']]],
    // 四川 2021-10-28: 与 joins two sides, and the post of the one is not the other's
    ['省委常委、副省长李云泽与张青松分别代表双方签署协议。', [['省委常委/副省长 李云泽', '张青松']]],
    // 中山大学 2020-12-29: two posts parted by a stroke
    ['余宏波执行主任/副处长与来宾座谈交流。', [['执行主任/副处长 余宏波']]],
    // 无锡 2010-12-08: two posts that nothing parts
    ['江苏省蔬菜协会会长无锡朝阳集团董事长张海良出席。', [['江苏省蔬菜协会会长/无锡朝阳集团董事长 张海良']]],
    // 安徽师范大学 2009-09-28: a form of address stands beside the list's post
    ['基金项目获得者方宾教授、胡益民教授作了汇报。', [['基金项目获得者/教授 方宾', '教授/基金项目获得者 胡益民']]],
    // 襄阳 2021-11-26: a paper's name opens the body of a post
    ['全国总工会副部长金勇、《中国工人》杂志社副社长牛宏睿出席活动。', [['全国总工会副部长 金勇', '《中国工人》杂志社副社长 牛宏睿']]],
    // 随州 2014-04-03, 辽宁省吉林商会 2015-11-17: a city's name, or a bureau's, begins like a preposition
    ['随州高新区管委会主任周亚林、经合局局长陈振国参加活动。', [['随州高新区管委会主任 周亚林', '经合局局长 陈振国']]],
    ['随市委书记王伟参加活动。', [['市委书记 王伟']]],
    // 成都 2019-01-11: two marks where one would do
    ['学院院长丁天霞，、物流学院院长苏重来出席。', [['学院院长 丁天霞', '物流学院院长 苏重来']]],
    // the envoy of a president is not the president
    ['俄罗斯总统中东问题特使波格丹诺夫出席。', [['俄罗斯总统中东问题特使 波格丹诺夫']]],
    // 新闻联播 2025-06-25, 2019-09-16: the offices of states begin with the state
    ['多方呼吁停止军事行动寻求外交解决方案联合国秘书长古特雷斯25日表示关切。', [['联合国秘书长 古特雷斯']]],
    ['俄罗斯总统普京和土耳其总统埃尔多安出席。', [['俄罗斯总统 普京', '土耳其总统 埃尔多安']]],
    ['民众抗议美国总统特朗普来访。', [['美国总统 特朗普']]],
    ['中国驻美国大使崔天凯出席。', [['中国驻美国大使 崔天凯']]],
    // 新闻晨报 2025-01-15: commas set the ranks of a list apart, and the post before the verb that stands before the list is each one's
    ['应邀出席大会的市领导还有：李仰哲、吴伟，郑钢淼、宗明，张小宏、刘多。', [['市领导 李仰哲', '市领导 吴伟', '市领导 郑钢淼', '市领导 宗明', '市领导 张小宏', '市领导 刘多']]],
    ['蒋卓庆，贾宇、陈勇，焦占锋，老领导叶公琦、陈铁迪也应邀出席大会。', [['蒋卓庆', '贾宇', '陈勇', '焦占锋', '老领导 叶公琦', '老领导 陈铁迪']]],
    ['参加会议的有：张志强、李建国，王晓明主持会议。', [['张志强', '李建国'], ['王晓明']]],
    // 新闻联播 2022-06-30: an envoy is not who sends him
    ['习近平主席特别代表、国家副主席王岐山出席就职仪式。', [['主席 习近平'], ['特别代表/国家副主席 王岐山']]],
    // 新闻联播 2014-04-01: who is named to say whose wife somebody is
    ['当天上午，习近平主席夫人彭丽媛来到布鲁塞尔乐器博物馆参观。', [['主席 习近平'], ['习近平主席夫人 彭丽媛']]],
    // 西和 (no day is given): items that are not known for names, in a list of people with posts; a clause there is none
    ['副校长李润强，市委组织部副县级干事员周定堂，常务副校长腾德明全程参与调查。', [['副校长 李润强', '常务副校长 腾德明']]],
    ['副校长李润强，围绕工作推进情况周密安排，常务副校长腾德明全程参与调查。', [['副校长 李润强'], ['常务副校长 腾德明']]],
    // 汝阳 2018-02-09: the next post begins like a verb
    ['副主任闫业忠在西陵寺镇党委书记石岩和组织委员彭巍的陪同下慰问老党员。', [['副主任 闫业忠'], ['西陵寺镇党委书记 石岩', '组织委员 彭巍']]],
    // 人民日报 2019-02-23
    ['国务院副总理、委员会中方牵头人韩正出席。', [['国务院副总理/委员会中方牵头人 韩正']]],
    // 世界浙商 2025-06-15: honorary and executive heads are several, what one is charged with stands before the post
    ['名誉会长胡刚锋、程慧秋，执行会长林玉龙、陈雪华，监事长宋祖益出席了庆典活动。', [['名誉会长 胡刚锋', '名誉会长 程慧秋', '执行会长 林玉龙', '执行会长 陈雪华', '监事长 宋祖益']]],
    ['省工商联副主席元成茂，市工商联党组成员、主持全面工作的专职副主席冯日光出席。', [['省工商联副主席 元成茂', '专职副主席 冯日光']]],
    // 淮阳 2019-04-23: leaders of a county are leaders in each rank of their list
    ['县领导王毅、刘涛，张文峰、耿党恩等出席了活动。', [['县领导 王毅', '县领导 刘涛', '县领导 张文峰', '县领导 耿党恩']]],
    ['市长周斌、刘涛，张文峰、耿党恩等出席了活动。', [['市长 周斌', '刘涛', '张文峰', '耿党恩']]],
    // 中国科协 2016-05-30: the last of a long list, before a verb that no list knows; one name before makes no list
    ['党和国家领导人习近平、李克强、张德江、王岐山莅会。', [['党和国家领导人 习近平', '党和国家领导人 李克强', '党和国家领导人 张德江', '党和国家领导人 王岐山']]],
    // 中国科协 2019-06-28: dots of another shape
    ['协会首席执行官阿琳•派特朗顿，药学会理事长孙咸泽，化学会首席运营官罗伯特•帕克出席。', [['协会首席执行官 阿琳•派特朗顿', '药学会理事长 孙咸泽', '化学会首席运营官 罗伯特•帕克']]],
    ['王晖指出，要抓落实。吴新明强调，要保安全。', [['王晖'], ['吴新明']]],
  ])('%s', (sentence, groups) => {
    expect(groupsOf(sentence)).toEqual(groups)
  })

  it('knows an open list', () => {
    expect(readSentences('蔡奇、王毅、秦刚等参加上述活动。')[0]?.stances[0]?.group.open).toBe(true)
    expect(readSentences('蔡奇、王毅、秦刚参加上述活动。')[0]?.stances[0]?.group.open).toBe(false)
  })
})
