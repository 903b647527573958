import { branchVenues, goneTo, heldIn } from '../../../server/extract/meetings/venues.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

const lexicon = loadLexicon()

describe('venues', () => {
  it.each([
    ['庆祝大会25日在人民大会堂举行。', ['人民大会堂']], ['第四届合作论坛17日在浙江杭州开幕。', ['浙江杭州']], ['习近平在河内再次会见阮富仲。', ['河内']],
    ['我市在大丰区召开工作例会。', ['大丰区']],
    // a room, a house, 我院: whatever stands between 在 and a verb of holding
    ['总理温家宝今天在中南海紫光阁会见阿什顿。', ['中南海紫光阁']], ['学校党委于行政楼会议室召开座谈会。', ['行政楼会议室']], ['座谈会在我院召开。', ['我院']],
    ['公祭仪式在侵华日军南京大屠杀遇难同胞纪念馆集会广场举行。', ['侵华日军南京大屠杀遇难同胞纪念馆集会广场']], ['副总理丁薛祥在黑龙江、吉林调研。', ['黑龙江', '吉林']],
    // times and circumstances are no places
    ['会议在12月3日下午召开。', []], ['由于天气原因召开会议。', []], ['签约在双方共同努力下举行。', []], ['习近平在拉贾帕克萨陪同下检阅仪仗队。', []], ['会议在全国召开。', []], ['领导人将在约翰内斯堡举行会晤。', []],
    // for whom, and how, is no part of where
    ['习近平在人民大会堂金色大厅为齐塞克迪举行欢迎宴会。', ['人民大会堂金色大厅']], ['习近平在北京天安门广场盛大举行仪式。', ['北京天安门广场']], ['习近平在中南海紫光阁视频会见布林肯。', ['中南海紫光阁']],
    ['各方在两国元首见证下会谈。', []], ['他在决战决胜脱贫攻坚座谈会上讲话。', []], ['他在会议期间会见客人。', []], ['大家在座谈会上发言。', []],
  ])('%s was held in %j', (sentence, venues) => {
    expect(heldIn(sentence, lexicon).map(({ name }) => name)).toEqual(venues)
  })
  it.each([
    ['来到梁溪区、锡山区、江阴市、惠山区等地，检查防控工作。', ['梁溪区', '锡山区', '江阴市', '惠山区']], ['率队走访崇川区部分护理院。', ['崇川区']],
    // behind a verb of going, whatever is no common place; 和 inside a division's name joins nothing
    ['先后来到江豚湾、柳毅路等地。', ['江豚湾', '柳毅路']], ['考核小组到平和县进行考核。', ['平和县']], ['来到田间地头，走进车间。', []], ['来到群众家中。', []], ['习近平还将赴约翰内斯堡出席会晤。', []],
    // what was done there is no part of where; matters and counts are no places
    ['前往何塞·马蒂墓献花圈。', ['何塞·马蒂墓']], ['来到协同创新中心考察。', ['协同创新中心']], ['前往送别或以各种方式表示哀悼。', []], ['调研武汉包装有限公司、南玻公司企业复工复产情况。', ['武汉包装有限公司']], ['先后到20多个贫困村考察。', []], ['受到惩罚今年4月在陕西考察。', []],
    ['来到冈东村老党员家中走访慰问。', ['冈东村']], ['家住城南新村的吴玉霞一直投身公益。', ['城南新村']],
    // behind a verb of looking, places and what is listed with them
    ['实地察看了诉讼服务中心、司法驿站、中间库等场所。', ['诉讼服务中心', '司法驿站', '中间库']], ['实地查看了安全管理制度、安全巡查日志等情况。', []], ['参观了马拉松赛道、区工业园。', ['马拉松赛道', '区工业园']],
    // a stop opens the sentence; a matter, a time or a step of the agenda is none
    ['在吉林大学、中科院光机所，丁薛祥了解情况。', ['吉林大学', '中科院光机所']], ['在疫情防控方面，他要求落实。', []], ['在座谈交流环节，大家发言。', []],
    ['随后来到跃龙小苑，看望慰问退役军人。', ['跃龙小苑']], ['来到群众中间，了解情况。', []],
  ])('%s went to %j', (sentence, venues) => {
    expect(goneTo(sentence, lexicon).map(({ name }) => name)).toEqual(venues)
  })
  it.each([['市领导王晖在南通分会场参加会议。', ['南通分会场']], ['市委领导等在市分会场参加。', ['市分会场']]])('%s: %j', (sentence, venues) => {
    expect(branchVenues(sentence).map(({ name }) => name)).toEqual(venues)
  })
})
