/**
 * The names of a by-line, behind its label or alone in a bracket: `朱文君 李彤`, `朱榕/文 邹家骅/摄`, `宣传部 张雷`.
 *
 * Text + offset → names with their offsets, and where the list ends. A list without a label must show surnames. Reads on from the offset only; no errors.
 */
import type { ArticleLexicon } from './article-draft.ts'

/** A name in a by-line; `start` and `end` are offsets in the reading it was found in. */
export interface BylineName { readonly name: string, readonly start: number, readonly end: number }

const PAPER = String.raw`(?:本报|本刊|本台|本网|新华社|中新社|人民网|新华网|央视网?|\p{Script=Han}{0,4}(?:晚报|日报|早报|晨报|时报|商报|快报|都市报|电视台|新闻网|文汇报|新媒体|新媒)|\p{Script=Han}报(?=融媒|全媒)|全媒体|融媒体|融媒|\p{Script=Han}{2,6}(?:报业|传媒|报社)(?:集团)?|驻\p{Script=Han}{2,5}|特约|特派|见习|实习|首席|参与|文字|摄影|视频|图片|信息)`
const TRADE = String.raw`(?:(?:文[/／]图|图[/／]文|图文)(?=[\s:：])|记者|通[讯信迅]员|实习生|撰稿人?|视频编辑|文字编辑|文稿编辑|责任编辑|责编|编辑|编导|摄像|摄影|作者|供稿人?|采写|撰文|(?:执笔人?|文字?|图片?|图文|视频|校对|审核|审稿|核稿|[初复终一二三]审|监制|统筹|制作)(?=\s*[:：/／丨|｜、])|(?:校对|审核|审稿|[初复终一二三]审)(?=\s+\p{Script=Han}{2,3}(?:\s|$)))`
/** 记者, 通讯员 and the like, of whatever paper. One label may name several deeds (`撰稿、核稿：`). */
const LABEL = new RegExp(String.raw`\s*(?:综合|据)?${PAPER}{0,4}${TRADE}(?:组)?(?:、${TRADE})?(?<colon>\s*[:：/／丨|｜]?\s*)`, 'uy')
/** Where a label stands behind other words. */
export const INNER_LABEL = new RegExp(String.raw`[，。：,:\s](?=${PAPER}{0,4}${TRADE})`, 'u')
/** A head of a line: labels and names with white space behind each, or 报道 behind the last. */
export const SPACED = new RegExp(String.raw`^\s*(?<words>(?:、?(?:${PAPER}{0,4}(?:记者|通[讯信迅]员))\s*(?:\p{Script=Han}{2,4}(?:\s+(?:报道\s+)?|(?=、)|报道\s*[:：，,\s])){1,3})+)(?=\S)`, 'u')

/** A label at an offset: its words, where its names begin, and whether a colon or white space sets them off. */
export function labelAt(text: string, from: number): { readonly label: string, readonly end: number, readonly setOff: boolean } | undefined {
  LABEL.lastIndex = from
  const found = LABEL.exec(text)
  return found === null ? undefined : { label: found[0], end: LABEL.lastIndex, setOff: found.groups?.colon !== '' }
}

const LABEL_INSIDE = /(?<=\p{Script=Han}{2})(?:实习生|通[讯信迅]员|记者|责任编辑)/u
const NAME = /\p{Script=Han} \p{Script=Han}(?=摄|文|图|整理|报道|\P{Script=Han}|$)|[\p{Script=Han}·]{2,12}/uy
const SEPARATOR = /\s*[、,，;；/|｜丨]\s*|\s+(?:和|与)?\s*|和|与/uy
/** What reporters did, behind their names. */
export const DEED = String.raw`(?:摄影报道|综合报道|联合报道|(?:书面)?采访整理|编译整理|参与采写|参与整理|采访|采写|编译|文并摄|文[/／]图|图[/／]文|文[/／]摄|报道|整理|供图|供稿|撰稿|摄影|摄|文|图|等)`
const SUFFIX = new RegExp(String.raw`(?:\s*[/／]?\s*${DEED}(?!\p{Script=Han}|\s*[:：/／]))+|[/／]审核|[（(]\p{Script=Han}{2,8}[）)](?=\s*$)`, 'uy')

/** Behind a list, what parts it from the next label. */
export function pastSeparator(text: string, at: number): number { return skip(SEPARATOR, text, at) }

/** @property sure `set off`: a label and white space or a colon stand in front; `labelled`: a label alone; `bare`: nothing but a bracket */
export interface ListContext { readonly sure: 'set off' | 'labelled' | 'bare', readonly lexicon: ArticleLexicon }

/** The names from an offset on, and where they end. */
export function nameList(text: string, from: number, context: ListContext): { readonly found: readonly BylineName[], readonly end: number } {
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

const ALL_DEED = new RegExp(`^${DEED}$`, 'u')
const TAIL = new RegExp(String.raw`${DEED}$`, 'u')

/** The name or glued names at an offset; a list without a label must show surnames. */
function namesAt(text: string, at: number, { sure, lexicon }: ListContext): readonly BylineName[] {
  if (labelAt(text, at) !== undefined) return []
  NAME.lastIndex = at
  const words = NAME.exec(text)?.[0]
  if (words === undefined || ALL_DEED.test(words)) return []
  const token = words.slice(0, LABEL_INSIDE.exec(words)?.index)
  const word = token.length > 2 && !token.includes(' ') ? token.replace(TAIL, '') : token
  const parts = sure === 'bare' || /[· ]/u.test(word) ? [word] : unglue(word, lexicon)
  const names = parts.length === 0 ? [word] : parts
  // `记者 郎艳林 贵阳报道`: the place a report was sent from stands there too, and looks like a name with a rare surname.
  if (at > 0 && /[ /／]/u.test(text.charAt(at - 1)) && token.endsWith('报道') && lexicon.surnames.get(word.charAt(0)) !== 'common') return []
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

const OFFICE_ENDING = /.{2}[科会组社网系台]$/u
/** 供稿：宣传部: no name ends so. */
const SECTION = /.{2}[部处办院局室站委]$/u
/** Who is no author: 编辑：佚名. */
const NOBODY = /^(?:佚名|匿名|未知|网络|管理员|本站|本网|本报|综合|网站|原创|转载)$/u

/** A likely name, by its length and its surname. */
export function isName(name: string, sure: ListContext['sure'], { surnames }: ArticleLexicon): boolean {
  const plain = name.replace(/\s/gu, '')
  if (plain.includes('·')) return sure !== 'bare'
  if (plain.length < 2 || plain.length > 4 || SECTION.test(plain)) return false
  // Typesetters pad nothing but names of two characters.
  if (name.includes(' ')) return true
  if (sure === 'set off' && plain.length <= LONGEST_SET_OFF) return !NOBODY.test(plain) && (!OFFICE_ENDING.test(plain) || surnames.get(plain.charAt(0)) === 'common')
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

/** Behind what a sticky pattern finds at an offset; the offset itself where it finds nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
