/**
 * How many others of a name are to be expected in print. A name is as frequent as its parts (name-shares.ts), a given name of two
 * characters at least as frequent as it was met whole (志刚 is far more usual than 志 and 刚 say). Chinese names of two and three characters only:
 * a transcribed name stands for too many foreign ones. Pure.
 */
import { COMPOUND_SURNAMES, FIRST, GIVEN, NAMES, SECOND, SELDOM_SURNAMES, SINGLE, SURNAMES, type Counted } from './name-shares.ts'

/** People with a post whom papers name in some ten years: 41 500 in the two outlets that the rules were tried on. */
const PEOPLE_IN_PRINT = 40_000

const surnames = sharesOf(SURNAMES, '', NAMES.short + NAMES.long)
const single = sharesOf(SINGLE, '', NAMES.short)
const first = sharesOf(FIRST, '', NAMES.long)
const second = sharesOf(SECOND, '', NAMES.long)
const given = sharesOf(GIVEN, ' ', NAMES.long)

const SELDOM = new Set(SELDOM_SURNAMES)
const COMPOUND = new Set(COMPOUND_SURNAMES.split(' '))
/** A surname that was met once or never. */
const SELDOM_SHARE = 1 / (NAMES.short + NAMES.long)

const known = new Map<string, number | undefined>()
/** Names repeat; this many are remembered. */
const REMEMBERED = 100_000

/** Expected number of others of the name among those with a post; undefined where the name is not made like a Chinese one. */
export function expectedNamesakes(name: string): number | undefined {
  if (known.has(name)) return known.get(name)
  const expected = expectedOf(name)
  if (known.size >= REMEMBERED) known.clear()
  known.set(name, expected)
  return expected
}

function expectedOf(name: string): number | undefined {
  const { family, given } = partsOf(name)
  if (family === undefined || given.length < 1 || given.length > 2 || soundsForeign(name)) return undefined
  return PEOPLE_IN_PRINT * family * givenShare(given)
}

/** Surname as a share of all, and given name. A seldom surname that transcribes foreign names as well says nothing. */
function partsOf(name: string): { readonly family: number | undefined, readonly given: readonly string[] } {
  const characters = [...name]
  const [surname = '', second = '', ...rest] = characters
  if (COMPOUND.has(surname + second) && rest.length > 0) return { family: SELDOM_SHARE, given: rest }
  const isSeldom = SELDOM.has(surname) && !TRANSCRIBING.has(surname) && !ALSO_TRANSCRIBING.has(surname)
  return { family: surnames.get(surname) ?? (isSeldom ? SELDOM_SHARE : undefined), given: characters.slice(1) }
}

/** Characters that Xinhua transcribes foreign names with; those of the first list hardly stand in Chinese given names. Source: 世界人名翻译大辞典, tables of transcription. */
const TRANSCRIBING = new Set('尔斯克拉特普布姆夫卡萨莱洛利塔瓦扎兹娅蒂奇基阿埃巴贝比波伯茨迪顿菲弗戈格哈赫霍吉加勒里卢鲁曼米莫穆纳尼努诺帕佩皮切丘撒塞瑟沙舍索坦图托维沃乌西希锡耶伊约佐内密涅')
const ALSO_TRANSCRIBING = new Set('安昂奥艾班邦本宾博查达戴丹道德登多恩法凡芬福盖甘高古海汉豪亨惠季贾杰金凯康考科肯库兰朗劳雷丽莲良林琳伦罗马麦迈芒梅门蒙默木娜奈南宁欧潘培蓬平齐乔琴让瑞若赛桑森施史舒苏泰汤提万威韦文翁武夏谢辛亚延扬叶英尤云泽詹')
/** Surnames of so many different names are Chinese, whatever follows. */
const USUAL_SURNAME = 30 / (NAMES.short + NAMES.long)

/** 米尔扎, 沃勒: three characters of a transcription, under a surname that few Chinese bear. */
function soundsForeign(name: string): boolean {
  const characters = [...name]
  const isSound = (character: string): boolean => TRANSCRIBING.has(character) || ALSO_TRANSCRIBING.has(character)
  return characters.length === 3 && characters.every(isSound) && characters.some((character) => TRANSCRIBING.has(character)) && ((surnames.get(characters[0] ?? '') ?? 0) < USUAL_SURNAME || TRANSCRIBED_ONLY.has(characters[0] ?? ''))
}

/** Counted as a surname for the foreigners whose names begin so. */
const TRANSCRIBED_ONLY = new Set('巴')

/** Of more namesakes than this some would be in print. */
export const FEW = 0.1

/** True where no other of the name is to be expected in print. @param most of them, if there may be some */
export function fewAreCalled(name: string, most: number = FEW): boolean {
  return (expectedNamesakes(name) ?? Infinity) < most
}

/** True of a transcribed name (古特雷斯): papers print one alone of whom everybody has heard. */
export function isTranscribed(name: string): boolean {
  return expectedNamesakes(name) === undefined && [...name].length >= SHORTEST_TRANSCRIBED
}

const SHORTEST_TRANSCRIBED = 3

/** 黄某, 李某某: papers that keep a name back say nothing of who it is. */
export function isKeptBack(name: string): boolean {
  return /^[^某]{1,2}某/u.test(name)
}

function givenShare([a = '', b]: readonly string[]): number {
  const all = NAMES.short + NAMES.long
  if (b === undefined) return NAMES.short / all * (single.get(a) ?? 1 / NAMES.short)
  const parts = (first.get(a) ?? 1 / NAMES.long) * (second.get(b) ?? 1 / NAMES.long)
  const whole = (given.get(a + b) ?? 0) - 1 / NAMES.long
  return NAMES.long / all * Math.max(parts, whole, GIVEN_ONCE)
}

/**
 * A given name that somebody bears is as frequent as those met once, however odd its characters are together. Good and Turing's estimate: of 3 354 names some 2 700
 * given names were met once and some 190 twice, so that one met once is to be expected 2 · 190 / 2 700 times.
 */
const GIVEN_ONCE = 0.14 / NAMES.long

function sharesOf(counted: Counted, separator: string, total: number): ReadonlyMap<string, number> {
  return new Map(Object.entries(counted).flatMap(([count, parts]) => parts.split(separator).map((part) => [part, Number(count) / total] as const)))
}
