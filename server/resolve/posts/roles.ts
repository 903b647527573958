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
  const place = title.jurisdiction === undefined ? undefined : findLocation(title.jurisdiction)
  const words = spell(untimed(whole, title.tenure), place)
  const body = bodyWithin(words, title.body === undefined ? '' : spell(untimed(title.body, title.tenure), place))
  return {
    tenure: title.tenure,
    ...(place === undefined ? {} : { placeName: place.name }),
    role: roleWith({
      title: words,
      ...(body === undefined ? {} : { body }),
      ...(title.jurisdiction === undefined ? {} : { jurisdiction: title.jurisdiction }),
      ...(title.level === undefined ? {} : { level: title.level }),
      ...rank,
    }),
  }
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

/** True when a post can tell its holder from a namesake: it names a place, or a body that is not found in every place. */
export function identifies(role: Role): boolean {
  if (saysNothing(role)) return false
  if (role.jurisdiction !== undefined || BETWEEN_STATES.test(role.title)) return true
  return role.body !== undefined && (STANDS_ALONE.test(role.body) ? [...role.body].length >= SHORTEST_NAME : !EVERY_PLACE_HAS_ONE.test(role.body))
}

/** Organisations of states are of no place, and there is one of each. Source: their Chinese names as the papers print them. */
const BETWEEN_STATES = /^(?:联合国|世界(?:卫生|贸易)组织|世[卫贸]组织|国际(?:货币基金|奥委会|足联|奥林匹克)|世界银行|欧盟|欧洲(?:理事会|议会|央行|中央银行)|东盟|非盟|北约|上合组织|上海合作组织|阿盟).{2,}/u

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

function spell(words: string, place: Location | undefined): string {
  return SPELLINGS.reduce((text, { pattern, replacement }) => {
    const next = text.replace(pattern, replacement)
    return next === '' ? text : next
  }, dropPlace(words.replace(/^中共(?!中央)/u, ''), place))
}

/** Drops the jurisdiction's own name, but keeps the level character that belongs to the body (南通市委 → 市委). */
function dropPlace(words: string, place: Location | undefined): string {
  if (place === undefined || place.level === 'venue') return words
  const short = place.name.replace(new RegExp(`[${LEVEL_CHARACTERS}]$`, 'u'), '')
  if (short.length >= 2 && words.startsWith(short) && LEVEL_CHARACTERS.includes(words.charAt(short.length))) return words.slice(short.length)
  if (!place.id.startsWith('country:') || place.name === '中国') return words
  return words.startsWith(place.name) && words.length > place.name.length ? words.slice(place.name.length) : officeAfter(place.name, words) ?? words
}
