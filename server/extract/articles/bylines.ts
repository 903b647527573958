/**
 * By-lines: who wrote, photographed or edited a story. `记者朱文君 李彤`, `(高美梅 惠晓婧)`, `（记者张烁）`, `(视频编辑：… 文字编辑：…)`.
 *
 * Reading of a line's head or tail → Byline, with offsets into that reading. A label (记者, 通讯员, …) or a closing bracket says that names
 * follow; a name without a label must begin with a surname. Agencies alone (`(本报记者)`, `（新华社发）`) make a by-line without names.
 */
import type { ArticleLexicon } from './article-draft.ts'
import { DEED, INNER_LABEL, isName, labelAt, nameList, pastSeparator, skip, SPACED, type BylineName } from './byline-names.ts'

/** @property start, end of the whole by-line, brackets included */
export interface Byline { readonly start: number, readonly end: number, readonly names: readonly BylineName[], readonly photo: boolean }

/** Those who check a page sign nothing. */
const CHECKERS = /校对|审核|审稿|核稿|[初复终一二三]审|监制|统筹|制作/u
/** `撰稿、核稿：`, `编辑、审稿：`: who wrote or edited as well does. */
const SIGNING = /记者|通[讯信迅]员|撰|编辑|责编|作者|供稿|采写|执笔/u
const SOURCE = /^[（(]\s*(?:据?(?:新华社|中新社|本报|央视网?)[^（）()。]{0,80}|影像中国|人民视觉|视觉中国|中国视觉|完|待续)\s*[）)]$/u
const PHOTO = /摄|供图|图$/u

const LONGEST = 400

/** A line that is nothing but a by-line; undefined where it is something else. */
export function wholeByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (text.length > LONGEST) return undefined
  const bullet = /^\s*[•·●▪]\s*/u.exec(text)?.[0].length ?? 0
  if (bullet > 0) return labelled(text.slice(bullet), bullet, { end: text.length, lexicon }) ?? metaLine(text, lexicon)
  return photoCredit(text, 0, lexicon) ?? bracketed(text, 0, lexicon) ?? labelled(text, 0, { end: text.length, lexicon }) ?? deeds(text, lexicon) ?? ofOutlet(text, lexicon) ?? metaLine(text, lexicon)
}

const META = /(?:发布时间|发布日期|发表时间|时间|日期|来源|信息来源|浏览(?:次数|量)?|点击(?:次数|量|数)?|阅读(?:次数|量)?|字体|字号)\s*[:：]|(?:发布|发表|更新)于\s*[:：]?\s*\d{4}|(?<!\d)\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)\s*\d{1,2}:\d{2}|(?:^|\s)\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?:\s|$)/u
const AUTHOR = /(?:作者|记者|撰稿人?|通[讯信迅]员|供稿人?|摄影|编辑|(?<=[\s|｜丨])文)\s*(?:[:：丨]\s*|\s)(?=\p{Script=Han}{2,10}(?:[\s、|｜丨]|$))/gu

/** The line under a headline on the web: when it was put up, where it is from, who wrote and who edited it. */
function metaLine(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (!META.test(text) || /[。！？]/u.test(text)) return undefined
  const names = [...text.matchAll(AUTHOR)].flatMap(({ 0: label, index }) => {
    const from = index + label.length
    const end = /\s*(?:\p{Script=Han}{2,4}\s*[:：]|[|｜丨•])|$/u.exec(text.slice(from))?.index ?? 0
    const part = text.slice(0, from + end)
    return nameList(part, pastOffice(part, from, lexicon), { sure: 'labelled', lexicon }).found
  })
  return { start: 0, end: text.length, names: names.filter(({ name }) => !OFFICE_ENDING.test(name)), photo: false }
}

/** `周口日报·周道客户端记者 张明 李刚`: names behind white space, and nothing else. */
function ofOutlet(text: string, lexicon: ArticleLexicon): Byline | undefined {
  const office = /^[\p{Script=Han}·]{2,16}?(?=(?:记者|通[讯信迅]员)[\s:：]+\p{Script=Han})/u.exec(text)?.[0].length
  const names = office === undefined ? undefined : labelledNames(text.slice(office), office, lexicon)
  return names === undefined ? undefined : { start: 0, end: text.length, names, photo: PHOTO.test(text) }
}

const OFFICE_ENDING = /[部处办院局科室会组社网系]$/u
const DONE = new RegExp(String.raw`[\s/／]${DEED}\s*$|摄影报道\s*$|摄\s*$`, 'u')

/** `孙有全 李琳 摄影 报道`: names and what they did, and nothing else. */
function deeds(text: string, lexicon: ArticleLexicon): Byline | undefined {
  if (!DONE.test(text)) return undefined
  const { found, end } = nameList(text, 0, { sure: 'bare', lexicon })
  return found.length === 0 || end < text.trimEnd().length ? undefined : { start: 0, end: text.length, names: found, photo: PHOTO.test(text) }
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

/** `通讯员张明报道：12月4日，…`, `【全媒体记者 张明】3月14日，…`: no dateline stands before it. */
export function headByline(text: string, lexicon: ArticleLexicon): Byline | undefined {
  const bracket = /^\s*(?<inner>[（(【][^（()）【】]{0,12}(?:记者|通讯员)[^（()）【】]{2,40}[）)】])(?=\S)/u.exec(text)
  if (bracket !== null) return bracketed(bracket.groups?.inner ?? '', bracket[0].length - (bracket.groups?.inner ?? '').length, lexicon)
  return /^\s*\p{Script=Han}{0,12}(?:记者|通[讯信迅]员)\s*\p{Script=Han}{2,14}报道\s*[:：，,]/u.test(text) ? spacedByline(text, 0, lexicon) : undefined
}

/** A by-line in brackets right behind a dateline: `（记者张洋）`. */
export function openingByline(text: string, from: number, lexicon: ArticleLexicon): Byline | undefined {
  const bracket = /^\s*(?<inner>[（(][^（(）)]{0,400}[）)])/u.exec(text.slice(from))
  const inner = bracket?.groups?.inner
  if (bracket === null || inner === undefined) return spacedByline(text, from, lexicon)
  return bracketed(inner, from + bracket[0].length - inner.length, lexicon)
}

/** `本报讯 记者 林深 昨天早上，…`: without brackets, white space stands behind each name; text runs on behind the last. */
function spacedByline(text: string, from: number, lexicon: ArticleLexicon): Byline | undefined {
  const words = SPACED.exec(text.slice(from, from + 60))?.groups?.words
  const at = words === undefined ? -1 : text.indexOf(words, from)
  return words === undefined ? undefined : labelled(words.replace(/[:：，,\s]+$/u, ''), at, { end: at + words.trimEnd().length, lexicon })
}

/** A bare name in square brackets is a section's (【农业】, 【关注】) or a headline's. */
function bracketed(text: string, at: number, lexicon: ArticleLexicon): Byline | undefined {
  const inner = /^[（([【](?<inner>[^（(）)[\]【】]{0,400})[）)\]】]$/u.exec(text)?.groups?.inner
  if (inner === undefined) return undefined
  const whole = { start: at, end: at + text.length }
  if (SOURCE.test(text) && !text.includes('记者')) return { ...whole, names: [], photo: false }
  const names = labelledNames(inner, at + 1, lexicon) ?? namesBehind(inner, at + 1, lexicon) ?? ofAnyOffice(inner, at + 1, lexicon) ?? (/^[（(]/u.test(text) ? bareNames(inner, at + 1, lexicon) : undefined)
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

/** `台湾网甘肃省台办通讯员 张明`, `白城新闻网编辑|张明`: within brackets the words before the label need be no paper's name. */
function ofAnyOffice(inner: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const office = /^\s*\p{Script=Han}{2,16}?(?=(?:记者|通[讯信迅]员|编辑)\s*[|｜丨:：]?\s*\p{Script=Han})/u.exec(inner)?.[0].length
  return office === undefined ? undefined : labelledNames(inner.slice(office), at + office, lexicon)
}

/** Nothing, or the place that reporters wrote from: `记者 郎艳林 贵阳报道`. */
const FILED_FROM = /^\s*(?:\p{Script=Han}{2,4}报道)?[\s|｜丨]*$/u

/** One or more labels, each with its names, and nothing else. */
function labelledNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const signed: { readonly label: string, readonly names: readonly BylineName[] }[] = []
  let from = 0
  while (from < text.length) {
    const label = labelAt(text, from)
    if (label === undefined) break
    const names = nameList(text, pastOffice(text, label.end, lexicon), { sure: label.setOff ? 'set off' : 'labelled', lexicon })
    signed.push({ label: label.label, names: names.found })
    from = pastSeparator(text, names.end)
  }
  if (signed.length === 0 || !FILED_FROM.test(text.slice(from))) return undefined
  const counted = signed.filter(({ label }) => SIGNING.test(label) || !CHECKERS.test(label))
  return counted.flatMap(({ names }) => names).map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

/** Names alone in brackets, each with a surname in front (`高美梅 惠晓婧`); a name by itself must have a common one. */
function bareNames(text: string, at: number, lexicon: ArticleLexicon): readonly BylineName[] | undefined {
  const signed = SIGNED.exec(text)?.groups?.name
  if (signed !== undefined) return [{ name: signed, start: at + text.indexOf(signed), end: at + text.indexOf(signed) + signed.length }]
  const { found, end } = nameList(text, pastOffice(text, 0, lexicon), { sure: 'bare', lexicon })
  if (found.length === 0 || text.slice(end).trim() !== '') return undefined
  const alone = found.length === 1 && found[0] !== undefined && found[0].end - found[0].start === found[0].name.length
  if (alone && lexicon.surnames.get(found[0]?.name.charAt(0) ?? '') === 'rare') return undefined
  return found.map((name) => ({ ...name, start: name.start + at, end: name.end + at }))
}

/** One name, a stroke and what its bearer did: a name whatever its surname (`正仁/整理`). */
const SIGNED = /^\s*(?<name>\p{Script=Han}{2,4})[/／](?:整理|摄|文|图|供稿|采写)\s*$/u

/** The office a correspondent writes from: `县人大办公室 王五`, `县电视台王五`. */
const OFFICE = /\s*\p{Script=Han}{1,14}(?:(?:办公室|办|局|委|部|院|校|中心|公司|镇|乡|街道|社|处|科|馆|站|会|政府)\s+|(?:办公室|电视台|宣传部|新闻中心|融媒体中心)(?=\p{Script=Han}{2,3}\s*$))/uy

/** Behind the office before a name; what begins with a common surname is a name. */
function pastOffice(text: string, at: number, { surnames }: ArticleLexicon): number {
  const end = skip(OFFICE, text, at)
  return surnames.get(text.charAt(at)) === 'common' && !/.{2}[部处办院局室站委]\s*$/u.test(text.slice(at, end)) ? at : end
}
