/**
 * Whether two posts are one, named in full and in short: the short words are how the long ones end, or what is left of them when characters are left out
 * (国铁集团副总经理, 国家铁路集团副总经理; 民建联主席, 民主建港协进联盟主席). Pure.
 */
import type { Bearer } from '../people/bearers.ts'
import { remembered } from '../remembered.ts'

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

/** What the posts of many are made of: offices, parts of a body, ranks, countries and their congresses. It is cut out before words are compared. */
const OF_MANY = /中共|党[委组总]|党支部|支部|书记|委员|常委|代表|候选人|成员|代理|常务|第[一二三四五六七八九十]+|[一二三四五六七八九十]+大|[正副原前首名总]?(?:主任|主席|部长|局长|厅长|处长|科长|司长|院长|校长|所长|站长|队长|行长|社长|会长|理事长|秘书长|董事长?|经理|总裁|总监|负责人|干部|主管|专家|教授|研究员|医师|医生|护士长?|工程师|教师|教练|运动员|选手|发言人|记者|作家|导演|演员|创始人|志愿者|获得者|全国|中国|中华|国家|国务院|中央|人民|政府|人大|政协|委员会|办公室|管理局?|服务|中心|有限|责任|股份|公司|集团|大学|学院|学校|医院|科学院?|研究院?所?|工作|建设|发展|经济|开发区?|社区|街道|小区|[省市县区镇乡村州旗]|自治区)/gu
/** So many characters in a row are chance no more. */
const A_NAME = 4

/** True where the posts of both have words in common that are nobody else's: 轮椅击剑, 雨果奖获, 配电抢修. */
export function sharesItsWords(a: Bearer, b: Bearer): boolean {
  const [few, many] = [ownWords(a), ownWords(b)].sort((x, y) => x.size - y.size)
  return few !== undefined && many !== undefined && [...few].some((word) => many.has(word))
}

const own = new WeakMap<Bearer, ReadonlySet<string>>()

/** Every run of four characters of what is left of the posts. Looked at once for each bearer, who is compared with many. */
function ownWords(bearer: Bearer): ReadonlySet<string> {
  const known = own.get(bearer) ?? new Set(bearer.posts.flatMap(({ role: { title } }) => runsIn(title)))
  own.set(bearer, known)
  return known
}

const runsIn = remembered((title): readonly string[] => title.split(OF_MANY).flatMap((part) => {
  const characters = [...part]
  return characters.slice(A_NAME - 1).map((_, i) => characters.slice(i, i + A_NAME).join(''))
}))

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
