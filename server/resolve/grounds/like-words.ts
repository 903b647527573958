/**
 * Whether two posts are one, named in full and in short: the short words are how the long ones end, or what is left of them when characters are left out
 * (国铁集团副总经理, 国家铁路集团副总经理; 民建联主席, 民主建港协进联盟主席). Pure.
 */
import type { Bearer } from '../people/bearers.ts'

/** Shorter words are those of many posts. */
const SHORTEST_ENDING = 6
const SHORTEST_PARTS = 5
/** What every place and firm has is no likeness. */
const USUAL = /^(?:党委|党组|党支部|支部|医院|公司|集团|学校|大学|中学|小学|人民|第[一二三]|[省市县区州镇乡村])/u

/** True where a post of one is a post of the other, in short. */
export function namedInShort(a: Bearer, b: Bearer): boolean {
  return a.posts.some(({ role: { title: x } }) => b.posts.some(({ role: { title: y } }) => (x.length < y.length ? isShortFor(x, y) : isShortFor(y, x))))
}

/** Letters that a firm or an agency is called by: they open its post, or stand in brackets behind its name (IBM董事长, 国际商用机器公司（IBM）董事长); inside other words they are a degree or a course (清华大学MBA中心主任). */
const LETTERS = /(?<=^|[（(、和])[A-Za-zＡ-Ｚａ-ｚ]{3,}(?=[）)]?\p{Script=Han})/gu

/** True where posts of both end alike and name one body by its letters: IBM董事长, 国际商用机器公司（IBM）董事长. */
export function namedByLetters(a: Bearer, b: Bearer): boolean {
  return a.posts.some(({ role: { title: x } }) => b.posts.some(({ role: { title: y } }) => {
    const letters = lettersOf(x)
    return x.slice(-2) === y.slice(-2) && lettersOf(y).some((word) => letters.includes(word))
  }))
}

function lettersOf(words: string): readonly string[] {
  return (words.match(LETTERS) ?? []).map((word) => word.normalize('NFKC').toUpperCase())
}

/** True for equal words too. */
export function isShortFor(short: string, long: string): boolean {
  if (USUAL.test(short)) return false
  if (short.length >= SHORTEST_ENDING && long.endsWith(short)) return true
  return short.length >= SHORTEST_PARTS && short[0] === long[0] && short.slice(-2) === long.slice(-2) && short.includes('副') === long.includes('副') && leavesOut(short, long)
}

function leavesOut(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
