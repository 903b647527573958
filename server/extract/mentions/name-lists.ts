/**
 * Lists of names: the items that follow a name, and lists that no title heads.
 *
 * Text + place → NameFound[]; 、 和 与 及 join names. Stops at the first item that is none. Offsets in the sentence's reading; linear in the list.
 */
import { CharacterSet } from '../character-set.ts'
import { isHanAt } from '../han.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SearchedLine } from './line.ts'
import { gluedName } from './glued.ts'
import { nameAt, type NameFound } from './names.ts'
import { ODDS } from './plausible.ts'
import type { Register } from './register.ts'
import { isDotted, isTranscribed, isWrittenIn } from './transcribed.ts'

const BRACKET = /^[（(][^（）()]{1,12}[）)]/u
const NEXT = /^(?:、|和|与|及|以及|，(?=[\p{Script=Han}·]{2,8}[、，]))/u

/** The names that follow a name, joined by 、 or 和; notes in brackets are passed over. Stops at the first item that is none. */
export function listFrom(text: string, from: number, lexicon: Lexicon): readonly NameFound[] {
  const names: NameFound[] = []
  let at = from
  for (;;) {
    at += BRACKET.exec(text.slice(at, at + 16))?.[0].length ?? 0
    const joint = NEXT.exec(text.slice(at, at + 12))?.[0]
    if (joint === undefined) return names
    const name = nameAt(text, at + joint.length, { listed: true, lexicon })
    const item = name ?? (names.length < LONG ? undefined : oddItem(text, at + joint.length, lexicon))
    if (item === undefined) return names.length < LONG ? names : [...names, ...lastOf(text, at + joint.length, lexicon)]
    if (item === name && !isListItem(text, item, lexicon)) return names
    names.push(item)
    at = item.end
  }
}

/** So many names before make the next item a name though a verb that no list knows ends it. */
const LONG = 2

/** 王天文、万里等, 张庆伟、洛桑江村、: in a long list even a word is a name, where it has a surname, and four characters of which the first are those of transcription. */
function oddItem(text: string, start: number, lexicon: Lexicon): NameFound | undefined {
  const name = ODD_ITEM.exec(text.slice(start, start + 5))?.[0]
  if (name === undefined || lexicon.offices.standsIn(name) || lexicon.triggers.standsIn(name) || lexicon.bodyEndings.before(name, name.length) !== undefined) return undefined
  const named = name.length < 4 ? lexicon.surnames.at(name, 0)?.value === 'common' : isWrittenIn(name.slice(0, 2), lexicon.transcription)
  return named ? { start, end: start + name.length, name, sure: 3 } : undefined
}

const ODD_ITEM = /^\p{Script=Han}{2,4}?(?=[、，]|等(?!级))/u

/** 刘云山、王岐山亲临大会: the last of a long list, by its characters. */
function lastOf(text: string, start: number, lexicon: Lexicon): readonly NameFound[] {
  const name = gluedName(text, start, { ranked: false, lexicon })
  return name === undefined ? [] : [name]
}

/** Without a surname an item must stand between separators to count as a name. */
function isListItem(text: string, name: NameFound, lexicon: Lexicon): boolean {
  if (lexicon.offices.standsIn(name.name) && name.name.length > 3) return false
  if (lexicon.bodies.get(name.name) !== undefined || isBodyOfPost(text, name, lexicon) || headsPost(text, name, lexicon)) return false
  const surname = lexicon.surnames.at(name.name, 0)?.value
  // 、政治部组织人事处副处长: a body of another.
  if (surname === undefined && lexicon.bodyEndings.before(name.name, name.name.length) !== undefined) return false
  // 、校企合作处处长邹维刚: a rare surname is a word as well, and nothing sure ends it.
  if (surname === 'rare' && name.sure < 3 && !isDotted(name.name) && lexicon.nameModel.odds(text, name.start, name.end) <= ODDS.alone) return false
  if (surname !== undefined && name.name.length <= 3) return true
  if (isDotted(name.name)) return true
  return name.sure === 3 && !/[\p{Script=Han}]/u.test(text.charAt(name.end)) || name.sure === 3 && (name.name.length <= 4 || isTranscribed(name.name, lexicon))
}

/** 湘西州州长龙腾, 大云镇镇长: the division stands before its own head. */
function isBodyOfPost(text: string, { name, end }: NameFound, lexicon: Lexicon): boolean {
  return lexicon.offices.at(text, end)?.word.replace(/^副|^常务副/u, '').startsWith(name.charAt(name.length - 1)) === true
}

/** 、教育股长王善玉, 、兴业银行长春分行行长, 、长运（东站）经理: what stands before the next post is a body, unless its characters say that it is a name. */
function headsPost(text: string, { name, start, end }: NameFound, lexicon: Lexicon): boolean {
  const at = end + (BRACKET.exec(text.slice(end, end + 16))?.[0].length ?? 0)
  const across = lexicon.bodyEndings.at(text, end - 1)
  if (across !== undefined && across.end > end) return true
  return name.length < 4 && lexicon.offices.at(text, at) !== undefined && lexicon.surnames.at(name, 0)?.value !== 'compound' && lexicon.nameModel.odds(text, start, end) <= ODDS.alone
}

/** A list of names without a title: 丁薛祥、孙春兰、张又侠出席. The verb behind it vouches for the names. */
export function bareLists({ text, clauses }: SearchedLine, known: Register, lexicon: Lexicon): void {
  for (const start of clauses) {
    const first = bareItem(text, start, lexicon)
    if (first === undefined) continue
    const rest = listFrom(text, first.end, lexicon)
    const end = rest.at(-1)?.end
    if (end === undefined || areDistricts([first, ...rest], lexicon) || !(isActing(text, end, lexicon) || ANNOUNCED.test(text.slice(Math.max(0, start - LONGEST_NAME), start)) || (AND_OTHERS.test(text.slice(end, end + 16)) && areLikely(text, [first, ...rest], lexicon)))) continue
    for (const { name } of [first, ...rest]) known.add(name, 'people/bare-list')
  }
  for (let at = text.indexOf('的'); at >= 0; at = text.indexOf('的', at + 1)) describedList(text, at + 1, { known, lexicon })
}

/** 取得突出成绩的宋进潮、崔道斌作了交流发言: who they are stands before the list; each must be likelier a name than words. */
function describedList(text: string, start: number, { known, lexicon }: { readonly known: Register, readonly lexicon: Lexicon }): void {
  if (lexicon.surnames.at(text, start)?.value !== 'common') return
  const first = bareItem(text, start, lexicon)
  const rest = first === undefined ? [] : listFrom(text, first.end, lexicon)
  const end = rest.at(-1)?.end
  if (first === undefined || end === undefined || !areLikely(text, [first, ...rest], lexicon) || !(lexicon.triggers.at(text, end) !== undefined || DOES_SO.test(text.slice(end, end + 8)) || AND_OTHERS.test(text.slice(end, end + 16)))) return
  for (const { name } of [first, ...rest]) known.add(name, 'people/bare-list')
}

/** What a list of people does at an occasion. */
const DOES_SO = /^(?:先后|分别|共同|依次)?(?:上台)?(?:[作做]了?|发言|分享|领取|宣读|致辞|参加|出席)/u

const JOINTS = new CharacterSet(/[、和与（(，]/u)
const DOTS = new CharacterSet(/[·•・‧]/u)
/** No name is longer (names.ts). */
const LONGEST_NAME = 24

/** Most clauses have no joint where their first name could end, and need not be read closely. */
function mayOpenList(text: string, start: number): boolean {
  for (let at = start + 2; at <= start + LONGEST_NAME; at += 1) {
    if (JOINTS.isAt(text, at)) return true
    if (!isHanAt(text, at) && !DOTS.isAt(text, at)) return false
  }
  return false
}

function bareItem(text: string, start: number, lexicon: Lexicon): NameFound | undefined {
  if (!mayOpenList(text, start) || isQuotedWords(text, start)) return undefined
  const name = nameAt(text, start, { listed: true, lexicon })
  if (name === undefined || !(/^(?:、|和|与|（|\()/u.test(text.charAt(name.end)) || opensRanks(text, name, lexicon))) return undefined
  const kind = lexicon.surnames.at(text, start)?.value
  if (kind === 'rare' && name.name.length > 3) return undefined
  return kind === undefined && !isDotted(name.name) && name.name.length > 4 ? undefined : name
}

/** 蒋卓庆，贾宇、陈勇，…出席: commas set the ranks of a list apart; the first of it is likelier a name than words, and a list follows. */
function opensRanks(text: string, { start, end }: NameFound, lexicon: Lexicon): boolean {
  return RANKS.test(text.slice(end, end + 8)) && lexicon.surnames.at(text, start)?.value === 'common' && lexicon.nameModel.odds(text, start, end) > ODDS.clause
}

const RANKS = /^，\p{Script=Han}{2,3}、\p{Script=Han}{2,3}/u

/** 对“接地气、连民心”活动: quoted words are none of a list of people. */
function isQuotedWords(text: string, start: number): boolean {
  if (text.charAt(start - 1) !== '“') return false
  const stop = text.slice(start, start + LONGEST_QUOTED).search(/[”。]/u)
  return stop >= 0 && text.charAt(start + stop) === '”'
}

const LONGEST_QUOTED = 30

const AND_OTHERS = /^等[^，。；、]{0,8}?(?:位|名|人|同志|专家|代表|学者|企业家|老师|教授|领导|院士|委员|先后|分别)/u

/** 出席座谈会的市级老领导有：林源、张振福: the verb stands before the list. */
const ANNOUNCED = /(?:参加|出席|列席|陪同|参会|与会|观看)[^，。；：]{0,16}(?:有|包括|是)?：$/u

/** 杨浦、青浦、宝山区院: a list of places. */
function areDistricts(names: readonly NameFound[], lexicon: Lexicon): boolean {
  return names.every(({ name }) => lexicon.places.named(name).some(({ location: { level } }) => level !== '乡'))
}

/** 马光远、马骏等专家: each item is likelier a name than words. */
function areLikely(text: string, names: readonly NameFound[], lexicon: Lexicon): boolean {
  return names.every(({ start, end }) => lexicon.nameModel.odds(text, start, end) > ODDS.alone)
}

/** A verb of taking part follows within the clause. */
function isActing(text: string, end: number, lexicon: Lexicon): boolean {
  const stop = text.slice(end).search(/[。；]/u)
  const rest = text.slice(end, stop < 0 ? end + 60 : Math.min(end + 60, end + stop))
  return lexicon.triggers.standsIn(rest)
}
