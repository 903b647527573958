/**
 * The people an article names, and every place where it names them.
 *
 * Sentences → PersonFound[] a sentence, in order. First the sure places are read (after a title, in a list, before a verb that only people do), then the
 * names found there are found everywhere else in the article. Linear in the text: one pass a rule, and lists no longer than the article.
 */
import type { Lexicon, Office } from '../lexicon/lexicon.ts'
import { WordList, type Found } from '../lexicon/word-list.ts'
import { CHINA } from '../places/gazetteer.ts'
import type { Segment } from '../segment.ts'
import { isSetOff, nameAt, type NameFound, type NameSite } from './names.ts'

/** A name in a sentence; offsets in the sentence's reading. `rule` says by which rule the article's first sure mention of it was found. */
export interface PersonFound { readonly start: number, readonly end: number, readonly name: string, readonly rule: NameRule }

/** How a name was first found. */
export type NameRule = 'people/after-title' | 'people/in-list' | 'people/bare-list' | 'people/before-verb' | 'people/before-title'

/** @property text the words of a sentence without layout; `heading` true for headlines and kickers */
export interface Line { readonly text: string, readonly heading: boolean }

interface Tools { readonly lexicon: Lexicon, readonly segment: Segment }

/** Finds the people of an article. */
export function findPeople(lines: readonly Line[], tools: Tools): readonly (readonly PersonFound[])[] {
  const known = new Register()
  const whole = lines.map(({ text }) => text).join('\n')
  for (const line of lines) {
    afterTitles(line.text, known, { ...tools, whole })
    bareLists(line.text, known, tools)
  }
  for (const line of lines) {
    beforeVerbs(line.text, known, { ...tools, whole })
    beforeTitles(line.text, known, tools)
    transcribed(line.text, known, { ...tools, whole })
  }
  const names = new WordList(known.settled())
  return lines.map(({ text }) => occurrences(text, names, tools))
}

/** The names found so far, with the rule and the number of sure places of each. */
class Register {
  readonly #names = new Map<string, { rule: NameRule, count: number }>()

  add(name: string, rule: NameRule): void {
    const known = this.#names.get(name)
    if (known === undefined) this.#names.set(name, { rule, count: 1 })
    else known.count += 1
  }

  has(name: string): boolean { return this.#names.has(name) }

  /** Without those that are a shorter, better known name and the next character (韩正强 beside 韩正). */
  settled(): readonly [string, NameRule][] {
    return [...this.#names].filter(([name, { count }]) => {
      const shorter = name.length > 2 ? this.#names.get(name.slice(0, -1)) : undefined
      return shorter === undefined || shorter.count <= count
    }).map(([name, { rule }]) => [name, rule])
  }
}

/** A name follows a title, and its list goes on behind it. */
function afterTitles(text: string, known: Register, tools: Tools & { readonly whole: string }): void {
  const { lexicon } = tools
  for (const office of officesIn(text, lexicon)) {
    if (lexicon.notAfterOffice.at(text, office.end) !== undefined && lexicon.surnames.at(text, office.end)?.value !== 'compound') continue
    if (lexicon.followers.at(text, office.end)?.value === 'strong' || text.charAt(office.end) === '兼') continue
    if (overlapped(text, office.end, lexicon)) continue
    const foreign = isForeign(text, office.start, lexicon)
    const name = nameAt(text, office.end + noteLength(text, office.end), { titled: true, foreign, lexicon })
    if (name === undefined || !((foreign && isTranscribed(name.name, lexicon)) || isPlausible(text, name, { known, ranked: office.value.rank !== undefined || office.value.self, ...tools }))) continue
    known.add(name.name, 'people/after-title')
    for (const next of listFrom(text, name.end, lexicon)) known.add(next.name, 'people/in-list')
  }
}

/** 市领导（以姓氏笔画为序）刘洪、…: the note on the order stands between title and list. */
function noteLength(text: string, at: number): number {
  return text.charAt(at) === '（' ? /^（[^（）]{2,14}(?:为序|排序|排列|顺序)）/u.exec(text.slice(at, at + 20))?.[0].length ?? 0 : 0
}

/** Every office in the text; where two overlap, both. */
function* officesIn(text: string, lexicon: Lexicon): Generator<Found<Office>> {
  for (const office of lexicon.offices.all(text)) {
    yield office
    const next = lexicon.offices.at(text, office.end - 1)
    if (next !== undefined) yield next
  }
}

/** 王国王储: the office's last character begins another office. */
function overlapped(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.offices.at(text, end - 1) !== undefined
}

/** A country's name opens the title, in the same clause: 吉布提外长, 泰国公主. */
function isForeign(text: string, office: number, lexicon: Lexicon): boolean {
  for (let at = office - 2; at >= Math.max(0, office - 18); at -= 1) {
    if (/[，。；：、]/u.test(text.charAt(at))) return false
    const name = lexicon.places.nameAt(text, at)
    if (name !== undefined && lexicon.places.named(name).some(({ location }) => location.level === '国家' && location.id !== CHINA)) return true
  }
  return false
}

/** Behind a title stands a name or the next word (专家和学生, 代表来自…): once named, without a list, the segmenter may object. */
function isPlausible(text: string, { name, end }: NameFound, { known, lexicon, segment, whole, ranked }: Tools & { readonly known: Register, readonly whole: string, readonly ranked: boolean }): boolean {
  if (known.has(name) || lexicon.places.named(name).some(({ full, location }) => full || location.level === '省')) return known.has(name)
  const surname = lexicon.surnames.at(name, 0)?.value
  if (text.charAt(end) === '、' || surname === 'compound' || name.includes('·')) return true
  if (surname === 'common' && (isSetOff(text, end) || isActed(text, end, lexicon))) return true
  if (name.length > 4) return isTranscribed(name, lexicon)
  if (surname === 'rare' && (lexicon.triggers.at(name, 1)?.word.length ?? 0) > 1) return false
  const doubtful = surname !== 'common' || /^[和向来应时于]/u.test(name)
  const again = whole.indexOf(name) !== whole.lastIndexOf(name)
  if (again && !doubtful) return true
  const first = segment(text.slice(end - name.length, end + 2))[0]
  if (first === undefined) return true
  if (isNameTag(first.tag) && first.word === name) return true
  if (surname === 'rare' && ranked && isOddName(text, { name, end, tag: first.tag, lexicon })) return true
  if (doubtful && name.length < 3) return false
  return first.word.length === 1 ? !/^[pcu]/u.test(first.tag) || !doubtful : !COMMON_WORD.test(first.tag) && !doubtful || (doubtful && isTranscribed(name, lexicon))
}

/** A verb of chairing or attending follows: only people do that (副县长洪流到会). */
function isActed(text: string, end: number, lexicon: Lexicon): boolean {
  const verb = lexicon.triggers.at(text, end)
  return verb !== undefined && verb.word.length > 1 && verb.value !== 'arrival'
}

/** Rare surnames are words too: between a ranked post and a part in the meeting even those name a person (国务委员祖国盛出席), function words aside. */
function isOddName(text: string, { name, end, tag, lexicon }: { readonly name: string, readonly end: number, readonly tag: string, readonly lexicon: Lexicon }): boolean {
  if (lexicon.notNames.has(name) || /^[dpcrmvtfu]/u.test(tag)) return false
  return name.length === 3 ? lexicon.followers.at(text, end)?.value === 'strong' || isActed(text, end, lexicon) || (/[，。]/u.test(text.charAt(end)) && !lexicon.notNameEndings.has(name.charAt(2))) : /^(?:主持|出席|列席)/u.test(text.slice(end, end + 2))
}

/** Tags of the segmenter's dictionary that no name has: verbs, adverbs, adjectives, nouns of things, conjunctions, idioms, places. */
const COMMON_WORD = /^(?:v|d|a|c|p|m|t|f|i|l|n$|ns|r|b|u)/u

function isTranscribed(name: string, lexicon: Lexicon): boolean {
  return name.length > 2 && [...name].every((character) => lexicon.transcription.has(character))
}

const BRACKET = /^[（(][^（）()]{1,12}[）)]/u
const NEXT = /^(?:、|和|与|及|以及|，(?=[\p{Script=Han}·]{2,8}[、，]))/u

/** The names that follow a name, joined by 、 or 和; notes in brackets are passed over. Stops at the first item that is none. */
function listFrom(text: string, from: number, lexicon: Lexicon): readonly NameFound[] {
  const names: NameFound[] = []
  let at = from
  for (;;) {
    at += BRACKET.exec(text.slice(at, at + 16))?.[0].length ?? 0
    const joint = NEXT.exec(text.slice(at, at + 12))?.[0]
    if (joint === undefined) return names
    const name = nameAt(text, at + joint.length, { listed: true, lexicon })
    if (name === undefined || !isListItem(text, name, lexicon)) return names
    names.push(name)
    at = name.end
  }
}

/** Without a surname an item must stand between separators to count as a name. */
function isListItem(text: string, name: NameFound, lexicon: Lexicon): boolean {
  if (lexicon.offices.all(name.name).length > 0 && name.name.length > 3) return false
  if (lexicon.bodies.get(name.name) !== undefined || isBodyOfPost(text, name, lexicon)) return false
  if (lexicon.surnames.at(name.name, 0) !== undefined && name.name.length <= 3) return true
  if (name.name.includes('·')) return true
  return name.sure === 3 && !/[\p{Script=Han}]/u.test(text.charAt(name.end)) || name.sure === 3 && (name.name.length <= 4 || isTranscribed(name.name, lexicon))
}

/** 湘西州州长龙腾, 大云镇镇长: the division stands before its own head. */
function isBodyOfPost(text: string, { name, end }: NameFound, lexicon: Lexicon): boolean {
  return lexicon.offices.at(text, end)?.word.replace(/^副|^常务副/u, '').startsWith(name.charAt(name.length - 1)) === true
}

const CLAUSE = /(?:^|[，。；：:;,“\s）)])(?=\p{Script=Han})/gu

/** A list of names without a title: 丁薛祥、孙春兰、张又侠出席. The verb behind it vouches for the names. */
function bareLists(text: string, known: Register, { lexicon }: Tools): void {
  for (const clause of text.matchAll(CLAUSE)) {
    const start = clause.index + clause[0].length
    const first = bareItem(text, start, lexicon)
    if (first === undefined) continue
    const rest = listFrom(text, first.end, lexicon)
    const end = rest.at(-1)?.end
    if (end === undefined || !isActing(text, end, lexicon)) continue
    for (const { name } of [first, ...rest]) known.add(name, 'people/bare-list')
  }
}

function bareItem(text: string, start: number, lexicon: Lexicon): NameFound | undefined {
  const name = nameAt(text, start, { listed: true, lexicon })
  if (name === undefined || !/^(?:、|和|与|（|\()/u.test(text.charAt(name.end))) return undefined
  const kind = lexicon.surnames.at(text, start)?.value
  if (kind === 'rare' && name.name.length > 3) return undefined
  return kind === undefined && !name.name.includes('·') && name.name.length > 4 ? undefined : name
}

/** A verb of taking part follows within the clause. */
function isActing(text: string, end: number, lexicon: Lexicon): boolean {
  const stop = text.slice(end).search(/[。；]/u)
  const rest = text.slice(end, stop < 0 ? end + 60 : Math.min(end + 60, end + stop))
  return lexicon.triggers.all(rest).length > 0
}

/** A clause opens with a name and a verb that people do: 何立峰通报…. Two characters alone need a second vote. */
function beforeVerbs(text: string, known: Register, { lexicon, segment, whole }: Tools & { readonly whole: string }): void {
  for (const clause of text.matchAll(CLAUSE)) {
    const start = clause.index + clause[0].length
    const name = nameAt(text, start, { lexicon })
    if (name === undefined || known.has(name.name)) continue
    const verb = lexicon.speech.at(text, name.end)
    if (verb === undefined) continue
    if (isVouched(name, { verb: verb.word, whole, segment })) known.add(name.name, 'people/before-verb')
  }
}

/** The name occurs again, or the segmenter does not read its characters as other words. */
function isVouched({ name }: NameFound, { verb, whole, segment }: { readonly verb: string, readonly whole: string, readonly segment: Segment }): boolean {
  if (verb.length > 1 && whole.indexOf(name) !== whole.lastIndexOf(name)) return true
  const words = segment(name + verb)
  if (words[0]?.word === name) return isNameTag(words[0].tag)
  return name.length === 3 && verb.length > 1 && endsAt(words.map(({ word }) => word), name.length) && words.every(({ word, tag }, i) => word.length < 2 || isNameTag(tag) || i > 0)
}

/** `nr` a person's name; `x` a word that is in no dictionary. */
function isNameTag(tag: string): boolean { return tag.startsWith('nr') || tag === 'x' }

/** True when a word ends exactly at this place. */
function endsAt(words: readonly string[], place: number): boolean {
  let at = 0
  for (const word of words) {
    at += word.length
    if (at >= place) return at === place
  }
  return false
}

/** 习近平总书记, 许昆林省长: a form of address follows the name. */
function beforeTitles(text: string, known: Register, { lexicon }: Tools): void {
  for (const address of text.matchAll(ADDRESS)) {
    for (const length of [3, 2]) {
      const start = address.index - length
      if (start < 0 || lexicon.surnames.at(text, start)?.value !== 'common') continue
      const name = text.slice(start, address.index)
      if (!/^\p{Script=Han}+$/u.test(name) || lexicon.notNames.has(name) || lexicon.notNames.has(name.slice(0, 2)) || lexicon.places.named(name).length > 0 || lexicon.bodies.before(name, name.length) !== undefined) continue
      if (!isOpen(text, start, lexicon) || known.has(name.slice(0, -1)) || /[在就的将还也又已向对]$/u.test(name)) continue
      known.add(name, 'people/before-title')
      break
    }
  }
}

const GUEST = /(?:同|与|会见|会见了)(?<name>\p{Script=Han}{2,8}?)(?=总统|总理|首相|国王|外长|议长|时，|举行会谈)|(?:^|[，。；：])(?<speaker>\p{Script=Han}{3,8}?)(?=表示|指出|强调|感谢)/gu

/** 同萨苏总统举行会谈, 马尔科维奇表示: a name in characters of transcription where a guest is named; a speaker must be named twice. */
function transcribed(text: string, known: Register, { lexicon, whole }: Tools & { readonly whole: string }): void {
  for (const { groups } of text.matchAll(GUEST)) {
    const name = groups?.name ?? groups?.speaker ?? ''
    if (!isTranscribed(name, lexicon) && !(groups?.name !== undefined && name.length === 2 && isTranscribed(`${name}${name}`, lexicon))) continue
    if (lexicon.notNames.has(name) || lexicon.offices.has(name) || lexicon.places.nameAt(name, 0) !== undefined) continue
    if (groups?.speaker !== undefined && whole.indexOf(name) === whole.lastIndexOf(name)) continue
    known.add(name, 'people/before-title')
  }
}

const ADDRESS = /总书记|主席|副总理|总理|委员长|书记|省长|市长|同志/gu

/** Nothing before the name can be part of it: punctuation, or a word that takes a person as its object. */
function isOpen(text: string, start: number, lexicon: Lexicon): boolean {
  const before = text.charAt(start - 1)
  return start === 0 || !/\p{Script=Han}/u.test(before) || /[以在于和与及同对由的按经把被向了受应据后]/u.test(before) || lexicon.triggers.before(text, start) !== undefined || /(?:贯彻|落实|学习|按照|根据|围绕|领会|传达|维护|感谢)$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** Every place of a known name. A name of two characters must not run on into a longer word. */
function occurrences(text: string, names: WordList<NameRule>, { lexicon }: Tools): readonly PersonFound[] {
  return names.all(text)
    .filter(({ word, start, end }) => word.length > 2 || isBounded(text, { start, end }, { names, lexicon }))
    .map(({ word, start, end, value }) => ({ start, end, name: word, rule: value }))
}

function isBounded(text: string, { start, end }: { readonly start: number, readonly end: number }, { names, lexicon }: { readonly names: WordList<NameRule>, readonly lexicon: Lexicon }): boolean {
  if (!/\p{Script=Han}/u.test(text.charAt(end)) || names.at(text, end) !== undefined) return true
  if (lexicon.followers.at(text, end) !== undefined || lexicon.offices.at(text, end) !== undefined || lexicon.triggers.at(text, end) !== undefined) return true
  return lexicon.offices.before(text, start) !== undefined || /[、，。；：\s]/u.test(text.charAt(start - 1))
}

/** Names and sites are what other stages speak of. */
export type { NameFound, NameSite }
