/**
 * Names that stand right behind a title, where Chinese puts them, with the list that goes on behind.
 */
import { CharacterSet } from '../character-set.ts'
import { isHanAt } from '../han.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Office } from '../lexicon/office-words.ts'
import type { Found } from '../lexicon/word-list.ts'
import { CHINA } from '../places/gazetteer.ts'
import type { SearchedLine } from './line.ts'
import { gluedName } from './glued.ts'
import { isSetOff, nameAt, oddName, type NameFound } from './names.ts'
import { listFrom } from './name-lists.ts'
import { isPlausible, ODDS, type PlausibleSite } from './plausible.ts'
import { poll } from './poll.ts'
import { isTranscribed } from './transcribed.ts'

/** A name follows a title, and its list goes on behind it. */
export function afterTitles(line: SearchedLine, tools: Omit<PlausibleSite, 'ranked' | 'foreign'>): void {
  const { text } = line
  const { lexicon, known, whole } = tools
  for (const office of officesIn(line, lexicon)) {
    if (lexicon.notAfterOffice.at(text, office.end) !== undefined && lexicon.surnames.at(text, office.end)?.value !== 'compound' && !isLikelyName(text, office.end, lexicon)) continue
    if (isFollowed(text, office.end, lexicon) || text.charAt(office.end) === '兼') continue
    if (overlapped(text, office.end, lexicon) || isGoneTo(text, office, lexicon)) continue
    const at = office.end + noteLength(text, office.end)
    if (!isHanAt(text, at)) continue
    const foreign = isForeign(text, office.start, lexicon)
    const odd = office.value.rank === undefined || foreign ? undefined : oddName(text, at, lexicon)
    if (odd !== undefined) known.add(odd.name, 'people/after-title')
    const name = odd ?? nameAt(text, at, { titled: true, foreign, lexicon }) ?? (foreign ? undefined : gluedName(text, at, { ranked: office.value.rank !== undefined, lexicon }))
    if (name === undefined || isOverPlace(text, name, lexicon)) continue
    const ranked = office.value.rank !== undefined || office.value.self
    const { yes, voted } = poll(tools.segment, (segment) => (foreign && isTranscribed(name.name, lexicon)) || isPlausible(text, name, { known, lexicon, segment, whole, ranked, foreign }))
    if (!yes) {
      if (voted && isSetOff(text, name.end)) known.refuse(name.name)
      continue
    }
    known.add(name.name, 'people/after-title', voted)
    for (const next of listFrom(text, name.end, lexicon)) known.add(next.name, 'people/in-list')
  }
}

/** What follows names stands here, and none begins with it; 任 and 于 are surnames as well (部长任吉龙，). */
function isFollowed(text: string, at: number, lexicon: Lexicon): boolean {
  const follower = lexicon.followers.at(text, at)
  if (follower?.value !== 'strong') return false
  return follower.word.length > 1 || !isLikelyName(text, at, lexicon)
}

/** A common surname, a likely name, and its end. */
function isLikelyName(text: string, at: number, lexicon: Lexicon): boolean {
  return lexicon.surnames.at(text, at)?.value === 'common' && [2, 3].some((length) => isSetOff(text, at + length) && lexicon.nameModel.odds(text, at, at + length) > ODDS.alone)
}

/** 市领导（以姓氏笔画为序）刘洪、…, 主席（会长）赵闻斌: a note on the order, or on the post, stands between title and name. */
function noteLength(text: string, at: number): number {
  return text.charAt(at) === '（' ? /^（(?:[^（）]{2,14}(?:为序|排序|排列|顺序)|兼|挂职|代理?|正\p{Script=Han}级|主持工作|\p{Script=Han}{0,4}[长任席记裁])）/u.exec(text.slice(at, at + 20))?.[0].length ?? 0 : 0
}

/** Every office in the text; where two overlap, both. */
function* officesIn({ text, offices }: SearchedLine, lexicon: Lexicon): Generator<Found<Office>> {
  for (const office of offices) {
    yield office
    const next = lexicon.offices.at(text, office.end - 1)
    if (next !== undefined) yield next
  }
}

/** 中科院长春光机所: the office's last character begins a place, and the rest is no likely name and runs on (副委员长武维华， does not). */
function isOverPlace(text: string, { start, end }: NameFound, lexicon: Lexicon): boolean {
  return end - start < 4 && !isSetOff(text, end) && lexicon.places.nameAt(text, start - 1) !== undefined && lexicon.nameModel.odds(text, start, end) < ODDS.glued
}

/** 王国王储: the office's last character begins another office. */
function overlapped(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.offices.at(text, end - 1) !== undefined
}

/** 赴苏丹: a country, whose name is a post as well. */
function isGoneTo(text: string, { word, start }: Found<Office>, { places }: Lexicon): boolean { return /[赴驻到往访]/u.test(text.charAt(start - 1)) && places.named(word).length > 0 }

const STOPS = new CharacterSet(/[，。；：、]/u)

/** A country's name opens the title, in the same clause: 吉布提外长, 泰国公主. */
function isForeign(text: string, office: number, lexicon: Lexicon): boolean {
  for (let at = office - 2; at >= Math.max(0, office - 18); at -= 1) {
    if (STOPS.isAt(text, at)) return false
    const name = lexicon.places.nameAt(text, at)
    if (name !== undefined && lexicon.places.named(name).some(({ location }) => location.level === '国家' && location.id !== CHINA)) return true
  }
  return false
}
