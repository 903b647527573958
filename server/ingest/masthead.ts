/**
 * What a page prints of itself: the line of its head or foot with the paper's name and day (`南通日报 2022年3月29日 星期二 A01版`), or the one that a web page
 * sets under its headline (`来源：南通日报 发布时间：2022-03-29 08:10`, `更新于:2022-03-29`, a day with its hour). Text → KnownOfPage. Only such lines count, and only a day in full: a date in
 * running text, of an event (活动时间：) or of figures (资料来源：) is the story's. Lines that name two days, or two outlets, say neither. Looks at a page's first and last lines only; no errors.
 */
import type { KnownOfPage } from './known-of-page.ts'
import { parseDay } from './parse-day.ts'

const FIRST_LINES = 12
const LAST_LINES = 5
const LONGEST_LINE = 90
/** How much of a page its head and foot may take. */
const EDGE = 4000

const DAY = /\d{4}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|\/\d{1,2}\/\d{1,2}|\.\d{1,2}\.\d{1,2})(?!\d)/gu
/** Words that stand in a head or foot beside the day, and hardly in a headline. */
const HEAD_WORDS = /星期[一二三四五六日天]|农历|第?\s*[A-Z]?\d{1,3}\s*版|版次|责任?编|美编|版式|校对|(?:发布|发表|发稿|出版|更新)(?:(?:时间|日期)\s*[：:]|于\s*[：:]?\s*\d{4})|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}|(?<!\p{L})(?:来源|稿源)\s*[：:]|国内统一|邮发代号|总第?\s*\d+\s*期/u
const RUNNING_TEXT = /[，。；！？]/u
const LABELLED_OUTLET = /(?<!\p{L})(?:来源|稿源)\s*[：:]\s*(?<outlet>[\p{Script=Han}A-Za-z·]{2,20}?)(?=发布|发表|发稿|出版|更新|时间|日期|作者|编辑|责编|记者|[^\p{Script=Han}A-Za-z·]|$)/u
const NAMED_OUTLET = /(?<![\p{L}\p{N}《“])(?<outlet>\p{Script=Han}{2,8}(?:日报|晚报|早报|晨报|时报|商报|快报|周报|都市报|导报|新报))(?![\p{L}\p{N}])/u

/** Day and outlet where the page says them in one voice. */
export function readMasthead(text: string): Pick<KnownOfPage, 'published' | 'outlet'> {
  const lines = edgesOf(text).filter((line) => line.length <= LONGEST_LINE && !RUNNING_TEXT.test(line) && HEAD_WORDS.test(line))
  const published = onlyOne(lines.flatMap((line) => [...line.matchAll(DAY)].map(([day]) => parseDay(day))))
  const outlet = onlyOne(lines.map((line) => (LABELLED_OUTLET.exec(line) ?? NAMED_OUTLET.exec(line))?.groups?.['outlet']))
  return { ...(published === undefined ? {} : { published }), ...(outlet === undefined ? {} : { outlet }) }
}

function edgesOf(text: string): readonly string[] {
  const head = linesOf(text.slice(0, EDGE)).slice(0, FIRST_LINES)
  return text.length <= EDGE ? [...new Set([...head, ...linesOf(text).slice(-LAST_LINES)])] : [...head, ...linesOf(text.slice(-EDGE)).slice(-LAST_LINES)]
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== '')
}

function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  const found = new Set(values.filter((value) => value !== undefined))
  return found.size === 1 ? [...found][0] : undefined
}
