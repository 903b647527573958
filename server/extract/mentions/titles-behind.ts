/**
 * The posts that stand behind a list and are of each in it: 等党和国家领导人, 两位副院长, 等8位企业家代表, 当选为副会长.
 *
 * Words behind the list → TitlePhrase[], offsets from its end. Nothing where the words are none, or do not say whose they are (分别当选). No errors.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TitlePhrase } from './titles.ts'

/** So far behind a list its posts are looked for. */
export const REACH_BEHIND = 60

/** The posts of everybody in a list, by the words behind it. @param site `open`: the words begin with 等; `chosen`: somebody appoints or elects those before (任命某某为…) */
export function titlesBehind(behind: string, { open, chosen }: { readonly open: boolean, readonly chosen: boolean }, lexicon: Lexicon): readonly TitlePhrase[] {
  const shared = (open ? titleOfLeaders(behind, lexicon) ?? deputiesOf(behind, lexicon) ?? classOf(behind, lexicon) : undefined) ?? titleOfSeveral(behind, lexicon)
  return shared === undefined ? becoming(behind, chosen, lexicon) : [shared]
}

/** 习近平、李克强等党和国家领导人: the post of all of them stands behind the list. */
function titleOfLeaders(behind: string, lexicon: Lexicon): TitlePhrase | undefined {
  const words = /^等(?<title>(?:党和国家|[省市县区州旗镇]|市委|省委|区委|县委)?领导人?)(?!小组|班子|干部|机关)/u.exec(behind)?.groups?.title
  if (words === undefined || words === '领导') return undefined
  const known = lexicon.offices.get(words) ?? { self: true }
  return { start: 1, end: 1 + words.length, body: '', office: words, known, tenure: 'current' }
}

/** 等苏陈镇人大代表。: whose deputies all of them are stands behind the list. */
function deputiesOf(behind: string, lexicon: Lexicon): TitlePhrase | undefined {
  const { body = '', office = '' } = DEPUTIES.exec(behind)?.groups ?? {}
  const known = lexicon.offices.get(office)
  if (known === undefined || lexicon.places.nameAt(body, 0) === undefined && !/^[全省市县区州镇乡]|[省市县区州镇乡]$|街道$/u.test(body)) return undefined
  return { start: 1, end: 1 + body.length + office.length, body, office, known, tenure: 'current' }
}

const DEPUTIES = /^等(?<body>\p{Script=Han}{1,8}?)(?<office>(?:人大|党)?代表|政协委员)(?![团们大会])/u

/** 等主席团成员在…就座, 等秀山县领导应邀出席, 等青年和团干部代表先后发言: the class of all of them, told by more than its last word. */
function classOf(behind: string, lexicon: Lexicon): TitlePhrase | undefined {
  const { body = '', office: told, bare } = CLASS.exec(behind)?.groups ?? {}
  const office = told ?? bare ?? ''
  const known = lexicon.offices.get(office) ?? { self: true }
  if (office === '' || MIXED.test(body) || lexicon.triggers.standsIn(body) || lexicon.offices.before(body, body.length) !== undefined) return undefined
  if (office === '领导' && (!/^[^和与]+[省市县区州旗镇乡]$/u.test(body) || lexicon.places.nameAt(body, 0) === undefined)) return undefined
  return { start: 1, end: 1 + body.length + office.length, body, office, known, tenure: 'current' }
}

const CLASS = /^等(?:(?<body>\p{Script=Han}{2,10}?)(?<office>领导|代表|成员)|(?<bare>常委|嘉宾))(?=先后|分别|依次|应邀|受邀|出席|参加|在|作|发|陪|围绕|就|共同|一起|上台|[。])/u
/** 等有关部门负责人和企业代表, 等班子成员: others than those named, or nothing told. */
const MIXED = /[及各]|以及|有关|相关|部分|其他|其余|全体|单位|部门|来自|班子|代表团|的/u

const COUNT = /^等?(?:\d+[余多]?|[一二两三四五六七八九十]+[余多]?)[位名](?:来自)?/u
/** Such classes tell nothing by themselves. */
const BARE = /^(?:代表|成员|委员|领导|负责人|学生|同学|老师|教师|队员|战士|研究生|护士|医生|嘉宾)$/u
const LONGEST_CLASS = 18

/** 陶卫江、郭保东两位副院长, 等8位民营企业家代表: so many people, and the post or the class of each. */
function titleOfSeveral(behind: string, lexicon: Lexicon): TitlePhrase | undefined {
  const count = COUNT.exec(behind)?.[0].length
  if (count === undefined) return undefined
  const words = /^[\p{Script=Han}·]*/u.exec(behind.slice(count, count + LONGEST_CLASS))?.[0] ?? ''
  let office = lexicon.offices.first(words)
  for (let next = office; next !== undefined; next = lexicon.offices.at(words, next.end)) office = next
  if (office === undefined || lexicon.notAfterOffice.at(words, office.end) !== undefined) return undefined
  const body = words.slice(0, office.start)
  const from = body.lastIndexOf('的') + 1
  if (lexicon.triggers.standsIn(body) || BARE.test(words.slice(from, office.end))) return undefined
  return { start: count + from, end: count + office.end, body: words.slice(from, office.start), office: office.word, known: office.value, tenure: 'current' }
}

const BECOMING = /^(?:同志|先生|女士|等)?(?:全票|再次|连续|一致)?(?:当选为?|受聘(?:为|担任)|被(?:聘|聘请|推选|推举|选举|任命|增选)为|获聘为?|担任|出任|兼任|任)/u
const CHOSEN = /^(?:同志|先生|女士|等)?成?为/u
const LONGEST_POST = 30

/** 当选为副会长兼秘书长, 担任组长: the posts that the people before have from now on; 分别担任 does not say who has which. */
function becoming(behind: string, chosen: boolean, lexicon: Lexicon): readonly TitlePhrase[] {
  const elsewhere = chosen && !BECOMING.test(behind)
  const from = (BECOMING.exec(behind) ?? (chosen ? CHOSEN.exec(behind) : null))?.[0].length
  if (from === undefined) return []
  const found: TitlePhrase[] = []
  let at = from
  for (const words of behind.slice(from).split(/(?<=[、兼，。；])/u)) {
    const post = words.replace(/[、兼，。；]$/u, '').replace(/(?:职务|一职)$/u, '')
    const office = lexicon.offices.before(post, post.length)
    if (office === undefined || post.length > LONGEST_POST || lexicon.triggers.standsIn(post) || /^第|的/u.test(post)) break
    found.push({ start: at, end: at + post.length, body: post.slice(0, office.start), office: office.word, known: office.value, tenure: 'current' })
    at += words.length
    if (!/[、兼]$/u.test(words)) break
  }
  // 选举汪洋为会长: of what is told elsewhere.
  return elsewhere && found[0]?.body === '' ? [] : found
}
