import { titleAfter, titlesBefore } from '../../../server/extract/mentions/titles.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

const lexicon = loadLexicon()

function before(sentence: string, name: string): readonly string[] {
  return titlesBefore(sentence, sentence.indexOf(name), { floor: 0, lexicon }).map(({ body, office }) => `${body}|${office}`)
}

describe('titlesBefore', () => {
  it.each([
    // 盐城晚报 2022-03-28: one man, three posts
    ['市委常委、市人大常委会主任、市委政法委书记王荣', '王荣', ['市委|常委', '市人大常委会|主任', '市委政法委|书记']],
    // 江海晚报: , joins posts too
    ['昨天上午，市疫情联防联控指挥部指挥长，市委副书记、市长吴新明主持', '吴新明', ['市疫情联防联控指挥部|指挥长', '市委|副书记', '|市长']],
    // 新闻联播 2015-11-06
    ['越南副总理兼外长范平明等', '范平明', ['越南|副总理', '|外长']],
    // 新闻联播 2023-05-18: what leads to the title is no part of it
    ['国家主席在西安同来华出席峰会并进行国事访问的吉尔吉斯斯坦总统扎帕罗夫会谈', '扎帕罗夫', ['吉尔吉斯斯坦|总统']],
    // 新闻联播 2020-03-26: a time before the title
    ['26日，中共中央政治局常委、国务院总理李克强主持', '李克强', ['中共中央政治局|常委', '国务院|总理']],
    // 江海晚报: 对口支援 begins a body's name
    ['省对口支援青海省海南州前方指挥部总指挥、副市长王凯', '王凯', ['省对口支援青海省海南州前方指挥部|总指挥', '|副市长']],
    // 全体成员 are others, not a post of the next person
    ['及全体成员，市委副书记、市长冷超群', '冷超群', ['市委|副书记', '|市长']],
    // 人民日报 2019-02-01: what stands in quotation marks is part of the body's name
    ['推进“一带一路”建设工作领导小组组长韩正', '韩正', ['推进“一带一路”建设工作领导小组|组长']],
    // 新闻联播 2015-09-19: a preposition before a place or a body ends the clause before
    ['就智利强烈地震向智利总统巴切莱特致电', '巴切莱特', ['智利|总统']],
    ['代表小组在区人大常委会副主任沙丽萍的率领下', '沙丽萍', ['区人大常委会|副主任']],
    // no body's name holds 在 or 以; an occasion, a time of day and words like 随后 lead to a title
    ['各部门的领导在总经理党世明、路桥公司副总经理高小亮的带领下', '党世明', ['|总经理']],
    ['吴财锋一行在杭州景德镇商会执行会长樊曙东的陪同下', '樊曙东', ['杭州景德镇商会|执行会长']],
    ['活动以市政协党组书记李耿坚为团长', '李耿坚', ['市政协|党组书记']],
    ['上午8:00县水利局党组书记、局长王忠', '王忠', ['县水利局|党组书记', '|局长']],
    ['启动仪式后志愿者代表黄杨杨', '黄杨杨', ['志愿者|代表']],
    ['随后街道办事处副主任何卫民', '何卫民', ['街道办事处|副主任']],
    ['市政公司副经理、经营科科长刘瑞峰', '刘瑞峰', ['市政公司|副经理', '经营科|科长']],
    // 东北农大 2009, 同济 2012, 扶风 2019: 与 and 兼 inside a body's and a post's name, people abroad
    ['在省教育厅国际合作与交流处副处长宗希云的陪同下', '宗希云', ['省教育厅国际合作与交流处|副处长']],
    ['在西安同吉尔吉斯斯坦总统扎帕罗夫会谈', '扎帕罗夫', ['吉尔吉斯斯坦|总统']],
    ['我校兼职教授、北京大学教授路风', '路风', ['我校兼职|教授', '北京大学|教授']],
    ['扶风籍在外艺术家代表罗宁', '罗宁', ['扶风籍在外艺术家|代表']],
    // 浦发银行 2020: people who are named by their kind only stand before the title
    ['投资银行部负责人及兰州分行党委书记李跃凯', '李跃凯', ['兰州分行|党委书记']],
    ['局长杜德勇带领副局长王涛', '王涛', ['|副局长']],
    ['中国人民对外友好协会会长林松添', '林松添', ['中国人民对外友好协会|会长']],
    ['摩纳哥对外关系与合作大臣托内利', '托内利', ['摩纳哥对外关系与合作|大臣']],
    ['以色列总理内塔尼亚胡', '内塔尼亚胡', ['以色列|总理']],
    ['图为省卫生厅副厅长张俊超', '张俊超', ['省卫生厅|副厅长']],
    ['与会的中联部副部长郭业洲', '郭业洲', ['中联部|副部长']],
  ])('%s', (sentence, name, titles) => {
    expect(before(sentence, name)).toEqual(titles)
  })

  // 新闻联播 2024-10-30: quotations and brackets that follow each other at once
  it.each([['“70后”“80后”“90后”航天员王浩泽', '王浩泽'], ['县委（一）（二）书记王伟', '王伟'], ['县委(一)(二)书记王伟', '王伟']])('%s: the way left ends', (sentence, name) => {
    expect(before(sentence, name)).toHaveLength(1)
  })

  it.each([['会议由王荣主持', '王荣'], ['党员王学如', '王学如']])('%s has none', (sentence, name) => {
    expect(before(sentence, name)).toEqual([])
  })

  it.each([['前市长王伟', 'former'], ['代省长王伟', 'acting'], ['候任行政长官王伟', 'designate'], ['名誉主席王伟', 'honorary'], ['越南前总统王伟', 'former'], ['市长王伟', 'current']])('%s holds it as %s', (sentence, tenure) => {
    expect(titlesBefore(sentence, sentence.indexOf('王伟'), { floor: 0, lexicon })[0]?.tenure).toBe(tenure)
  })
})

describe('titleAfter', () => {
  it('takes the body before the name for that of the post behind it', () => {
    const found = titleAfter('省法院行装处杨红波副处长到', { start: 6, end: 9 }, { floor: 0, lexicon })
    expect(found && [found.body, found.office, found.start]).toEqual(['省法院行装处', '副处长', 0])
    expect(titleAfter('贯彻习近平总书记讲话', { start: 2, end: 5 }, { floor: 0, lexicon })?.body).toBe('')
  })
  it('reads a form of address behind a name, and no body that begins like one', () => {
    expect(titleAfter('吴政隆书记、许昆林省长部署', { start: 0, end: 3 }, { floor: 0, lexicon })?.office).toBe('书记')
    expect(titleAfter('中央书记处', { start: 0, end: 2 }, { floor: 0, lexicon })).toBeUndefined()
  })
})
