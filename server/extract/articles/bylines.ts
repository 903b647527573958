/**
 * By-lines: who wrote, photographed or edited a story. `记者朱文君 李彤`, `(高美梅 惠晓婧)`, `（记者张烁）`, `(视频编辑：… 文字编辑：…)`.
 *
 * Reading of a line's head or tail → Byline, with offsets into that reading. A label (记者, 通讯员, …) or a closing bracket says that names
 * follow; a name without a label must begin with a surname. Agencies alone (`(本报记者)`, `（新华社发）`) make a by-line without names.
 */
import type { ArticleLexicon } from './article-draft.ts'

/** A name in a by-line; `start` and `end` are offsets in the reading it was found in. */
export interface BylineName { readonly name: string, readonly start: number, readonly end: number }

/** @property start, end of the whole by-line, brackets included */
export interface Byline { readonly start: number, readonly end: number, readonly names: readonly BylineName[], readonly photo: boolean }

const PAPER = String.raw`(?:本报|本刊|本台|本网|新华社|中新社|人民网|新华网|央视网?|\p{Script=Han}{0,4}(?:晚报|日报|早报|晨报|时报|商报|快报|都市报|电视台)|\p{Script=Han}报(?=融媒|全媒)|全媒体|融媒体|融媒|\p{Script=Han}{2,6}(?:报业|传媒|报社)(?:集团)?|驻\p{Script=Han}{2,5}|特约|特派|见习|实习|首席|参与|文字|摄影|视频|图片)`
const TRADE = String.raw`(?:记者|通讯员|撰稿人?|视频编辑|文字编辑|文稿编辑|责任编辑|责编|编辑|编导|摄像|摄影|作者|供稿人?|采写|撰文|(?:执笔人?|文字?|图片?|图文|视频|校对|审核|审稿|[初复终]审|监制|统筹|制作)(?=\s*[:：/／]))`
/** Those who prepare a page rather than write: named beside a reporter they are none; by themselves in a closing bracket they sign the piece. */
const EDITORS = /责任编辑|责编|(?<!视频|文字|文稿)编辑/u
const CHECKERS = /校对|审核|审稿|[初复终]审|监制|统筹|制作/u
const LABEL = new RegExp(String.raw`\s*(?:综合|据)?${PAPER}{0,4}${TRADE}(?:组)?(?<colon>\s*[:：/／]?\s*)`, 'uy')
const INNER_LABEL = new RegExp(String.raw`[，。：,:\s](?=${PAPER}{0,4}${TRADE})`, 'u')
const NAME = /\p{Script=Han} \p{Script=Han}(?=摄|文|图|整理|报道|\P{Script=Han}|$)|[\p{Script=Han}·]{2,12}/uy
const SEPARATOR = /\s*[、,，;；/]\s*|\s+(?:和|与)?\s*|和|与/uy
/** What reporters did, behind their names. */
const DEED = String.raw`(?:摄影报道|综合报道|联合报道|(?:书面)?采访整理|编译整理|参与采写|参与整理|采访|采写|编译|文并摄|文[/／]图|图[/／]文|文[/／]摄|报道|整理|供图|摄影|摄|文|图|等)`
const SUFFIX = new RegExp(String.raw`\s*${DEED}(?!\p{Script=Han}|\s*[:：/／])`, 'uy')
const SOURCE = /^[（(]\s*(?:据?(?:新华社|中新社|本报|央视网?)[^（）()。]{0,80}|影像中国|人民视觉|视觉中国|中国视觉|完|待续)\s*[）)]$/u
const PHOTO = /摄|供图|图$/u

const LONGEST = 400

/** A line that is nothing but a by-line; undefined where it is something else. */
export function wholeByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (text.length > LONGEST) return undefined
  return photoCredit(text, 0, lexicon) ?? bracketed(text, 0, lexicon) ?? labelled(text, 0, { end: text.length, lexicon }) ?? metaLine(text, lexicon)
}

const META = /(?:发布时间|发布日期|发表时间|时间|日期|来源|信息来源|浏览(?:次数|量)?|点击(?:次数|量|数)?|阅读(?:次数|量)?|字体|字号)\s*[:：]|^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$)/u
const AUTHOR = /(?:作者|记者|撰稿|通讯员|文)\s*[:：]\s*(?=\p{Script=Han}{2,4}(?:[\s、]|$))/u
const OFFICE_ENDING = /[部处办院局科室会组社网系]$/u

/** The line under a headline on the web: when it was put up, where it is from, who wrote it. */
function metaLine(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (!META.test(text) || /[。！？]/u.test(text)) return undefined
  const author = AUTHOR.exec(text)
  const from = author === null ? text.length : author.index + author[0].length
  const end = /\s*\p{Script=Han}{2,4}\s*[:：]|$/u.exec(text.slice(from))?.index ?? 0
  const { found } = nameList(text.slice(0, from + end), from, { sure: 'labelled', lexicon })
  return { start: 0, end: text.length, names: found.filter(({ name }) => !OFFICE_ENDING.test(name)), photo: false }
}

const CREDIT = /^\s*(?<name>\p{Script=Han}{2,4}|\p{Script=Han}\s{1,2}\p{Script=Han})\s*(?:摄|供图)\s*[（(](?:影像中国|人民视觉|视觉中国|中国视觉|新华社发|资料图片)[）)]\s*$/u

/** Under a picture: who took it, and the agency that sold it in brackets (`张连华摄（影像中国）`). */
function photoCredit(text: string, at: number, lexicon: ArticleLexicon): Byline | undefined {
  const name = CREDIT.exec(text)?.groups?.name
  if (name === undefined || !isName(name, 'bare', lexicon)) return undefined
  const start = at + text.indexOf(name)
  return { start: at, end: at + text.length, names: [{ name: name.replace(/\s/gu, ''), start, end: start + name.length }], photo: true }
}

/**
 * A by-line that closes a line of running text: in brackets, or behind the last full stop.
 * @param text the tail of a line, as a heading reading
 */
export function closingByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  const stop = /[。！？!?”」』）)…][\s]*(?=[^。！？!?”」』）)…]{2,60}$)/u.exec(text)
  const credit = /(?<=[。！？!?”」』…])\s*\S\s{0,2}\S{1,3}\s*(?:摄|供图)\s*[（(][^（(）)]{2,6}[）)]\s*$/u.exec(text)
  const photographer = credit === null ? undefined : photoCredit(credit[0], credit.index, lexicon)
  if (photographer !== undefined) return photographer
  const bracket = /[（(][^（(）)]{0,400}[）)]\s*$/u.exec(text)
  if (bracket !== null) return bracketed(bracket[0].trimEnd(), bracket.index, lexicon)
  if (stop === null) return undefined
  const from = stop.index + stop[0].length
  return labelled(text.slice(from), from, { end: text.length, lexicon })
}

/** A by-line in brackets right behind a dateline: `（记者张洋）`. */
export function openingByline(text: string, from: number, lexicon: ArticleLexicon): Byline | undefined {
  const bracket = /^\s*(?<inner>[（(][^（(）)]{0,400}[）)])/u.exec(text.slice(from))
  const inner = bracket?.groups?.inner
  if (bracket === null || inner === undefined) return spacedByline(text, from, lexicon)
  return bracketed(inner, from + bracket[0].length - inner.length, lexicon)
}

const SPACED = new RegExp(String.raw`^\s*(?<words>(?:${PAPER}{0,4}(?:记者|通讯员)\s*(?:\p{Script=Han}{2,4}\s+(?:报道\s+)?){1,3})+)(?=\S)`, 'u')

/** `本报讯 记者 林深 昨天早上，…`: without brackets, white space stands behind each name; text runs on behind the last. */
function spacedByline(text: string, from: number, lexicon: ArticleLexicon): Byline | undefined {
  const words = SPACED.exec(text.slice(from, from + 60))?.groups?.words
  const at = words === undefined ? -1 : text.indexOf(words, from)
  return words === undefined ? undefined : labelled(words.trimEnd(), at, { end: at + words.trimEnd().length, lexicon })
}

function bracketed(text: string, at: number, lexicon: ArticleLexicon): Byline | undefined {
  const inner = /^[（(](?<inner>[^（(）)]{0,400})[）)]$/u.exec(text)?.groups?.inner
  if (inner === undefined) return undefined
  const whole = { start: at, end: at + text.length }
  if (SOURCE.test(text) && !text.includes('记者')) return { ...whole, names: [], photo: false }
  const names = labelledNames(inner, at + 1, lexicon) ?? namesBehind(inner, at + 1, lexicon) ?? bareNames(inner, at + 1, lexicon)
  if (names !== undefined) return { ...whole, names, photo: PHOTO.test(inner) }
  return SOURCE.test(text) ? { ...whole, names: [], photo: false } : undefined
}

function labelled(text: string, at: number, { end, lexicon }: { readonly end: number, readonly lexicon: ArticleLexicon }): Byline | undefined {
  const names = labelledNames(text, at, lexicon)
  return names === undefined ? undefined : { start: at, end, names, photo: PHOTO.test(text) }
}

/** Names behind other words: `新华社北京5月17日电 记者赵承、霍小光`, `见图，新华社记者李文摄`, `作者为某会会长，本报记者某某整理`. */
function namesBehind(inner: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const label = INNER_LABEL.exec(inner)
  return label === null ? undefined : labelledNames(inner.slice(label.index + 1), at + label.index + 1, lexicon)
}

/** Nothing, or the place that reporters wrote from: `记者 郎艳林 贵阳报道`. */
const FILED_FROM = /^\s*(?:\p{Script=Han}{2,4}报道)?\s*$/u

/** One or more labels, each with its names, and nothing else. */
function labelledNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const signed: { readonly label: string, readonly names: readonly BylineName[] }[] = []
  let from = 0
  while (from < text.length) {
    LABEL.lastIndex = from
    const label = LABEL.exec(text)
    if (label === null) break
    const names = nameList(text, LABEL.lastIndex, { sure: (label.groups?.colon ?? '') === '' ? 'labelled' : 'set off', lexicon })
    signed.push({ label: label[0], names: names.found })
    from = skip(SEPARATOR, text, names.end)
  }
  if (signed.length === 0 || !FILED_FROM.test(text.slice(from))) return undefined
  const authors = signed.filter(({ label }) => !EDITORS.test(label) && !CHECKERS.test(label))
  const counted = authors.length > 0 ? authors : signed.filter(({ label }) => !CHECKERS.test(label))
  return counted.flatMap(({ names }) => names).map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

/** Names alone in brackets, each with a surname in front (`高美梅 惠晓婧`); a name by itself must have a common one. */
function bareNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const signed = SIGNED.exec(text)?.groups?.name
  if (signed !== undefined) return [{ name: signed, start: at + text.indexOf(signed), end: at + text.indexOf(signed) + signed.length }]
  const { found, end } = nameList(text, skip(OFFICE, text, 0), { sure: 'bare', lexicon })
  if (found.length === 0 || text.slice(end).trim() !== '') return undefined
  const alone = found.length === 1 && found[0] !== undefined && found[0].end - found[0].start === found[0].name.length
  if (alone && lexicon.surnames.get(found[0]?.name.charAt(0) ?? '') === 'rare') return undefined
  return found.map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

/** One name, a stroke and what its bearer did: a name whatever its surname (`正仁/整理`). */
const SIGNED = /^\s*(?<name>\p{Script=Han}{2,4})[/／](?:整理|摄|文|图|供稿|采写)\s*$/u

/** The office a correspondent writes from: `县人大办公室 王五`. */
const OFFICE = /\s*(?:\p{Script=Han}{2,14}(?:办公室|办|局|委|部|院|校|中心|公司|镇|乡|街道|社|处|科|馆|站|会|政府)\s+)?/uy

/** @property sure `set off`: a label and white space or a colon stand in front; `labelled`: a label alone; `bare`: nothing but a bracket */
interface ListContext { readonly sure: 'set off' | 'labelled' | 'bare', readonly lexicon: ArticleLexicon }

function nameList(text: string, from: number, context: ListContext): { readonly found: readonly BylineName[], readonly end: number } {
  const found: BylineName[] = []
  let at = from
  let end = from
  while (at < text.length) {
    const names = namesAt(text, at, context)
    if (names.length === 0) break
    for (const name of names) found.push(name)
    end = names.at(-1)?.end ?? at
    end = skip(SUFFIX, text, end)
    at = skip(SEPARATOR, text, end)
    if (at === end) break
  }
  return { found, end }
}

const TAIL = new RegExp(String.raw`${DEED}$`, 'u')

/** The name or glued names at an offset; a list without a label must show surnames. */
function namesAt(text: string, at: number, { sure, lexicon }: ListContext): readonly BylineName[] {
  LABEL.lastIndex = at
  if (LABEL.test(text)) return []
  NAME.lastIndex = at
  const token = NAME.exec(text)?.[0]
  if (token === undefined) return []
  const word = token.length > 2 && !token.includes(' ') ? token.replace(TAIL, '') : token
  const parts = sure === 'bare' || /[· ]/u.test(word) ? [word] : unglue(word, lexicon)
  const names = parts.length === 0 ? [word] : parts
  // `记者 郎艳林 贵阳报道`: the place a report was sent from stands there too, and looks like a name with a rare surname.
  if (at > 0 && text.charAt(at - 1) === ' ' && token.endsWith('报道') && lexicon.surnames.get(word.charAt(0)) !== 'common') return []
  if (!names.every((name) => isName(name, sure, lexicon))) return []
  let offset = at
  return names.map((name) => {
    const start = offset
    offset += name.length
    return { name: name.replace(/\s/gu, ''), start, end: offset }
  })
}

/** A label and white space set a name off; with four characters it may be one of a minority (琼达卓嘎). */
const LONGEST_SET_OFF = 4

function isName(name: string, sure: ListContext['sure'], { surnames }: ArticleLexicon): boolean {
  const plain = name.replace(/\s/gu, '')
  if (plain.includes('·')) return sure !== 'bare'
  if (plain.length < 2 || plain.length > 4) return false
  // Typesetters pad nothing but names of two characters.
  if (name.includes(' ')) return true
  if (sure === 'set off' && plain.length <= LONGEST_SET_OFF) return true
  if (surnames.get(plain.slice(0, 2)) === 'compound') return true
  return surnames.get(plain.slice(0, 1)) !== undefined && (plain.length <= 3 || sure !== 'bare')
}

const MOST_GLUED = 9

/** `朱文君李彤`: five characters or more are several names; each begins with a surname that is no everyday word and has two or three characters. */
function unglue(word: string, { surnames }: ArticleLexicon): readonly string[] {
  if (word.length < 5 || word.length > MOST_GLUED) return []
  const isSurname = (character: string): boolean => surnames.get(character) === 'common'
  const names: string[] = []
  let at = 0
  while (at < word.length) {
    const left = word.length - at
    const size = [3, 2].find((length) => length <= left && isSurname(word.charAt(at)) && (left === length || isSurname(word.charAt(at + length))))
    if (size === undefined) return []
    names.push(word.slice(at, at + size))
    at += size
  }
  return names
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
