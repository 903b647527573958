/**
 * The lines above a story → kicker, headline, deck.
 *
 * Chinese papers set up to three kinds of line: the kicker (引题) says who met, the headline (主题) may be a slogan, the deck (副题) adds. In plain text
 * the size of type is lost; left are marks, a repeated or given title, and the words: a line that ends in 强调 or —— leads on to the next, a line that
 * reports (召开, 主持, 参加 …) is an event, all else is a slogan.
 */
import type { Block } from './blocks.ts'

/** The role of each heading block. */
export type HeadingRole = 'kicker' | 'headline' | 'deck'

const LEADS_ON = /(?:强调|指出|要求|表示|提出|时说|致辞|部署|：|:|——|——$)\s*$/u
const EVENT = /召开|举行|举办|开幕|闭幕|启动|主持|出席|参加|会见|会谈|调研|检查|视察|督导|考察|走访|慰问|看望|率队|率团|签约|揭牌|开工|访问|收听收看/u

/** Assigns a role to each of a story's heading blocks, in order. */
export function headingRoles(blocks: readonly Block[], title: string | undefined): readonly HeadingRole[] {
  if (blocks.length === 0) return []
  return rolesByTitle(blocks, title) ?? rolesByMarks(blocks) ?? rolesByWords(blocks)
}

/** The title that came with the page, or a first line printed twice, is the headline. */
function rolesByTitle(blocks: readonly Block[], title: string | undefined): readonly HeadingRole[] | undefined {
  const [first, second] = blocks
  if (first === undefined) return undefined
  const repeated = second !== undefined && sameLine(first.text, second.text)
  const given = title !== undefined && sameLine(title, first.text)
  if (!repeated && !given) return undefined
  return blocks.map((_, i) => i === 0 ? 'headline' : 'deck')
}

/** A line marked as a heading is the headline, with lines of its own level right below it. */
function rolesByMarks(blocks: readonly Block[]): readonly HeadingRole[] | undefined {
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0)
  if (levels.length === 0) return undefined
  const top = levels.reduce((least, level) => Math.min(least, level), Infinity)
  const from = blocks.findIndex(({ level }) => level === top)
  let to = from + 1
  while (blocks[to]?.level === top || (blocks[to]?.level === 0 && blocks[to]?.blankBefore === false)) to += 1
  return blocks.map((_, i) => i < from ? 'kicker' : i < to ? 'headline' : 'deck')
}

function rolesByWords(blocks: readonly Block[]): readonly HeadingRole[] {
  const lines = blocks.map(({ text }) => text)
  const firstEvent = lines.findIndex((line) => EVENT.test(line))
  const leading = lines.slice(0, -1).findIndex((line) => LEADS_ON.test(line))
  if (leading >= 0) return underKicker(lines, leading + 1)
  if (lines.length === 1) return ['headline']
  if (firstEvent > 0) return lines.map((_, i) => i < firstEvent ? 'kicker' : i === firstEvent ? 'headline' : 'deck')
  if (firstEvent === 0 && !/^——|，|,/u.test(lines[1] ?? '')) return underKicker(lines, 1)
  return lines.map((_, i) => i === 0 ? 'headline' : 'deck')
}

/** Below a kicker: the slogans up to the next line that reports an event, or that line where there is no slogan. */
function underKicker(lines: readonly string[], kickers: number): readonly HeadingRole[] {
  const rest = lines.slice(kickers)
  const event = rest.findIndex((line) => EVENT.test(line))
  const size = event < 0 ? rest.length : Math.max(event, 1)
  return lines.map((_, i) => i < kickers ? 'kicker' : i < kickers + size ? 'headline' : 'deck')
}

/** True when two heading lines have the same words, white space and width of characters aside. */
export function sameLine(one: string, other: string): boolean { return one === other || plain(one) === plain(other) }

function plain(text: string): string { return text.normalize('NFKC').replace(/\s/gu, '') }
