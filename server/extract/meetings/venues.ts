/**
 * Where an occasion was held, as the article names it, and at which branch venue each person sat.
 *
 * Scene + words → VenueFound[] with offsets in the scene's text. A place stands between 在 and the verb (在人民大会堂举行), behind 来到, 赴, 走进 on an inspection,
 * or is a branch venue (南通分会场). Words count as a place where a division opens them or a venue's ending closes them. No errors.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { contentStart } from './stances.ts'

export interface VenueFound { readonly name: string, readonly start: number, readonly end: number }

const HELD_IN = /在(?<words>[^，。；：“”在]{1,26}?)(?=(?:隆重|顺利|正式|再次|分别|共同|集体|亲切|继续|胜利|又|还|应约)*(?:举行|召开|会见|会谈|举办|开幕|闭幕|主持|出席|参加|收听|收看|同|与|听取|考察|调研|检查|视察|看望|慰问|接见|观看|揭|签署|落幕|启幕|会晤|进行|集体会见|为))/gu
const GONE_TO = /(?:来到|走进|前往|赴|深入|走访|步入|率队到|先后到|专程到|抵达|位于)(?:了|位于)?(?<words>[^，。；：“”]{2,80})/gu
const AT = /(?:^|[。；])在(?<words>[^，。；：“”]{2,20})，|到(?<goal>[^，。；：“”到]{2,20}?)(?=(?:专题|实地|现场|开展)*(?:调研|检查|督导|视察|考察|看望|慰问|走访))/gu
const BRANCH = /(?<![\p{Script=Han}]{2}设)(?<words>(?:在)?\p{Script=Han}{1,8}?分会场)/gu
const NO_PLACE = /(?:期间|之际|[时上中下后前内]|基础|方面|框架|背景|过程|活动|会议|讲话|仪式)$/u
const TAIL = /(?:等地|等|一带|实地|一线|现场|部分.*|的.*|，.*|检查.*|调研.*|察看.*|查看.*|考察.*|看望.*|慰问.*|参观.*|了解.*|走访.*|督导.*|视察.*)$/u

/** The places where a sentence says that its occasion was held. */
export function heldIn(text: string, lexicon: Lexicon): readonly VenueFound[] {
  const content = contentStart(text)
  return [...matchesOf(HELD_IN, text)].filter(({ index }) => index < content).flatMap((match) => {
    const words = match.groups?.words ?? ''
    const start = match.index + 1
    return isPlace(words, lexicon) ? [{ name: words, start, end: start + words.length }] : []
  })
}

/** The places that an inspection or a visit went to. */
export function goneTo(text: string, lexicon: Lexicon): readonly VenueFound[] {
  const content = contentStart(text)
  const gone = [...matchesOf(GONE_TO, text)].filter(({ index }) => index < content).flatMap((match) => {
    const words = match.groups?.words ?? ''
    return items(words, match.index + match[0].length - words.length).flatMap(({ name, start }) => {
      const place = trimmedPlace(name, lexicon)
      return place === undefined ? [] : [{ name: place, start, end: start + place.length }]
    })
  })
  return [...gone, ...stoodAt(text, lexicon)].sort((a, b) => a.start - b.start)
}

/** 在三一重工产业园，…: a stop of the round opens the sentence; 到市经开区调研: its goal. */
function stoodAt(text: string, lexicon: Lexicon): readonly VenueFound[] {
  return [...matchesOf(AT, text)].flatMap((match) => {
    const name = match.groups?.words ?? match.groups?.goal ?? ''
    const start = match.index + match[0].indexOf(name)
    return isPlace(name, lexicon) ? [{ name, start, end: start + name.length }] : []
  })
}

/** The branch venues a sentence names. */
export function branchVenues(text: string): readonly VenueFound[] {
  if (!text.includes('分会场')) return []
  return [...matchesOf(BRANCH, text)].flatMap((match) => {
    const words = match.groups?.words ?? ''
    const at = words.lastIndexOf('在') + 1
    const name = words.slice(at)
    return name.length < 4 ? [] : [{ name, start: match.index + at, end: match.index + words.length }]
  })
}

function items(words: string, from: number): readonly { readonly name: string, readonly start: number }[] {
  let at = from
  return words.split(/[、和]/u).map((name) => {
    const start = at
    at += name.length + 1
    return { name, start }
  })
}

/** The part of the words that is a place: without 等地 and the verbs behind it. */
function trimmedPlace(words: string, lexicon: Lexicon): string | undefined {
  const name = words.replace(TAIL, '').replace(TAIL, '')
  if (isPlace(name, lexicon)) return name
  const division = leadingDivision(words, lexicon)
  return division === '' ? undefined : division
}

function isPlace(words: string, lexicon: Lexicon): boolean {
  if (words === '京') return true
  if (words.length < 2) return false
  if (leadingDivision(words, lexicon) === words) return true
  if (NO_PLACE.test(words)) return false
  return words.length > 2 && lexicon.venueEndings.before(words, words.length) !== undefined
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
