/**
 * Names with a form of address behind them (许昆林省长), and guests and speakers named in characters of transcription (同萨苏总统举行会谈).
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Office } from '../lexicon/office-words.ts'
import { matchesOf } from '../matches.ts'
import type { SearchedLine } from './line.ts'
import { ODDS } from './plausible.ts'
import type { Register } from './register.ts'
import { isAddress } from './titles.ts'
import { isTranscribed } from './transcribed.ts'
import type { Whole } from './whole.ts'

/** 习近平总书记, 许昆林省长, 朱亮处长: a form of address follows the name. */
export function beforeTitles(line: SearchedLine, known: Register, lexicon: Lexicon): void {
  const { text } = line
  for (const address of addressesIn(line, lexicon)) {
    for (const length of [3, 2]) {
      const start = address.start - length
      if (start < 0 || lexicon.surnames.at(text, start) === undefined) continue
      const name = text.slice(start, address.start)
      if (!/^\p{Script=Han}+$/u.test(name) || lexicon.notNames.has(name) || lexicon.notNames.has(name.slice(0, 2)) || lexicon.places.named(name).length > 0 || lexicon.bodies.before(name, name.length) !== undefined) continue
      if (isPostOfNext(text, address.end, lexicon) || !isOpen(text, start, lexicon) || known.has(name.slice(0, -1)) || !isLikely(text, { start, address, lexicon })) continue
      known.add(name, 'people/before-title')
      break
    }
  }
}

/** 沙鹿区长廖财崇: the post of a name that follows. */
function isPostOfNext(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.surnames.at(text, end)?.value === 'common' && lexicon.triggers.at(text, end) === undefined && lexicon.followers.at(text, end) === undefined && [2, 3].some((length) => lexicon.nameModel.odds(text, end, end + length) > ODDS.clause)
}

/** The offices that are set behind names, and 同志. */
function* addressesIn({ text, offices }: SearchedLine, lexicon: Lexicon): Generator<Address> {
  for (const office of offices) if (isAddress(office) && (lexicon.notAfterOffice.at(text, office.end) === undefined || lexicon.triggers.at(text, office.end) !== undefined)) yield { word: office.word, start: office.start, end: office.end, rank: office.value.rank }
  for (let at = text.indexOf('同志'); at >= 0; at = text.indexOf('同志', at + 2)) yield { word: '同志', start: at, end: at + 2, rank: undefined }
}

const SEVERAL = /[两三四五六七八九]位/gu
const LONGEST_KIND = 8
/** The items before 两位, in a stretch of bounded length. */
const ITEMS = /\p{Script=Han}{2,3}(?:[、和与]\p{Script=Han}{2,3}){1,8}$/u
const LONGEST_LIST = 32

/** 在陶卫江、郭保东两位副院长的带领下: a list with the number of its people and their post behind it. */
export function severalPeople(text: string, known: Register, lexicon: Lexicon): void {
  for (const count of matchesOf(SEVERAL, text)) {
    if (!lexicon.offices.standsIn(text, count.index + 2, Math.min(text.length, count.index + LONGEST_KIND))) continue
    const list = ITEMS.exec(text.slice(Math.max(0, count.index - LONGEST_LIST), count.index))?.[0] ?? ''
    let start = count.index - list.length
    for (const item of list === '' ? [] : list.split(/[、和与]/u)) {
      const end = start + item.length
      const from = [start, start + 1].find((at) => lexicon.surnames.at(text, at)?.value === 'common' && lexicon.nameModel.odds(text, at, end) > ODDS.alone)
      if (from !== undefined) known.add(text.slice(from, end), 'people/before-title')
      start = end + 1
    }
  }
}

/** 总书记 and 省长 are set behind names more than behind bodies; 院长 and 主任 behind both, so that the characters must speak for the name. */
function isLikely(text: string, { start, address, lexicon }: { readonly start: number, readonly address: Address, readonly lexicon: Lexicon }): boolean {
  const odds = lexicon.nameModel.odds(text, start, address.start)
  if (lexicon.surnames.at(text, start)?.value === 'rare') return odds > ODDS.rare
  if (HEAD_OF_STATE.test(address.word)) return odds > (isAlone(text, start, { address, lexicon }) ? ODDS.acted : ODDS.alone)
  if (start > 0 && lexicon.bodyEndings.before(text, start) !== undefined && address.rank !== undefined) return odds > ODDS.alone
  return odds > (CALLING.test(address.word) && isAlone(text, start, { address, lexicon }) ? ODDS.again : ODDS.clause)
}

const HEAD_OF_STATE = /^(?:总书记|副?主席|副?总理|副?委员长|副?书记|省长|市长|同志)$/u
/** Set behind no body's name. */
const CALLING = /^(?:院士|教授|副教授|研究员|副研究员|博士|同志)$/u

/** ，张德江委员长主持, 、洪国同研究员、: the name begins behind a mark, and a mark or what people do stands behind the form of address. */
function isAlone(text: string, start: number, { address: { end }, lexicon }: { readonly address: Address, readonly lexicon: Lexicon }): boolean {
  if (start > 0 && !/[、，。；：]/u.test(text.charAt(start - 1))) return false
  return /[、，。；和]/u.test(text.charAt(end)) || lexicon.triggers.at(text, end) !== undefined || lexicon.followers.at(text, end)?.value === 'strong'
}

interface Address { readonly word: string, readonly start: number, readonly end: number, readonly rank: Office['rank'] }

const GUEST = /(?:同|与|会见|会见了)(?<name>\p{Script=Han}{2,8}?)(?=总统|总理|首相|国王|外长|议长|时，|举行会谈)|(?:^|[，。；：])(?<speaker>\p{Script=Han}{3,8}?)(?=表示|指出|强调|感谢)/gu

/** 同萨苏总统举行会谈, 马尔科维奇表示: a name in characters of transcription where a guest is named; a speaker must be named twice. */
export function guests(text: string, known: Register, { lexicon, whole }: { readonly lexicon: Lexicon, readonly whole: Whole }): void {
  for (const { groups } of matchesOf(GUEST, text)) {
    const name = groups?.name ?? groups?.speaker ?? ''
    if (!isTranscribed(name, lexicon) && !(groups?.name !== undefined && name.length === 2 && isTranscribed(`${name}${name}`, lexicon))) continue
    if (lexicon.notNames.has(name) || lexicon.offices.has(name) || lexicon.places.nameAt(name, 0) !== undefined) continue
    if (groups?.speaker !== undefined && !whole.repeats(name)) continue
    known.add(name, 'people/before-title')
  }
}

/** Nothing before the name can be part of it: punctuation, or a word that takes a person as its object. */
function isOpen(text: string, start: number, lexicon: Lexicon): boolean {
  const before = text.charAt(start - 1)
  return start === 0 || !/\p{Script=Han}/u.test(before) || lexicon.bodyEndings.before(text, start) !== undefined || /[以在于和与及同对由的按经把被向了受到应据后请派]/u.test(before) || lexicon.triggers.before(text, start) !== undefined || /(?:[会式动坛]上|贯彻|落实|学习|按照|根据|围绕|领会|传达|维护|感谢)$/u.test(text.slice(Math.max(0, start - 4), start))
}
