/**
 * Where a person's name that begins at a given place ends.
 *
 * Text + place → end of the name and how sure that is, or undefined. A Chinese name is a surname and one or two characters; a compound surname makes
 * three or four; transcribed names run on until a word that can follow a name. Punctuation ends a name, else the verb or particle after it does.
 * Offsets are UTF-16 code units of the text. Constant time a call.
 */
import { CharacterSet } from '../character-set.ts'
import type { Lexicon, SurnameKind } from '../lexicon/lexicon.ts'
import type { Found } from '../lexicon/word-list.ts'
import { isHanAt } from '../han.ts'
import { isWrittenIn } from './transcribed.ts'

const LONGEST = 12
const DOT = /[·•・‧]/u
const DOTS = new CharacterSet(DOT)

/** What is known of the place: `titled` a title stands before it; `listed` it is an item of a list of names; `foreign` its title is of another country. */
export interface NameSite { readonly titled?: boolean, readonly listed?: boolean, readonly foreign?: boolean }

/** @property sure 3 both ends are certain, 2 a particle ends it, 1 guessed from the shape alone */
export interface NameFound { readonly start: number, readonly end: number, readonly name: string, readonly sure: 1 | 2 | 3 }

/** The name that begins at `start`; undefined where none does. */
export function nameAt(text: string, start: number, site: NameSite & { readonly lexicon: Lexicon }): NameFound | undefined {
  const run = hanRun(text, start)
  if (run.length < 2 || text.charAt(start) === '及' || !(run.dotted || mayBePlain(text, start, site)) || isParticle(text, start, site) || opensPlaceOrBody(text, start, site.lexicon)) return undefined
  const found = run.dotted ? dottedName(text, start, { run, site }) : likelierName(text, start, { run, site, lexicon: site.lexicon })
  if (found === undefined || site.lexicon.offices.has(found.name) && /长$/u.test(found.name) || isAddressed(found.name, site.lexicon) || isBody(text, found, site.lexicon)) return undefined
  return (site.titled === true && isSetOff(text, found.end)) || !isNoName(text, found, site) ? found : undefined
}

/** Without a title or a list around it only a surname opens a name. */
function mayBePlain(text: string, start: number, { titled, listed, foreign, lexicon }: NameSite & { readonly lexicon: Lexicon }): boolean {
  if (titled === true || listed === true) return true
  const surname = lexicon.surnames.at(text, start)
  return foreign === true ? surname?.value !== 'rare' : surname !== undefined && surname.value !== 'rare'
}

/** 刘书记, 陶师傅, 赵总, 梁检: a surname and a form of address is no name. */
function isAddressed(name: string, lexicon: Lexicon): boolean {
  return (lexicon.offices.before(name, name.length)?.start ?? 0) > 0 || /.(?:先生|女士|师傅|大爷|大妈|大姐|奶奶|爷爷|阿姨|师生)$|^.[总检局]$/u.test(name)
}

/** 、党办主任, ，镇委书记, 中共成都市委: the body of the next post. */
function isBody(text: string, { name, start, end }: NameFound, lexicon: Lexicon): boolean {
  return name.startsWith('中共') || (lexicon.bodyEndings.before(text, end, start) !== undefined && lexicon.offices.at(text, end) !== undefined)
}

/** 同, 等, 在 are rare surnames, but after a title they are nearly always the next word; not so where a likely name ends at once (书记时文举主持), nor between two 、. */
function isParticle(text: string, start: number, { lexicon, titled, listed }: NameSite & { readonly lexicon: Lexicon }): boolean {
  const surname = lexicon.surnames.at(text, start)?.value
  if (lexicon.followers.at(text, start)?.word.length !== 1 || surname === 'common' || surname === 'compound') return false
  if (listed === true && text.charAt(start - 1) === '、' && [2, 3].some((length) => /[、，。]/u.test(text.charAt(start + length)))) return false
  return titled !== true || ![2, 3].some((length) => isSetOff(text, start + length) && lexicon.nameModel.odds(text, start, start + length) > 0)
}

/** 刚果共和国, 国务委员: a country or a body begins here. */
function opensPlaceOrBody(text: string, start: number, lexicon: Lexicon): boolean {
  const place = lexicon.places.nameAt(text, start)
  if (place !== undefined && lexicon.places.named(place).some(({ location: { level } }) => level === '国家')) return true
  const body = lexicon.bodies.at(text, start)
  if (body?.value === 'known' && body.word.length > 2) return true
  const office = lexicon.offices.at(text, start)
  return office !== undefined && office.word.length > 2
}

interface Run { readonly length: number, readonly dotted: boolean }

/** The stretch of Chinese characters (and the dots inside transcribed names) from here. */
function hanRun(text: string, start: number): Run {
  let length = 0
  let dotted = false
  while (length < LONGEST * 2) {
    if (!isHanAt(text, start + length)) {
      if (length === 0 || !isDotAt(text, start + length) || !isHanAt(text, start + length + 1) || length > LONGEST) break
      dotted ||= length <= 8
    }
    length += 1
  }
  return { length, dotted }
}

function isDotAt(text: string, offset: number): boolean { return DOTS.isAt(text, offset) }

function dottedName(text: string, start: number, { run, site: { lexicon } }: { readonly run: Run, readonly site: NameSite & { readonly lexicon: Lexicon } }): NameFound | undefined {
  // 、雪克来提·扎克尔，: between two marks the whole is the name, whatever words its characters are.
  if (text.charAt(start - 1) === '、' && /[、，。；]/u.test(text.charAt(start + run.length)) && run.length <= LONGEST) return found(text, start, run.length, 3)
  let last = -1
  for (let i = 0; i < run.length; i += 1) if (DOT.test(text.charAt(start + i))) last = i
  const first = text.slice(start, start + run.length).search(DOT)
  for (let i = 0; i < first; i += 1) if (i > 0 && lexicon.followers.at(text, start + i)?.value === 'strong') return undefined
  for (let length = last + 2; length <= run.length; length += 1) {
    const sure = boundary(text, start + length, { atEnd: length === run.length, lexicon })
    if (sure > 0) return found(text, start, length, sure === 3 ? 3 : 2)
  }
  return undefined
}

/** A shorter name that this particle could follow is preferred: 韩正在出席, 邵鸿就推动. */
const PARTICLE = new CharacterSet(/[时向对在就的将还也又已曾均都致等于率作说称互及和与]/u)

/** Both ends may stand (陈军 and 陈军说, 张中 and 张中于): a surname and one or two characters, as the odds of the characters say. */
function likelierName(text: string, start: number, site: PlainSite): NameFound | undefined {
  const plain = plainName(text, start, site)
  const { lexicon, run } = site
  if (site.site.foreign === true || run.length < 3 || lexicon.surnames.at(text, start)?.value !== 'common' || (plain !== undefined && plain.end - start > 3)) return plain
  const [two, three] = [2, 3].map((length) => {
    const sure = boundary(text, start + length, { atEnd: length === run.length, lexicon })
    return sure === 0 ? undefined : { sure, length, odds: lexicon.nameModel.odds(text, start, start + length) + (sure === 3 && !(length === 3 && PARTICLE.isAt(text, start + 2)) ? SURE_END : 0) }
  })
  if (two === undefined || three === undefined) return plain
  const best = three.odds > two.odds + (PARTICLE.isAt(text, start + 2) ? PARTICLE_END : 0) ? three : two
  return found(text, start, best.length, best.sure)
}

/** What punctuation or a verb behind the name adds to its odds over a particle there. */
const SURE_END = 2
/** How much likelier a name must be that ends in what begins the words behind names (陈希在). */
const PARTICLE_END = 6

interface PlainSite { readonly run: Run, readonly site: NameSite, readonly lexicon: Lexicon }

function plainName(text: string, start: number, { run, site, lexicon }: PlainSite): NameFound | undefined {
  const surname = lexicon.surnames.at(text, start)
  const lengths = lengthsFor(surname?.word.length, surname?.value, site)
  let best: NameFound | undefined
  for (const length of lengths) {
    if (length > run.length) continue
    const sure = boundary(text, start + length, { atEnd: length === run.length, lexicon })
    const name = text.slice(start, start + length)
    if (sure === 0 || !(isShaped(name, { surname, lexicon }) || (site.foreign === true && sure === 3 && best === undefined && isForeignName(name)))) continue
    const trailing = best !== undefined && (length > 3 || PARTICLE.isAt(text, start + length - 1))
    if (best === undefined || (sure > best.sure && !trailing)) best = found(text, start, length, sure === 3 ? 3 : 2)
    if (best.sure === 3) break
  }
  return best
}

/** A surname and one or two characters; anything else must be written in characters of transcription. */
function isShaped(name: string, { surname, lexicon }: { readonly surname: Found<SurnameKind> | undefined, readonly lexicon: Lexicon }): boolean {
  const given = name.length - (surname?.word.length ?? 0)
  if (surname !== undefined && given <= 2) return true
  return isWrittenIn(name, lexicon.transcription)
}

/** Behind a foreign title any short word may be a name (饭岛勋), but not one with a particle in it. */
function isForeignName(name: string): boolean { return name.length <= 6 && !/[的和也就时在未仍说将与及对为是不会国]/u.test(name) }

/** Likely lengths first: with a surname two and three; longer ones only where a title or a list vouches for the name. */
function lengthsFor(surname: number | undefined, kind: string | undefined, site: NameSite): readonly number[] {
  const vouched = site.titled === true || site.listed === true
  if (surname === undefined) {
    if (site.foreign === true) return [2, 3, 4, 5, 6, 7, 8, 9, 10]
    return vouched ? [3, 2, 4, 5, 6, 7, 8] : []
  }
  if (kind === 'rare' && !vouched) return []
  const usual = surname === 2 ? [4, 3] : [2, 3]
  if (site.foreign === true) return [...usual, 4, 5, 6, 7, 8, 9, 10]
  return vouched ? [...usual, 4, 5, 6] : usual
}

/** 3: punctuation, 等 or a verb of two characters follows; 2: a particle follows; 0: the name may run on. */
function boundary(text: string, end: number, { atEnd, lexicon }: { readonly atEnd: boolean, readonly lexicon: Lexicon }): 0 | 2 | 3 {
  if (atEnd || text.charAt(end) === '等' || (COUNTS.isAt(text, end) && COUNTED.isAt(text, end + 1))) return 3
  const follower = lexicon.followers.at(text, end)
  if (follower !== undefined) {
    if (isInNoun(text, follower)) return 0
    if (follower.value === 'strong') return 3
    return needsNoun(text, follower, lexicon) ? 0 : 2
  }
  const office = lexicon.offices.at(text, end)
  // 校学位委员会: what looks like a post is part of a body's name.
  if (office !== undefined && lexicon.notAfterOffice.at(text, office.end) !== undefined) return 0
  const word = office ?? lexicon.triggers.at(text, end)
  return word !== undefined && word.word.length > 1 ? 3 : 0
}

/** 汪涛和刘德培两位专家: so many people end their list. */
const COUNTS = new CharacterSet(/[两三四五六七八九]/u)
const COUNTED = new CharacterSet(/[位名]/u)

/** 文峰代表小组: the verb's characters are a noun's. */
function isInNoun(text: string, { word, end }: Found<unknown>): boolean { return word === '代表' && /^(?:小组|团|队|大会|处|性)/u.test(text.slice(end, end + 2)) }

/** A conjunction or preposition is none when a verb or nothing stands behind it (周永和出席), nor 来 before a comma (苏重来，), nor any verb before 、 (陈明谈、): then it is the name's last character. */
function needsNoun(text: string, { word, end }: Found<unknown>, lexicon: Lexicon): boolean {
  if (text.charAt(end) === '、' && word !== '等') return true
  if (/^[来去到有为是任将]$/u.test(word) && /[，。；]/u.test(text.charAt(end))) return true
  if (!/^[和与同及向对于从把被给以]$/u.test(word)) return false
  // 书记刘胡同对…提出要求: two prepositions do not follow each other.
  if (/^[和与同]$/u.test(word) && /^(?:对(?![方口])|向)/u.test(text.slice(end, end + 2))) return true
  // 书记石岩和组织委员彭巍: the words of the next post begin like a verb.
  if (/^[和与同及]$/u.test(word) && lexicon.offices.all(text, end, end + LONGEST_POST)[0] !== undefined && OPENS_POST.test(text.slice(end, end + 2))) return false
  return !/[\p{L}\p{N}“《]/u.test(text.charAt(end)) || lexicon.followers.at(text, end)?.value === 'strong' || (lexicon.triggers.at(text, end)?.word.length ?? 0) > 1
}

/** What posts and verbs begin with alike: 组织委员, 宣传委员, 监察主任, 指挥长, 报告员. */
const OPENS_POST = /^(?:组织|宣传|监察|指挥|检查|调研|督导|督查|参谋|主持|主管)/u
const LONGEST_POST = 8

/** 市政协主席尕藏才让，: four characters without a surname behind a post, between marks; 佛教协会会长演觉、: a monk has a name of two. */
export function oddName(text: string, start: number, lexicon: Lexicon): NameFound | undefined {
  const word = /^\p{Script=Han}{2,4}(?=[、，。])/u.exec(text.slice(start, start + 5))?.[0] ?? ''
  const monk = word.length === 2 && /(?:佛教|佛协|寺)\p{Script=Han}{0,6}$/u.test(text.slice(Math.max(0, start - 12), start))
  if (!(monk || word.length === 4) || lexicon.surnames.at(text, start)?.value === 'compound' || isNoName(word, { name: word, start: 0, end: word.length, sure: 3 }, { lexicon })) return undefined
  if (lexicon.offices.standsIn(word) || lexicon.triggers.standsIn(word) || lexicon.bodyEndings.before(word, word.length) !== undefined) return undefined
  return monk || TIBETAN.test(word) ? found(text, start, word.length, 3) : undefined
}

/** The words that names of four characters of Tibetans and Mongols begin with. */
const TIBETAN = /^(?:尕藏|才让|扎西|旦增|丹增|丹珠|多吉|多杰|次仁|次旺|次旦|格桑|桑杰|桑吉|贡嘎|贡布|贡觉|洛桑|洛松|罗布|罗桑|卓玛|央金|白玛|达瓦|达娃|尼玛|平措|索南|索朗|仁青|仁增|巴桑|边巴|强巴|普布|拉巴|拉姆|阿旺|加措|加央|益西|德吉|顿珠|晋美|吉美|土登|云登|班玛|公保|昂旺|昂桑|果洛|娘毛|乌兰|其木|巴特|那仁|那顺|苏和|宝音|额尔|阿拉|布仁|呼和|格日|哈斯|斯琴|萨仁|敖登|娜仁|图雅|白音|巴音|孟克|朝鲁|雪克|琼达)/u

function found(text: string, start: number, length: number, sure: 2 | 3): NameFound {
  return { start, end: start + length, name: text.slice(start, start + length), sure }
}

/** Right behind a title, and set off at once, even a word is a name: 董事长高峰一行. */
export function isSetOff(text: string, end: number): boolean { return SETS_OFF.isAt(text, end) && SET_OFF.test(text.slice(end, end + 2)) }

const SET_OFF = /^(?:[、，。）]|一行|同志|主持|出席|列席|参会|会见|率队|率领|指出|宣布|致辞|致词|讲话|揭牌|\d[\d日号])/u
/** What these words begin with. */
const SETS_OFF = new CharacterSet(/[、，。）一同主出列参会率指宣致讲揭\d]/u)

/** Words that stand where names stand; where nothing vouches for the name, a longer string that begins with one is none either. */
function isNoName(text: string, { name, start, end }: NameFound, { lexicon, titled, listed }: NameSite & { readonly lexicon: Lexicon }): boolean {
  if (lexicon.notNames.has(name) || lexicon.offices.has(name) || lexicon.followers.get(name) === 'strong' || namesAPlace(name, lexicon)) return true
  if (/^(?:部分|有关|相关|全体|各级|其他|贺[信电词])/u.test(name)) return true
  if (listed === true && titled !== true && isHanAt(text, end) && lexicon.notNames.has(name.slice(0, 2)) && lexicon.nameModel.odds(text, start, end) <= 0) return true
  if (titled === true || listed === true) return false
  if (lexicon.places.named(name).length > 0) return true
  return (lexicon.notNames.has(name.slice(0, 2)) || lexicon.notNameEndings.has(name.charAt(name.length - 1))) && lexicon.nameModel.odds(text, start, end) <= 0
}

/** Countries, provinces and full names of divisions; short names of counties (高平, 安康) may be people. */
function namesAPlace(name: string, lexicon: Lexicon): boolean {
  return lexicon.places.named(name).some(({ full, location: { level } }) => level === '国家' || level === '省' || (full && level !== 'foreign city'))
}
