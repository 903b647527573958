/**
 * A printed title → the post it means, so that equal posts written differently are one Role:
 * 市委书记 in a paper of Nantong and 南通市委书记 elsewhere are both `市委书记` of cn:320600.
 * The jurisdiction says which place; its name in front of the words is dropped, the level character (省 市 县 区 …) stays.
 */
import { contentHash, roleId, type LocationId } from '../../domain/ids.ts'
import type { Role } from '../../domain/clusters.ts'
import type { Location } from '../../domain/place.ts'
import type { Tenure, Title } from '../../domain/title.ts'
import { BODIES_IN_FULL, type Spelling } from './body-spellings.ts'
import { countryAfterAnd, partyAbroad, PARTY_ABROAD } from './countries.ts'
import { CHINA } from './jurisdiction.ts'
import { officeAfter, officeBetweenStates } from './office-words.ts'

/** A role as one mention claims it. `placeName`: the jurisdiction's name, where it is known. */
export interface Post { readonly role: Role, readonly tenure: Tenure, readonly placeName?: string }

/** Location by id, for the names of jurisdictions; undefined where it is not known. */
export type FindLocation = (id: LocationId) => Location | undefined

const LEVEL_CHARACTERS = '省市县区州盟旗镇乡'

/** Spellings of one post. Order matters: each works on what the one before it left. */
const SPELLINGS: readonly Spelling[] = [
  { pattern: /^中共(?!中央)/u, replacement: '', reason: 'a committee of the Party is named with or without 中共 (中共市委 = 市委)' },
  { pattern: /^中华人民共和国(?=最高|国务|国家|全国|外交|驻)/u, replacement: '', reason: 'the full name of the state in front of its bodies' },
  { pattern: /^国务院委员$/u, replacement: '国务委员', reason: 'the office is 国务委员' },
  { pattern: /^(?:新任|现任|时任|首任)(?!命)/u, replacement: '', reason: 'since when a post is held is no part of it' },
  { pattern: /^会上(?=.{3})/u, replacement: '', reason: 'where it was said is no part of the post' },
  { pattern: /^(?:.*主席)?特别代表(?=国务院|全国|国家)/u, replacement: '', reason: 'a line without its stop: whom a leader stands for is no part of the post' },
  { pattern: /^(?:全国政协委员|全国人大代表)(?=.{2,}(?:主席|主任|部长|书记|院长|会长)$)/u, replacement: '', reason: 'two posts without a stop between' },
  { pattern: /^[一二三四五六七八九十两几]+位(?=全国|代表|委员)/u, replacement: '', reason: 'how many there were is no part of the post' },
  { pattern: /^[全我本](?=[省市县区])/u, replacement: '', reason: '我市, 全市 name the level; the jurisdiction says which' },
  { pattern: /^[中我]国(?=[^驻]{2,10}部(?:副?部长|长|发言人))/u, replacement: '', reason: 'a ministry is one with and without 中国' },
  { pattern: /^专?访(?=[^问]{3,}(?:长|书记|主任|主席)$)/u, replacement: '', reason: 'an interview’s headline: 专访 is the verb' },
  { pattern: /^中国(?=全国(?:人大|政协)|国务(?:院|委员)|国家副?主席|中央政治局|中共中央)/u, replacement: '', reason: 'there is one such body, with and without 中国' },
  { pattern: /^(?:[我中]国|[^，]{0,8}神舟[一二三四五六七八九十]+号(?:乘组)?)(?=(?:指令长)?航天员$)/u, replacement: '', reason: 'astronauts are named with their country or their ship, or without' },
  { pattern: /^.*[^不](?:就是|正是|便是)(?=.{2,}[长员任记席授师]$)/u, replacement: '', reason: 'this was the head of staff: the verb is no part of the post' },
  { pattern: /^.*(?:政协大会|全国政协.{0,3}届.{1,3}次会议)(?=(?:新闻)?发言人$)/u, replacement: '全国政协会议', reason: 'who speaks for a session, whichever it is' },
  { pattern: /^.*(?:人大会议|全国人大.{0,3}届.{1,3}次会议)(?=(?:新闻)?发言人$)/u, replacement: '全国人大会议', reason: 'who speaks for a session, whichever it is' },
  { pattern: /(?<=^全国(?:政协|人大)会议)新闻(?=发言人$)/u, replacement: '', reason: '新闻发言人 is 发言人 in full' },
  { pattern: /^.*(?:领会|学习|贯彻|致函|致电|作为|收到|围绕|按照|牢记|感谢)(?=(?:总书记|国家主席|主席)$)/u, replacement: '', reason: 'a line without a stop before the office: the verb is no part of the post' },
  { pattern: /^我国(?=驻)/u, replacement: '中国', reason: 'a mission of one’s own country' },
  { pattern: /(?<=^(?:中国)?驻)([美英法德韩泰])(?=大使|总领事|公使)/u, replacement: '$1国', reason: 'a country in short' },
  { pattern: /(?<=^(?:中国)?驻)([俄])(?=大使|总领事|公使)/u, replacement: '俄罗斯', reason: 'a country in short' },
  ...BODIES_IN_FULL,
  { pattern: new RegExp(`^([${LEVEL_CHARACTERS}])\\1(?!级)`, 'u'), replacement: '$1', reason: 'the place name was dropped before its level (南通｜市市长)' },
  { pattern: /人民政府/gu, replacement: '政府', reason: '市人民政府 is 市政府 in full' },
  { pattern: /人民代表大会/gu, replacement: '人大', reason: '人大 is short for 人民代表大会' },
  { pattern: /常务委员会/gu, replacement: '常委会', reason: '常委会 is short for 常务委员会' },
  { pattern: /^([省市县区州镇乡])政府((?:代理?|常务)?副?\1长)$/u, replacement: '$2', reason: 'the head of a government needs no body (市政府副市长 = 副市长)' },
]

/** The role that a title means, and how it is held. The id is of all that the role is, so that it does not matter which page is read first. */
export function postOf(title: Title, findLocation: FindLocation): Post {
  const whole = wholeTitle(title)
  const between = officeBetweenStates(whole)
  const rank = title.rank === undefined ? {} : { rank: title.rank }
  if (between !== undefined) return { tenure: title.tenure, role: roleWith({ ...between, ...rank }) }
  const { words: said, jurisdiction, place } = placed(whole, title, findLocation)
  const words = spell(untimed(said, title.tenure), place)
  const body = bodyWithin(words, title.body === undefined ? '' : spell(untimed(title.body, title.tenure), place))
  return {
    tenure: title.tenure,
    ...(place === undefined ? {} : { placeName: place.name }),
    role: roleWith({
      title: words,
      ...(body === undefined ? {} : { body }),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(title.level === undefined ? {} : { level: title.level }),
      ...rank,
    }),
  }
}

interface Placed { readonly words: string, readonly jurisdiction?: LocationId, readonly place?: Pick<Location, 'id' | 'name' | 'level'> }

/** Another country's officials and one's own ambassador in one line: 政府高级官员和中国驻俄罗斯大使. */
const OWN_MISSION = /^(?:.+(?:和|及|与|、))?(中国(?:常驻.{2,16}代表|驻.{2,16}(?:大使|总领事|代表)|(?:政府)?(?!驻).{2,8}(?:问题|事务)(?:特使|特别代表)))$/u

/** The place whose post it is, as read, unless the words themselves say another: 美国共和党参议员 is of no 共和县. */
function placed(whole: string, { jurisdiction }: Title, findLocation: FindLocation): Placed {
  const [, mission] = OWN_MISSION.exec(whole) ?? []
  if (mission !== undefined) return { words: mission, jurisdiction: CHINA, place: { id: CHINA, name: '中国', level: '国家' } }
  const guest = countryAfterAnd(whole)
  if (guest !== undefined && jurisdiction?.startsWith('country:') === true) return { words: guest.rest, jurisdiction: guest.country, place: { id: guest.country, name: guest.name, level: '国家' } }
  const abroad = jurisdiction?.startsWith('cn:') === true ? partyAbroad(whole) : undefined
  if (abroad !== undefined) return { words: whole, jurisdiction: abroad.country, place: { id: abroad.country, name: abroad.name, level: '国家' } }
  if (jurisdiction?.startsWith('cn:') === true && PARTY_ABROAD.test(whole)) return { words: whole }
  const place = jurisdiction === undefined ? undefined : findLocation(jurisdiction)
  return { words: whole, ...(jurisdiction === undefined ? {} : { jurisdiction }), ...(place === undefined ? {} : { place }) }
}

/** Words that say that someone is somebody, not who: they identify nobody. */
const SAYS_NOTHING = /(?:夫人|丈夫|妻子|之子|儿子|女儿|父亲|母亲)$|^(?:(?:庆祝活动)?领导小组(?:成员|副?组长)|(?:有?关)?部门负责人)$|^(?:同志|领导|领导同志|主要领导|有关领导|负责人|主要负责人|有关负责人|负责同志|代表|老师|先生|女士|记者)$/u

/** True for words that any number of people are called by. */
export function saysNothing({ title }: Pick<Role, 'title'>): boolean {
  return SAYS_NOTHING.test(title)
}

/** Bodies that stand by themselves though their name begins with a level: a firm, a school, a hospital. */
const STANDS_ALONE = /(?:公司|集团|银行|大学|学院|学校|中学|小学|医院|研究院|研究所|协会|学会|商会|联合会)$/u
/** Bodies that every place has: without the place they name nobody's office. */
const EVERY_PLACE_HAS_ONE = new RegExp(`^(?:[${LEVEL_CHARACTERS}村]|自治[区州县]|特区|党[委组]|党支部|支部|政府|人大|政协|纪委|法院|检察院|公司|集团|学校|部门|机关)`, 'u')

/** Who was given something holds no post by it: 国家荣誉称号获得者, 全国劳模. */
export function isHonour({ title }: Pick<Role, 'title'>): boolean {
  return /(?:获得者|获奖者|得主|劳模|劳动模范|先进工作者|先进个人|时代楷模|改革先锋)$/u.test(title)
}

/** A few dozen have been. */
export function isAstronaut({ title }: Pick<Role, 'title'>): boolean {
  return title.endsWith('航天员')
}

/** True when a post can tell its holder from a namesake: it names a place, or a body that is not found in every place. */
export function identifies(role: Role): boolean {
  if (saysNothing(role) || isHonour(role)) return false
  if (role.jurisdiction !== undefined || BETWEEN_STATES.test(role.title) || isAstronaut(role)) return true
  return role.body !== undefined && !OF_NO_BODY.test(role.body) && (STANDS_ALONE.test(role.body) ? [...role.body].length >= SHORTEST_NAME : !EVERY_PLACE_HAS_ONE.test(role.body))
}

/** Organisations of states are of no place, and there is one of each. Source: their Chinese names as the papers print them. */
const BETWEEN_STATES = /^(?:联合国|世界(?:卫生|贸易)组织|世[卫贸]组织|国际(?:货币基金|奥委会|足联|奥林匹克)|世界银行|欧盟|欧洲(?:理事会|议会|央行|中央银行)|东盟|非盟|北约|上合组织|上海合作组织|阿盟).{2,}/u

/** Words that are read as bodies though any number of people stand behind them: 项目经理, 乡村医生, 急诊科主任, 资深参议员, 该公司总裁. */
const OF_NO_BODY = /^(?:委员会|领导|(?:这个|这家|这名|一位|另一位|我们|[该本其]).{0,4}|(?:民营)?企业(?:家|负责人)?|项目|社区|小区|街道|园区|村[居两]?委会?|居委会|居民委员会|社区居委会|驻村(?:工作队)?|工作队|医疗队|救援队|突击队|志愿队|乡村|组织|获奖者?|杰出|著名|知名|优秀|卓越|先进典型|高级|资深|首席|青年|年轻|退休|退役|值班|基层|表彰|管委会|人民|科学家|专家组?|团队|报告团|农民|党员|群众|英雄|公安局|派出所|援藏|援疆|扶贫|致富|助理|行政|销售|女大|大[一二三四]|[“"]?[789]0后[”"]?|小学|中学|书店|工程|特教|我国|.{1,4}科|重症医学|电影|音乐)$/u

/** 公司, 县医院: too short to be the name of one. */
const SHORTEST_NAME = 4

function wholeTitle(title: Title): string {
  if (title.body === undefined || title.text.includes(title.body)) return title.text
  return `${title.body}${title.office}`
}

function roleWith(fields: Omit<Role, 'id'>): Role {
  const { title, jurisdiction, body, level, rank } = fields
  return { id: roleId(`r${contentHash(title, jurisdiction ?? '', body ?? '', level ?? '', rank ?? '')}`), ...fields }
}

/** As much of the body as the words of the post begin with: 市长 has none, though 市政府 is whose head he is. A single character (省长) is a level, not a body. */
function bodyWithin(words: string, body: string): string | undefined {
  const characters = [...body]
  const from = characters.findIndex((_, i) => words.startsWith(characters.slice(i).join('')))
  return from === -1 || characters.length - from < 2 ? undefined : characters.slice(from).join('')
}

/** 律政司原司长, 前律政司司长 → 律政司司长: that a post was held before is its tenure. */
function untimed(words: string, tenure: Tenure): string {
  return tenure === 'former' ? words.replace(/(?:^|(?<=[省市县区州委会局院部厅署社司行团校所府]))[前原](?=.|$)/u, '') : words
}

function spell(words: string, place: Placed['place']): string {
  return SPELLINGS.reduce((text, { pattern, replacement }) => {
    const next = text.replace(pattern, replacement)
    return next === '' ? text : next
  }, dropPlace(words.replace(/^中共(?!中央)/u, ''), place))
}

/** Drops the jurisdiction's own name, but keeps the level character that belongs to the body (南通市委 → 市委). */
function dropPlace(words: string, place: Placed['place']): string {
  if (place === undefined || place.level === 'venue') return words
  const short = place.name.replace(new RegExp(`[${LEVEL_CHARACTERS}]$`, 'u'), '')
  if (short.length >= 2 && words.startsWith(short) && LEVEL_CHARACTERS.includes(words.charAt(short.length))) return words.slice(short.length)
  if (!place.id.startsWith('country:') || place.name === '中国') return words
  return words.startsWith(place.name) && words.length > place.name.length ? words.slice(place.name.length) : officeAfter(place.name, words) ?? words
}
