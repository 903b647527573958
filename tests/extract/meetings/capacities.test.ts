import { assembleReports } from '../../../server/extract/meetings/reports.ts'
import { readSentences } from '../../support/read-sentences.ts'

function capacities(...sentences: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(assembleReports(readSentences(...sentences)).flatMap(({ seats }) => seats.map(({ name, capacity }) => [name, capacity])))
}

describe('capacityIn', () => {
  it.each([
    // 江海晚报 2023
    [['昨天，我市召开援派干部人才代表春节慰问座谈会。', '市委书记王晖出席会议并讲话。', '市委副书记、市长吴新明主持会议。'], { 王晖: 'speaker', 吴新明: 'chair' }],
    // 无锡日报 2022: the first leads, those who come along take part
    [['昨日，市委书记杜小刚检查疫情防控工作。', '市领导许峰、秦咏薪参加检查。'], { 杜小刚: 'lead', 许峰: 'attendee', 秦咏薪: 'attendee' }],
    // 新闻联播 2015-11-06: host and guest
    [['国家主席习近平会见越共中央总书记阮富仲。', '王沪宁、栗战书参加会见。'], { 习近平: 'lead', 阮富仲: 'speaker', 王沪宁: 'attendee', 栗战书: 'attendee' }],
    // 人民日报 2019-02-28: 通报 and 部署
    [['国务院副总理韩正27日出席全国政策性粮食库存大清查动员电视电话会议并讲话。', '何立峰通报全国大清查试点情况并部署大清查具体工作。'], { 韩正: 'speaker', 何立峰: 'speaker' }],
    // 区报: listed, but not there
    [['昨天，区委书记陈刚主持召开区委常委会会议。', '区长林涛出席，区政协主席吴敏因公请假。'], { 陈刚: 'chair', 林涛: 'attendee' }],
    // 区人大 2023: who inspects together leads together; who comes along does not
    [['昨日，区人大常委会副主任蔡本刚、沈越、程刚分别率队走访代表。', '副区长王伟一同走访。'], { 蔡本刚: 'lead', 沈越: 'lead', 程刚: 'lead', 王伟: 'attendee' }],
    // all who are named as hosts receive the guest; of an open list the others only attend
    [['省委副书记王富玉，省政协副主席马文骏、王录生在贵州饭店会见了越南总理范明政一行。'], { 王富玉: 'lead', 马文骏: 'lead', 王录生: 'lead', 范明政: 'speaker' }],
    // the words of a ceremony's name are no act of those who attend it
    [['签约仪式在总部举行，公司总经理王晓东出席签约仪式。', '副经理徐霖主持仪式。'], { 王晓东: 'attendee', 徐霖: 'chair' }],
    // who convenes presides; who hears reports says nothing
    [['昨日，院长陈旗组织召开党组会，听取工作汇报。'], { 陈旗: 'chair' }],
    [['昨日，我市召开防汛工作会议。', '市长王伟主持会议，副市长李明出席会议并听取汇报。'], { 王伟: 'chair', 李明: 'attendee' }],
    // 新闻联播 2021: words sent to a meeting; who sends them and is then quoted is not there
    [['全国老干部工作表彰大会21日在京召开。', '国家主席习近平作出重要指示，代表党中央向大会的召开致以热烈的祝贺。', '习近平指出，广大老干部作出了重要贡献。', '中央组织部部长陈希讲话。'], { 陈希: 'speaker' }],
    // who speaks for an absent leader is there, the leader is not
    [['县长李明受县委书记王伟委托主持会议。', '副县长张强代表县委书记王伟宣读贺信。'], { 李明: 'chair', 张强: 'speaker' }],
    // 新闻联播 2015: the guest of a welcome attends it, the host gives it
    [['# 习近平出席斯里兰卡总统举行的欢迎仪式', '斯里兰卡总统拉贾帕克萨举行隆重仪式，欢迎中国国家主席习近平。'], { 拉贾帕克萨: 'lead', 习近平: 'speaker' }],
    // a list with posts at the head of a clause took part, whatever the verb; not in what it only underwent, nor by letter
    [['昨日，我市召开防汛工作会议。', '市长王伟主持会议。', '副市长李明、水利局局长张强分头上桥排险。'], { 王伟: 'chair', 李明: 'attendee', 张强: 'attendee' }],
    [['昨日，我市召开表彰大会。', '市长王伟主持会议。', '副市长李明、水利局局长张强荣获先进个人称号。'], { 王伟: 'chair' }],
    [['第六届论坛17日举行，副委员长吉炳轩出席。', '副总理阿基莫夫、交通部部长蒂特里赫分别发来贺信。'], { 吉炳轩: 'attendee' }],
    // the phrase tells what they do, beside the subject
    [['昨日，在副市长李强陪同下，省委书记王伟来到海安市调研。'], { 王伟: 'lead', 李强: 'attendee' }],
    // the verb stands before its subjects: all of them took part, whatever it says else
    [['省长王伟会见了越南总理范明政一行。', '前来考察的还有市长李强、副市长张军。'], { 王伟: 'lead', 范明政: 'speaker', 李强: 'attendee', 张军: 'attendee' }],
    // 济宁学院 2023: who acted in the lead before the occasion is named took part in it
    [['9月20日上午，校党委书记胡兴禹，副校长郭庆兵出席相关活动。', '在胡兴禹陪同下，济宁学院党委书记杨天梅一行参观了研究院。'], { 胡兴禹: 'attendee', 郭庆兵: 'attendee', 杨天梅: 'lead' }],
    // 宝兴法院 2023, 山西 2009: a post behind the name, or 同志, does not make a speaker of the occasion a quoted one
    [['近日，院长王强带队到宝兴法院考察。', '座谈会上，孙智勇院长对王强院长一行的到来表示热烈欢迎。', '党委副书记冯列毅同志通报了情况。'], { 王强: 'lead', 孙智勇: 'speaker', 冯列毅: 'speaker' }],
    // but a leader of the state with the form of address only is
    [['昨日，县委书记王伟主持召开县委常委会会议。', '习近平总书记强调，要实事求是。', '刘强教授说，要研究。'], { 王伟: 'chair' }],
    // 渤海街道 2021: whose turn it is took part, whatever the verb
    [['昨日，街道举办启动仪式，宣传部部长孙红霞参加了启动仪式。', '接着，志愿者代表魏春明代表志愿者进行宣誓。', '志愿者代表张红兵回到社区清扫垃圾。'], { 孙红霞: 'attendee', 魏春明: 'speaker' }],
    // 广东 2020: the dead attend nothing
    [['昨日，市长王伟看望慰问医务人员。', '主管医师王烁在工作时因公殉职，组织转达了对他家属的慰问。'], { 王伟: 'lead' }],
    // 汕头 2014: who is said to preside, the verb before them
    [['昨日，学校举行运动会开幕式。', '主持开幕式的是副校长张娟，出席仪式的领导有：校长蔡汉云、副校长张书民。'], { 张娟: 'chair', 蔡汉云: 'attendee', 张书民: 'attendee' }],
    // 崇阳 2022: who makes a visit that only its goal and its activity tell leads it
    [['2月24日，县委书记邹军到盐化工业园开展走访企业活动，面对面听取意见。', '县领导戚建华、王少兵参加。'], { 邹军: 'lead', 戚建华: 'attendee', 王少兵: 'attendee' }],
    // 兴化 2025: who hears the others first is at the occasion
    [['昨日，镇长王伟主持召开代表座谈会。', '镇人大主席刘德军在听取发言后，就人大工作作进一步明确。'], { 王伟: 'chair', 刘德军: 'attendee' }],
    // 长春应化所 2022: what all of a list are stands behind it
    [['昨日，所长王伟主持召开咨询会。', '白春礼、卜显和、陈小明等26位中科院院士齐聚一堂。'], { 王伟: 'chair', 白春礼: 'attendee', 卜显和: 'attendee', 陈小明: 'attendee' }],
    // 县报: 来到 does not weaken the lead
    [['县委书记张伟先后来到城关镇、柳河乡，走访慰问困难群众。', '县领导何军、罗敏一同走访慰问。'], { 张伟: 'lead', 何军: 'attendee', 罗敏: 'attendee' }],
  ])('%j', (sentences, expected) => {
    expect(capacities(...sentences)).toEqual(expected)
  })
})
