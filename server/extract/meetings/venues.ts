/**
 * Where an occasion was held, as the article names it, and at which branch venue each person sat.
 *
 * Scene's text + words → VenueFound[] with offsets in the text. What stands between 在 (or 于) and a verb of holding is a place, unless it is a time or ends in a
 * word that makes it one (期间, 之际, 下). Behind a verb of going (来到, 前往) stands where somebody went; behind a verb of looking (察看, 参观) only what a
 * division opens, a venue's ending closes, or 等地, 等场所 sums up, and what is listed with one of these. No errors.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { contentStart } from './stances.ts'

export interface VenueFound { readonly name: string, readonly start: number, readonly end: number }

/** 将在, 将赴: where somebody will be, not where they were. */
const STANDING = /(?<![将拟])在|(?<![由对关位鉴属基处等至终善源归便利限过高低大小多少生忠勇乐敢急出])于/gu
/** A venue's own name may stand in quotation marks inside it: 砀山县“e企护”共享法庭. */
const WORD = '(?:[^，。；：“”在]|“[^“”，。；：]{1,14}”)'
const ADVERBS = '(?:以(?:现场|线上|线下|电视电话|网络|远程)?(?:视频|电视电话|线上|网络)?(?:连线|会议)?(?:方式|形式)|集会|隆重|顺利|正式|成功|圆满|如期|再次|分别|共同|联合|集体|亲切|热烈|盛大|首次|视频|继续|胜利|，?同步|又|还|应约|主持|组织)*'
const HOLDING = new RegExp(`^(?<words>${WORD}{1,26}?)${ADVERBS}(?:举行|召开|会见|会谈|会晤|举办|拉开|启动|揭牌|上演|开赛|开营|开班|签约|奠基|开工|开幕|闭幕|落幕|启幕|接见|座谈(?!会)|主持)`, 'u')
const DOING = new RegExp(`^(?<words>${WORD}{1,40}?)${ADVERBS}(?:出席|参加|收听|收看|同|与|听取|考察|调研|检查|视察|看望|慰问|观看|揭|签署|进行|为)`, 'u')
const GONE_TO = /(?<![将拟])(?<verb>来到|赶到|赶赴|奔赴|走进|前往|步入|抵达|莅临|率队到|先后到|先后来(?!到)|分别到|一行到|专程到|赴|深入到?(?!浅出|了解|学习|贯彻|推进|开展|细致|交流|实施|研究|探讨|查找|领会|挖掘|人心)|走访(?:调研|慰问)?|位于|察看|查看|参观(?:考察)?|参学|(?:抽查|巡查|暗访|考察调研|调研考察|检查督导|督导检查)(?![组团员]|工作|活动)|先后对|分别对|(?:考察|调研|检查)(?![组团员室中时点站]|工作|活动|期间))(?:了)?(?<words>(?:[^，。；：“”]|“[^“”，。；：]{1,14}”){2,80})/gu
const GOING = /^(?:来到|赶到|赶赴|奔赴|走进|前往|步入|率队到|先后[来到]|分别到|一行到|专程到)$/u
const LOOKING = /^(?:察看|查看|参观(?:考察)?|参学|走访(?:调研|慰问)?|抽查|巡查|暗访|考察调研|调研考察|检查督导|督导检查|先后对|分别对)$/u
/** 察看乘客进站、候车等方面的服务: what is listed are matters. */
const MATTERS = /等(?:方面|情况|工作|问题|环节|制度)/u
/** 察看防洪堤工程、民宿提升路段等项目建设情况: behind a verb of looking these are matters, too. */
const PROGRESS = /等[^，。；、]{0,8}(?:情况|进展)/u
/** What is looked at, and is no place: 参观展览, 参观沙盘. */
const SHOWN = /(?:展览?|作品|图片|沙盘|表演|演示|流程|成果|产品|展品|工艺|设备|文物|风貌|环境|建设|展板|生产线|作业|情况|活动|课堂|比赛|教学|演练)$/u
/** 深入肖岭、沙坪、石城等乡镇: towns by their short names. */
const TOWNS = /等\d*个?(?:乡镇|镇街|[乡镇](?!长)|街道|县区|区县|县市区).*$/u
/** 等地 behind the last item: what was listed are places. */
const SUMMED_UP = /等(?:地|处|多地|\d*[家个处]?\p{Script=Han}{0,4}(?:场所|点位|现场|企业|单位|项目|村|社区|景[点区]|景观))/u
const AT = /(?:^|[。；])(?:随后|接着|之后)?在(?<words>(?:[^，。；：“”]|“[^“”，。；：]{1,14}”){2,80})，|^(?<opening>[^，。；：“”的]{4,24}?)(?:位于|内设|占地|始建于|建于|建筑面积|是一家)|家住(?<home>[^，。；：“”的]{2,12})的|(?<!来|走|率队|先后|分别|一行|专程|[受得收看听感遇想谈提说做找直碰回见接用达])到(?!达)(?<goal>(?:[^，。；：“”到在]|“[^“”，。；：]{1,14}”){2,80}?)(?=，?(?:就[^，。；]{1,40})?(?:专题|实地|现场|开展|进行|集中)*(?:调研|检查(?![点站])|督导|视察|考察|看望|慰问|走访|考核|查看|察看|参观|抽查|暗访|踏勘|指导|访问|交流|参访|观摩|参加))|(?:一行|[\p{Script=Han}]{2}[组团]|[长任记席员])来(?![到访自])(?<come>[^，。；：“”到在来]{2,16}?)(?=(?:就[^，。；]{1,40})?(?:专题|实地|现场|开展|进行)*(?:调研|检查|督导|视察|考察|看望|慰问|走访|考核|指导|访问|交流|参访|观摩)|，(?:就|围绕|对|开展))|(?<=对)(?<visited>(?:[^，。；：“”对]|“[^“”，。；：]{1,14}”){2,80}?)(?:等[^，。；、]{0,6})?(?:进行|开展|作)(?:了)?(?:为期[^，。；]{1,6}?的?|友好|正式|工作|国事|的)*(?:访问|参访|回访)/gu
const BRANCH = /(?<![\p{Script=Han}]{2}设)(?<words>(?:在)?\p{Script=Han}{1,8}?(?:分会场|分现场))/gu
const NO_PLACE = /(?:期间|之际|同时|[时上中下后内际间]|(?<!门|馆|楼|碑|塔|像|宫|府|厅)前|基础|方面|框架|背景|过程|活动|会议|讲话|仪式|[会式])$/u
const TIME = /[今昨明当前]天|[今昨当明]日|[上下]午|凌晨|晚上|[\d一二三四五六七八九十][日月年时点]|近日|日前|即将|去年|今年|明年|世纪|年代/u
/** Words that say how many or which, and name no place. */
const UNSITED = /^(?:这|此|其|该|全[国省市县区州镇球党军院校]|各|会|同|一(?![号楼中院])|两|三|线上|网上|云端|世界|国际|国内|历史|我们|他|她|大家|现场|一线|实地|社会|生活|工作|活动)/u
const TAIL = /(?:等地.*|等处.*|等[^，。；、]{0,4}(?:企业|单位|项目|场所|点位|区域|部位|景[点区]|景观)|等|[两三四五六七八九十\d]+[家个处](?:企业|单位|项目|场所|点位)|逐[一个户家]|一带|实地|一线|现场|部分.*|，.*|(?:对(?!接)|(?<!参)与|或).*|(?:检查(?![点站])|调研|察看|查看|考察|看望|慰问|参观|了解|走访|督导|视察|观看|瞻仰|敬献|献花|默哀|吊唁|悼念|送别|迎接|问候|采访|入户|拜会|访问|指导|开展|进行|送上|送去|听取|参加|出席|举行|召开|主持|会见|祝贺|观礼).*)$/u
/** Where people are, or what every place has: no name of a place. */
const COMMON = /各(?:项目|企业|部门|单位|村|社区|施工)|一线|基层|群众|田间地头|身边|面前|家[中里]$|(?<!之)家$|军人|联系|所属|村民|居民(?!区|小区|楼)|他们|她们|困难|职工|师生|员工|患者|老人|党员|代表|委员|战士|官兵|同志|干部|[们者人员]$|我[国省市县区州镇]$|这里|那里|当地|主席台|(?<!门|馆|楼|碑|塔|像)[台前中上下后](?<!(?:平|看|展|观景|瞭望)台)$|一个|一家|有关|相关|深处|第一(?![百人中小会医实附师高初幼殡报礼阶教食体展车])|学习|落实|(?:情况|工作|问题|进展|制度|演出|进站|出站)$|(?:沿线|村级|周边|部分|主要|农村)道路$|\d+多?[个家名位]/u
const GENERIC = /^(?:大型|重点|部分|货运|客运|便民|办案|接待|物理|化学|实训|展览|阅览|审判|调解|培训|[一-九初高].年级)?(?:[售检]票厅|[售检]票大厅|候车大?厅|候车室|监控室|值班室|调解室|审判庭|大厅|教室|实验室|展厅|超市|商场|市场|购物超市)$|^(?:在建|生产|施工|项目|展览|教学|公司|建筑|企业|集团|学校|各个?|辖区)?(?:车间|工地|展厅|企业|学校|社区|园区|现场|大厅|校园|课堂|农村|乡村|农户|工厂|营区|会场|机关|展区|展台|教室|病房|会议室|办公室)$/u

/** The places where a sentence says that its occasion was held. */
export function heldIn(text: string, lexicon: Lexicon): readonly VenueFound[] {
  const content = contentStart(text)
  return [...matchesOf(STANDING, text)].filter(({ index }) => index < content).flatMap(({ index }) => {
    const start = index + 1
    const behind = text.slice(start, start + 54)
    const held = HOLDING.exec(behind)?.groups?.words?.replace(/为.*$/u, '').replace(ROOM_INSIDE, '')
    if (held !== undefined && (isPlace(held, lexicon) || isSite(held, lexicon))) return [{ name: held, start, end: start + held.length }]
    const words = DOING.exec(behind)?.groups?.words ?? ''
    const places = items(words, start, lexicon).filter(({ name }) => !BRANCHES.test(name))
    return places.every(({ name }) => isPlace(name, lexicon)) ? places.map(({ name, start: at }) => ({ name, start: at, end: at + name.length })) : []
  })
}

const BRANCHES = /分[会现]场$/u

/** 在15楼会议室内: the room itself. */
const ROOM_INSIDE = /(?<=[室厅堂馆楼院场])[内里]$/u

/** Words between 在 and a verb of holding are a place unless they are a time, a circumstance or a clause of their own. */
function isSite(words: string, lexicon: Lexicon): boolean {
  return words.length > 1 && !NO_PLACE.test(words) && !TIME.test(words) && !UNSITED.test(words) && !/[的了着过是有要]|^\d+多?个|(?<![首成])都(?![江昌匀])|[同与对向](?!胞)|元首|领导人|总统(?!府)|主席|总理|书记|双方|代表|欢迎|《/u.test(words) && !lexicon.triggers.standsIn(words)
}

/** The places that an inspection or a visit went to. */
export function goneTo(text: string, lexicon: Lexicon): readonly VenueFound[] {
  const content = contentStart(text)
  const gone = [...matchesOf(GONE_TO, text)].filter(({ index }) => index < content).flatMap((match) => {
    const { words = '', verb = '' } = match.groups ?? {}
    if (MATTERS.test(words) || LOOKING.test(verb) && PROGRESS.test(words)) return []
    if (TOWNS.test(words)) return items(words.replace(TOWNS, ''), match.index + match[0].length - words.length, lexicon).filter(({ name }) => name.length > 1 && !COMMON.test(name)).map(({ name, start }) => ({ name, start, end: start + name.length }))
    const listed = [...items(words, match.index + match[0].length - words.length, lexicon), ...furtherStops(text, { from: match.index + match[0].length, verb: text.slice(match.index - 2, match.index) + verb, lexicon })]
    const shown = verb === '参观' && listed.length === 1 && !SHOWN.test(words.replace(TAIL, ''))
    const summed = SUMMED_UP.test(words) || LATER_SUM.test(text.slice(match.index + match[0].length, match.index + match[0].length + LONGEST_WALK))
    const named = GOING.test(verb) || shown || summed || LOOKING.test(verb) && listed.length > 1 && listed.some(({ name }) => isPlace(name.replace(TAIL, ''), lexicon))
    return listed.flatMap(({ name, start }) => placeIn(name, start, { lexicon, named }))
  })
  return whole([...gone, ...stoodAt(text, lexicon)])
}

/** In order, without those that lie inside another: two patterns may read one walk. */
function whole(found: readonly VenueFound[]): readonly VenueFound[] {
  let furthest = -1
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ end }) => {
    const inside = end <= furthest
    furthest = Math.max(furthest, end)
    return !inside
  })
}

/** 先后来到A，B，C，D进行了调研: the stops may stand between commas. */
function furtherStops(text: string, { from, verb, lexicon }: { readonly from: number, readonly verb: string, readonly lexicon: Lexicon }): readonly Item[] {
  const rest = text.slice(from, from + LONGEST_WALK)
  const summed = LATER_SUM.exec(rest)?.groups?.words
  if (summed !== undefined) return partsOf(summed, from, lexicon)
  if (!verb.startsWith('先后')) return []
  const found: Item[] = []
  let at = from
  for (const part of text.slice(from, from + LONGEST_WALK).split('，').slice(1)) {
    const name = part.replace(TAIL, '')
    if (!isPlace(name, lexicon) && (!isSpot(name) || PURPOSE.test(name))) break
    found.push(...items(name, at + 1, lexicon))
    at += part.length + 1
  }
  return found
}

/** 检查四季红镇砂石围、渍堤，阳罗洲镇电排，草尾镇大同闸等地: what sums up behind a comma sums up what stands before it, too. */
const LATER_SUM = /^(?<words>(?:，(?!并|就|对|为|以|听|了|详|实|要|强|指)[^，。；：“”]{2,40}?){1,6}?)等(?:地(?![区方])|处|(?:场所|点位|现场))/u

function partsOf(words: string, from: number, lexicon: Lexicon): readonly Item[] {
  let at = from
  return words.split('，').slice(1).flatMap((part) => {
    at += 1
    const found = items(part, at, lexicon)
    at += part.length
    return found
  })
}

const LONGEST_WALK = 200
const PURPOSE = /^(?:就|围绕|为|并|通过|实地|深入|详细|认真|每|共|以|向|把)/u

/** 在三一重工产业园，…: a stop of the round opens the sentence; 到市经开区调研: its goal. */
function stoodAt(text: string, lexicon: Lexicon): readonly VenueFound[] {
  const content = contentStart(text)
  return [...matchesOf(AT, text)].filter(({ index }) => index < content).flatMap((match) => {
    const { words, goal, home, opening, visited, come } = match.groups ?? {}
    if (opening !== undefined && !isPlace(opening, lexicon)) return []
    if (visited !== undefined && lexicon.venueEndings.before(visited, visited.length) === undefined) return []
    const name = words ?? goal ?? home ?? opening ?? visited ?? come ?? ''
    const start = match.index + match[0].indexOf(name)
    return items(name, start, lexicon).flatMap((item) => placeIn(item.name, item.start, { lexicon, named: come === undefined && (words === undefined || isStop(name, lexicon)) }))
  })
}

/** 在A、B，: a stop, unless the words are a time, a circumstance or a matter. */
function isStop(words: string, lexicon: Lexicon): boolean { return isSite(words, lexicon) && !/(?:环节|问题|方面|[里阶层]|阶段|层面|领域|工作|大会|过后|掌声|途中)$/u.test(words) }

/** The branch venues a sentence names. */
export function branchVenues(text: string): readonly VenueFound[] {
  if (!/分会场|分现场/u.test(text)) return []
  return [...matchesOf(BRANCH, text)].flatMap((match) => {
    const words = match.groups?.words ?? ''
    const at = words.lastIndexOf('在') + 1
    const name = words.slice(at).replace(/^.*(?:仪式|会议|大会|活动)/u, '')
    return name.length < 4 || /^[\d个各]/u.test(name) ? [] : [{ name, start: match.index + words.length - name.length, end: match.index + words.length }]
  })
}

interface Item { readonly name: string, readonly start: number }

/** The items of a list, joined by 、 and 和; 和 inside a division's name (平和县) joins nothing. */
function items(words: string, from: number, lexicon: Lexicon): readonly Item[] {
  const found: Item[] = []
  let at = 0
  for (let i = 0; i <= words.length; i += 1) {
    const mark = words.charAt(i)
    if (i < words.length && mark !== '、' && (mark !== '和' || isInDivision(words, i, lexicon) || isInName(words, { at, i, lexicon }))) continue
    found.push({ name: words.slice(at, i), start: from + at })
    at = i + 1
  }
  return found
}

/** 江西狼和医疗器械公司, 和明集团: what stands before 和 is too short for an item of its own, so that 和 is part of a name. */
function isInName(words: string, { at, i, lexicon }: { readonly at: number, readonly i: number, readonly lexicon: Lexicon }): boolean {
  const left = words.slice(at, i)
  return left.length < 4 && words.includes('、') && !isPlace(left, lexicon) && lexicon.bodyEndings.before(left, left.length) === undefined && !(left.length === 2 && lexicon.places.nameAt(left, 0) !== undefined)
}

function isInDivision(words: string, at: number, lexicon: Lexicon): boolean {
  return [3, 2, 1, 0].some((back) => at >= back && (lexicon.places.nameAt(words, at - back)?.length ?? 0) > Math.max(back, 1))
}

/** The part of an item that is a place: without 等地, the verbs behind it and what leads to it (位于…的). `named` where the sentence says that it is one. */
function placeIn(item: string, start: number, { lexicon, named }: { readonly lexicon: Lexicon, readonly named: boolean }): readonly VenueFound[] {
  const bare = item.replace(/^.*之一——/u, '').replace(TAIL, '').replace(TAIL, '')
  if (isPerson(bare, lexicon)) return []
  const site = /^(?:位于)?(?<site>[^的]{2,20})的/u.exec(bare)?.groups?.site ?? ''
  const from = start + bare.indexOf(site)
  if (isPlace(site, lexicon)) return [{ name: site, start: from, end: from + site.length }]
  const lead = /^(?:位于)?[^的]{1,20}的(?=\p{Script=Han}{3})/u.exec(bare)?.[0].length ?? 0
  const name = bare.slice(lead)
  if (isPlace(name, lexicon) || named && isSpot(name)) return [{ name, start: start + lead, end: start + lead + name.length }]
  const opening = named || COMMON.test(item) ? leadingPlace(item, lexicon) : leadingDivision(item, lexicon)
  return opening === '' || isCut(opening, item, lexicon) ? [] : [{ name: opening, start, end: start + opening.length }]
}

/** 走访龙凤山集团董事长某某: a post behind a body makes it somebody, whose name no other rule may know. */
function isPerson(words: string, lexicon: Lexicon): boolean {
  const office = lexicon.offices.all(words).at(-1)
  return office !== undefined && office.end > 2 && words.length - office.end < 4 && lexicon.venueEndings.before(words, words.length) === undefined
}

function isSpot(words: string): boolean {
  return !/^(?:各|这|该|其|全[省市县区国])|^“[^“”]*”$/u.test(words) && words.length > 2 && words.length < 24 && !NO_PLACE.test(words) && !COMMON.test(words) && !GENERIC.test(words) && !/[的了着过]|^[来到去并为]/u.test(words)
}

/** 临河广场, 光山羽绒服: the two characters of a county's short name open a longer name, unless people live there. */
function isCut(opening: string, item: string, lexicon: Lexicon): boolean {
  return opening.length === 2 && item.length > 2 && !COMMON.test(item) && lexicon.places.named(opening).every(({ location: { level } }) => level === '县' || level === '乡')
}

const HEAD_OFFICE = /^(?:集团|公司|学校|医院)?(?:总部|本部)$/u
/** 在京, 在汉: the letter that all call a city by. */
const LETTERS = /^[京沪津渝汉宁穗蓉榕杭]$/u

function isPlace(words: string, lexicon: Lexicon): boolean {
  if (words.length > 4 && words.endsWith('驻地') || HEAD_OFFICE.test(words)) return true
  if (words.length === 1) return LETTERS.test(words)
  if (words.length < 2 || COMMON.test(words) || GENERIC.test(words)) return false
  if (leadingDivision(words, lexicon) === words) return true
  if (NO_PLACE.test(words) || UNSITED.test(words)) return false
  return words.length > 2 && lexicon.venueEndings.before(words, words.length) !== undefined
}

/** 冈东村老党员家中, 赵镇十里社区困难群众: the village or quarter that the home lies in. */
function leadingPlace(words: string, lexicon: Lexicon): string {
  const division = leadingDivision(words, lexicon)
  return division + (/^(?![乡农]|示范|全|各|我|深|在)(?:(?!的)\p{Script=Han}){1,8}?(?:村|社区|小区|新村|街道|居民区)(?!民|级|干部|[书主委党支]|两(?![户位名家个]))/u.exec(words.slice(division.length))?.[0] ?? '')
}

/** The divisions and countries, from the outside in, that open the words. */
function leadingDivision(words: string, lexicon: Lexicon): string {
  let at = 0
  while (at < words.length) {
    const name = townAt(words.slice(at), lexicon) ?? lexicon.places.nameAt(words, at)
    if (name === undefined) break
    at += name.length
  }
  return words.slice(0, at)
}

function townAt(words: string, lexicon: Lexicon): string | undefined {
  const town = /^\p{Script=Han}{1,6}?(?:街道|镇|乡)/u.exec(words)?.[0]
  return town !== undefined && lexicon.places.townsNamed(town).length > 0 ? town : undefined
}
