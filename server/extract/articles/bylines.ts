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

const PAPER = String.raw`(?:本报|本刊|本台|本网|新华社|中新社|人民网|新华网|央视网?|\p{Script=Han}{0,4}(?:晚报|日报|早报|晨报|时报|商报|快报|都市报|电视台)|全媒体|融媒体|融媒|驻\p{Script=Han}{2,5}|特约|特派|见习|实习|首席|文字|摄影|视频|图片)`
const TRADE = String.raw`(?:记者|通讯员|撰稿人?|视频编辑|文字编辑|责任编辑|编辑|编导|摄像|摄影|作者)`
const LABEL = new RegExp(String.raw`\s*${PAPER}{0,4}${TRADE}(?:组)?(?<colon>\s*[:：]?\s*)`, 'uy')
const NAME = /\p{Script=Han} \p{Script=Han}(?!\p{Script=Han})|[\p{Script=Han}·]{2,12}/uy
const SEPARATOR = /\s*[、,，;；/]\s*|\s+(?:和|与)?\s*|和|与/uy
const SUFFIX = /\s*(?:摄影报道|综合报道|联合报道|文并摄|文[/／]图|图[/／]文|文[/／]摄|报道|整理|供图|编译|摄影|摄|文|图)(?!\p{Script=Han})/uy
const SOURCE = /^[（(]\s*(?:据?(?:新华社|中新社|本报|央视网?)[^（）()。]{0,24}|影像中国|人民视觉|视觉中国|完|待续)\s*[）)]$/u
const PHOTO = /摄|供图|图$/u

/** A line that is nothing but a by-line; undefined where it is something else. */
export function wholeByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (text.length > 160) return undefined
  return bracketed(text, 0, lexicon) ?? labelled(text, 0, { end: text.length, lexicon })
}

/**
 * A by-line that closes a line of running text: in brackets, or behind the last full stop.
 * @param text the tail of a line, as a heading reading
 */
export function closingByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  const bracket = /[（(][^（(）)。]{0,140}[）)]\s*$/u.exec(text)
  if (bracket !== null) return bracketed(bracket[0].trimEnd(), bracket.index, lexicon)
  const stop = /[。！？!?”」』）)…][\s]*(?=[^。！？!?”」』）)…]{2,60}$)/u.exec(text)
  if (stop === null) return undefined
  const from = stop.index + stop[0].length
  return labelled(text.slice(from), from, { end: text.length, lexicon })
}

/** A by-line in brackets right behind a dateline: `（记者张洋）`. */
export function openingByline(text: string, from: number, lexicon: ArticleLexicon): Byline | undefined {
  const bracket = /^\s*(?<inner>[（(][^（(）)。]{0,140}[）)])/u.exec(text.slice(from))
  const inner = bracket?.groups?.inner
  if (bracket === null || inner === undefined) return undefined
  return bracketed(inner, from + bracket[0].length - inner.length, lexicon)
}

function bracketed(text: string, at: number, lexicon: ArticleLexicon): Byline | undefined {
  const inner = /^[（(](?<inner>[^（(）)。]{0,140})[）)]$/u.exec(text)?.groups?.inner
  if (inner === undefined) return undefined
  const whole = { start: at, end: at + text.length }
  const names = labelledNames(inner, at + 1, lexicon) ?? bareNames(inner, at + 1, lexicon)
  if (names !== undefined) return { ...whole, names, photo: PHOTO.test(inner) }
  return SOURCE.test(text) ? { ...whole, names: sourceNames(inner, at + 1, lexicon), photo: false } : undefined
}

function labelled(text: string, at: number, { end, lexicon }: { readonly end: number, readonly lexicon: ArticleLexicon }): Byline | undefined {
  const names = labelledNames(text, at, lexicon)
  return names === undefined ? undefined : { start: at, end, names, photo: PHOTO.test(text) }
}

/** `新华社北京5月17日电 记者赵承、霍小光`: the names behind the source. */
function sourceNames(inner: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] {
  const label = inner.search(/记者|通讯员/u)
  return label < 0 ? [] : labelledNames(inner.slice(label), at + label, lexicon) ?? []
}

/** One or more labels, each with its names, and nothing else. */
function labelledNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const found: BylineName[] = []
  let from = 0
  let labels = 0
  while (from < text.length) {
    LABEL.lastIndex = from
    const label = LABEL.exec(text)
    if (label === null) break
    labels += 1
    const names = nameList(text, LABEL.lastIndex, { sure: (label.groups?.colon ?? '') !== '', lexicon })
    found.push(...names.found)
    from = skip(SUFFIX, text, names.end)
    from = skip(SEPARATOR, text, from)
  }
  if (labels === 0 || text.slice(from).trim() !== '') return undefined
  return found.map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

/** Names alone, each with a surname in front: `高美梅 惠晓婧`. */
function bareNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const { found, end } = nameList(text, skip(/\s*/uy, text, 0), { sure: false, lexicon })
  const rest = skip(SUFFIX, text, end)
  if (found.length === 0 || text.slice(rest).trim() !== '') return undefined
  return found.map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

interface ListContext { readonly sure: boolean, readonly lexicon: ArticleLexicon }

function nameList(text: string, from: number, context: ListContext): { readonly found: readonly BylineName[], readonly end: number } {
  const found: BylineName[] = []
  let at = from
  let end = from
  while (at < text.length) {
    const names = namesAt(text, at, context)
    if (names.length === 0) break
    found.push(...names)
    end = names.at(-1)?.end ?? at
    at = skip(SEPARATOR, text, end)
    if (at === end) break
  }
  return { found, end }
}

const TAIL = /(?:摄影报道|综合报道|文并摄|报道|整理|供图|摄影|摄|文|图)$/u

/** The name or glued names at an offset; a list without a label must show surnames. */
function namesAt(text: string, at: number, { sure, lexicon }: ListContext): readonly BylineName[] {
  LABEL.lastIndex = at
  if (LABEL.test(text)) return []
  NAME.lastIndex = at
  const token = NAME.exec(text)?.[0]
  if (token === undefined) return []
  const word = token.length > 2 && !token.includes(' ') ? token.replace(TAIL, '') : token
  const parts = word.includes('·') || word.includes(' ') ? [word] : unglue(word, lexicon)
  const names = parts.length === 0 && word.length >= 2 ? [word] : parts
  const fits = names.every((name) => isName(name, sure, lexicon))
  if (!fits) return []
  let offset = at
  return names.map((name) => {
    const start = offset
    offset += name.length
    return { name: name.replace(/\s/gu, ''), start, end: offset }
  })
}

function isName(name: string, sure: boolean, { surnames }: ArticleLexicon): boolean {
  const plain = name.replace(/\s/gu, '')
  if (plain.includes('·')) return true
  if (plain.length < 2 || plain.length > 4) return false
  if (sure && plain.length <= 3) return true
  return surnames.has(plain.slice(0, 1)) || surnames.has(plain.slice(0, 2))
}

/** `朱文君李彤`: five characters or more are several names; each begins with a surname and has two or three characters. */
function unglue(word: string, { surnames }: ArticleLexicon): readonly string[] {
  if (word.length < 5) return []
  const names: string[] = []
  let at = 0
  while (at < word.length) {
    const left = word.length - at
    const size = [3, 2].find((length) => length <= left && surnames.has(word.charAt(at)) && (left === length || surnames.has(word.charAt(at + length))))
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
