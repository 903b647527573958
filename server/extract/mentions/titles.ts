/**
 * The posts printed before a name, and the one after it.
 *
 * Text + name → TitlePhrase[], in printed order. A title ends in its office; to the left it reaches to the punctuation, the verb or the particle before it.
 * Posts of one person are joined by 、 (or ， or 兼): 市委常委、市委政法委书记王荣 is one man with two. Offsets are UTF-16 code units of the text.
 */
import type { Tenure } from '../../domain/title.ts'
import { CharacterSet } from '../character-set.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Office } from '../lexicon/office-words.ts'
import { startOfStateOffice } from './state-offices.ts'

/**
 * A title as printed.
 * @property body what stands before the office (`市委统战部`); empty where the title is its office alone
 * @property office the office with its rank (`副书记`)
 */
export interface TitlePhrase {
  readonly start: number
  readonly end: number
  readonly body: string
  readonly office: string
  readonly known: Office
  readonly tenure: Tenure
}

const HARD = new CharacterSet(/[，,。；;：:、！？!?“”"《》（）()\s—－…·【】\n/／]/u)
const TIME = /^.*(?:\d+[日号时点]|[今昨当明]天|[今昨当]日|[上下]午|[今昨当]?晚|近日|日前|凌晨|期间)(?:上午|下午|晚上?|凌晨|中午)?/u
const JOINT = /^[、，,/／]$/u
/** The longest title in the lists is under forty characters; anything longer is a clause. */
const LONGEST = 44

/**
 * The titles that end right before `nameStart`.
 * @param floor nothing before this offset belongs to them (the end of the name before)
 */
export function titlesBefore(text: string, nameStart: number, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): readonly TitlePhrase[] {
  const titles: TitlePhrase[] = []
  let end = nameStart
  for (;;) {
    const title = phraseEndingAt(text, end, { floor, lexicon })
    if (title === undefined || (titles.length > 0 && isOfOthers(title, text.charAt(end)))) break
    titles.unshift(title)
    const joint = jointBefore(text, title.start, floor) ?? (title.start > floor && isGlued(text, title, lexicon) ? title.start : undefined)
    if (joint === undefined) break
    end = joint
  }
  return titles
}

/** 全体成员、…, 等市四套班子领导，…: a class of people that ends the list before is no post of the person who follows. */
function isOfOthers({ body, office }: TitlePhrase, joint: string): boolean {
  return /^(?:及|和)?(?:全体|其他|其余|各|有关|相关|部分)/u.test(body) || (joint === '，' && CLASS_OFFICE.test(office))
}

const CLASS_OFFICE = /^(?:(?:主要|有关|相关)?(?:负责人|负责同志|领导)|\p{Script=Han}{1,2}领导|老领导|老同志|代表|专家|成员|学生|教师|老师|同学|队员|运动员|演员|医生|护士|企业家|嘉宾)$/u

/** 省蔬菜协会会长无锡朝阳集团董事长: a ranked post, and a place or a known body opens the next. */
function isGlued(text: string, { start, office }: TitlePhrase, lexicon: Lexicon): boolean {
  return !NOT_GLUED.test(office) && lexicon.offices.before(text, start)?.value.rank !== undefined && opensNext(text, start, lexicon)
}

/** A city's short name too, right behind a post. */
function opensNext(text: string, at: number, lexicon: Lexicon): boolean {
  const place = lexicon.places.nameAt(text, at)
  return opensTitle(text, at, lexicon) || place !== undefined && lexicon.places.named(place).some(({ location: { level } }) => level === '市')
}

/** 总统中东问题特使, 主席特别代表: the post of one who acts for another holds the other's. */
const NOT_GLUED = /特使|代表|顾问|助理|发言人|秘书$|专员/u

/** Where the phrase before a joint (、 ， 兼) ends; undefined where no joint stands here. */
function jointBefore(text: string, start: number, floor: number): number | undefined {
  const before = text.charAt(start - 1)
  if (start - 1 <= floor) return undefined
  return JOINT.test(before) || before === '兼' ? start - 1 : undefined
}

function phraseEndingAt(text: string, end: number, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): TitlePhrase | undefined {
  const closing = text.charAt(end - 1) === '兼' ? end - 1 : end - noteBefore(text, end)
  const office = lexicon.offices.before(text, closing, floor)
  if (office === undefined) return undefined
  const left = leftEdge(text, office.start, { floor, lexicon })
  const start = startOfStateOffice(text, office, { floor, lexicon }) ?? trimmed(text, { start: left, office: office.start, word: office.word, lexicon })
  const { tenure, length } = tenureOf(text.slice(start, office.start), lexicon)
  return { start, end: closing, body: text.slice(start, office.start - length.after).slice(length.before), office: office.word, known: office.value, tenure }
}

/** The length of a note on the order of a list, which may stand between its title and its first name. */
function noteBefore(text: string, end: number): number {
  if (text.charAt(end - 1) !== '）') return 0
  return /（(?:[^（）]{2,14}(?:为序|排序|排列|顺序)|兼|挂职|代理?|正\p{Script=Han}级|主持工作|\p{Script=Han}{0,4}[长任席记裁])）$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0].length ?? 0
}

/** The nearest punctuation to the left; brackets and quotation marks within a body's name (“一带一路”建设工作领导小组) are passed over. */
function leftEdge(text: string, from: number, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): number {
  let at = from
  while (at > floor && from - at < LONGEST) {
    const character = text.charAt(at - 1)
    if (character === '）' || character === ')') {
      const open = openingBefore(text, at, { marks: '（(', longest: 8, floor })
      if (open === undefined) break
      at = open
      continue
    }
    if (character === '”') {
      const open = openingBefore(text, at, { marks: '“', longest: 14, floor })
      if (open === undefined || opensTitle(text, at, lexicon)) break
      at = open
      continue
    }
    if (character === '》') {
      const open = openingBefore(text, at, { marks: '《', longest: 16, floor })
      if (open === undefined) break
      at = open
      continue
    }
    if (HARD.isAt(text, at - 1)) break
    at -= 1
  }
  return at
}

/** Where the bracket or quotation that ends at an offset opens; undefined where it is longer than that, or reaches beyond the floor. */
function openingBefore(text: string, end: number, { marks, longest, floor }: { readonly marks: string, readonly longest: number, readonly floor: number }): number | undefined {
  for (let at = end - 2; at >= end - longest && at > floor; at -= 1) if (marks.includes(text.charAt(at))) return at
  return undefined
}

/** Cuts off what leads to a title: times, verbs with their objects, particles and prepositions. */
function trimmed(text: string, { start, office, word, lexicon }: { readonly start: number, readonly office: number, readonly word: string, readonly lexicon: Lexicon }): number {
  let at = start + (/^\d[:：]\d\d$/u.test(text.slice(Math.max(0, start - 2), start + 2)) ? 2 : 0)
  const time = TIME.exec(text.slice(at, office))
  if (time !== null) at += time[0].length
  at += CLASS.exec(text.slice(at, office))?.[0].length ?? 0
  at += MEETING_TO.exec(text.slice(at, office))?.[0].length ?? 0
  for (const word of lexicon.cuts.all(text, at, office)) if (word.value === 'cut') at = word.end
  at = afterOccasion(text, { at, office, lexicon })
  at = afterPreposition(text, { at, office, lexicon })
  at = afterGluedPost(text, { at, office, word, lexicon })
  const joined = text.slice(at, office).search(/兼(?!职|任)(?!.*兼(?!职|任))/u)
  if (joined >= 0) at += joined + 1
  for (;;) {
    const opener = lexicon.openers.at(text, at)
    if (opener === undefined || opener.end > office || isBodyStart(text, at, lexicon)) break
    at = afterPlaceOpener(text, { at, opener: opener.end, office, lexicon })
  }
  return at
}

/** 投资银行部负责人及兰州分行党委书记: people who are named by their kind only stand before the title. */
const CLASS = /^.*(?:负责人|负责同志|领导|干部|人员|师生|党员|群众|志愿者|队员|职工)(?:以及|及|和|与)(?=\p{Script=Han}{2}|$)/u

/** 会议向名誉理事长某某颁发聘书: the meeting gives it. */
const MEETING_TO = /^(?:会议|大会)[向为]/u

/** Behind a ranked post the place or body of the next begins. */
function afterGluedPost(text: string, { at, office, word, lexicon }: { readonly at: number, readonly office: number, readonly word: string, readonly lexicon: Lexicon }): number {
  if (office - at < LEAST_GLUED || NOT_GLUED.test(word)) return at
  return lexicon.offices.all(text, at, office).findLast(({ end, value }) => value.rank !== undefined && end < office && opensNext(text, end, lexicon))?.end ?? at
}

/** Two posts and a body between them are longer. */
const LEAST_GLUED = 6

/** 启动仪式后志愿者代表, 联谊会上会长: the time or the place of what follows is an occasion. */
function afterOccasion(text: string, { at, office, lexicon }: { readonly at: number, readonly office: number, readonly lexicon: Lexicon }): number {
  for (let i = office - 1; i > at; i -= 1) {
    if (!'后上前'.includes(text.charAt(i))) continue
    const noun = lexicon.meetingNouns.before(text, i, at)
    if (noun !== undefined && noun.value !== 'notMeeting') return i + 1
  }
  return at
}

/** 智利强烈地震向智利总统: behind a preposition a place or a body opens the title. 在总经理…的带领下, 活动以党组书记…为团长: behind 在 and 以 whatever follows, for no body's name holds them. */
function afterPreposition(text: string, { at, office, lexicon }: { readonly at: number, readonly office: number, readonly lexicon: Lexicon }): number {
  for (let i = office - 1; i > at; i -= 1) {
    if (!PREPOSITION.test(text.charAt(i)) || GUARDED.test(text.slice(i - 1, i + 2))) continue
    if ('在以'.includes(text.charAt(i)) || opensTitle(text, i + 1, lexicon)) return i + 1
  }
  return at
}

/** A country, a province, a division by its full name or a known body; short names are words too (合作, 资源). */
function opensTitle(text: string, at: number, lexicon: Lexicon): boolean {
  if (lexicon.bodies.at(text, at)?.value === 'known') return true
  const place = lexicon.places.nameAt(text, at)
  return place !== undefined && lexicon.places.named(place).some(({ full, location: { level } }) => level === '国家' || level === '省' || (full && level !== 'foreign city'))
}

const PREPOSITION = /[向对在同与被把以]/u
/** 对外友好协会, 大同市, 存在: the character is part of a word. */
const GUARDED = /.对[外口台港日美欧俄]|大同|.向阳|[存所现实潜正]在|在[京线职校编外家任建]|.同[济心]|[可所难足得加予给用]以|以[色及上下来内外岭]/u

/** 对口支援…指挥部, 和平区, 以色列: an opener's character may begin a body's name. */
function isBodyStart(text: string, at: number, lexicon: Lexicon): boolean {
  return /^(?:对口|对外|和平|和美|和谐|同济|为民|经[营济贸信开合发管纪]|就业|应[急用]|中[共央国华科])/u.test(text.slice(at, at + 2)) || lexicon.tenures.at(text, at) !== undefined || opensTitle(text, at, lexicon) || opensDivision(text, at, lexicon)
}

/** 随州高新区, 和田地委: an opener's character begins a city's short name, or a county's with its kind of body behind. */
function opensDivision(text: string, at: number, lexicon: Lexicon): boolean {
  const name = lexicon.places.nameAt(text, at)
  if (name === undefined || name.length < 2) return false
  return lexicon.places.named(name).some(({ location: { level } }) => level === '市' || level === '县' && /^(?:[市县区委政法检公教财高经]|人大)/u.test(text.slice(at + name.length, at + name.length + 2)))
}

/** 在河内同越南总理: the place between two prepositions goes with the first. */
function afterPlaceOpener(text: string, { at, opener, office, lexicon }: { readonly at: number, readonly opener: number, readonly office: number, readonly lexicon: Lexicon }): number {
  if (!/[在到从]/u.test(text.charAt(at))) return opener
  const next = text.slice(opener, office).search(/[同与向对和]/u)
  // 国际合作与交流处: 与 and 和 stand in names of bodies as well.
  if (next > 0 && (!/[与和]/u.test(text.charAt(opener + next)) || lexicon.places.nameAt(text, opener)?.length === next)) return opener + next + 1
  return text.startsWith('在京', at) ? at + 2 : opener
}

interface TenureFound { readonly tenure: Tenure, readonly length: { readonly before: number, readonly after: number } }

/** 原, 前, 代, 候任 stand before the whole title (原市长) or right before its office (越南前总理). */
function tenureOf(body: string, lexicon: Lexicon): TenureFound {
  const after = lexicon.tenures.before(body, body.length)
  if (after !== undefined) return { tenure: after.value, length: { before: 0, after: 0 } }
  const before = lexicon.tenures.at(body, 0)
  if (before !== undefined && (body.length - before.word.length >= 2 || body === before.word)) return { tenure: before.value, length: { before: 0, after: 0 } }
  return { tenure: 'current', length: { before: 0, after: 0 } }
}

/**
 * The title that stands right after a name: 许昆林省长, 孙春兰副总理. 同志 and the like are none. What stands before the name in its clause and names a
 * body is the title's: 护理部孔德玲副主任.
 */
export function titleAfter(text: string, { start, end }: { readonly start: number, readonly end: number }, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): TitlePhrase | undefined {
  const office = lexicon.offices.at(text, end)
  if (office === undefined) return headOf(text, end, lexicon)
  if (AFTER_IS_NOUN.test(text.slice(office.end, office.end + 2)) || !isAddress(office)) return undefined
  const body = HONOUR.test(office.word) ? '' : bodyBefore(text, start, { floor, lexicon })
  return { start: body === '' ? office.start : start - body.length, end: office.end, body, office: office.word, known: office.value, tenure: 'current' }
}

/** 国家重点实验室陈霖院士: an honour or a form of address is of no body. */
const HONOUR = /^(?:院士|老师|同学|博士|将军)$/u

/** 医务科林昭宇, 省法院行装处杨红波: the body that ends where the name begins; empty where the words before are none. */
export function bodyBefore(text: string, nameStart: number, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): string {
  if (lexicon.bodyEndings.before(text, nameStart, floor) === undefined) return ''
  const left = leftEdge(text, nameStart, { floor, lexicon })
  const body = text.slice(trimmed(text, { start: left, office: nameStart, word: '', lexicon }), nameStart)
  return body.length < 2 || body.length > LONGEST_BODY ? '' : body
}

/** Longer words before a name are a clause. */
const LONGEST_BODY = 24

/** 以某某为团长的…, 某某为组长: the post that a person has in a delegation or a group. */
function headOf(text: string, nameEnd: number, lexicon: Lexicon): TitlePhrase | undefined {
  const words = /^为(?<head>\p{Script=Han}{0,6}?副?(?:团长|组长|队长|领队))(?=[的，。、])/u.exec(text.slice(nameEnd, nameEnd + 14))?.groups?.head
  if (words === undefined) return undefined
  const end = nameEnd + 1 + words.length
  const office = lexicon.offices.before(text, end, nameEnd + 1)
  return office === undefined ? undefined : { start: nameEnd + 1, end, body: text.slice(nameEnd + 1, office.start), office: office.word, known: { ...office.value, self: true }, tenure: 'current' }
}

/** Posts with a rank are set after a name as a form of address, and the callings that people are addressed by. */
export function isAddress({ word, value }: { readonly word: string, readonly value: Office }): boolean {
  return value.rank !== undefined ? !NO_ADDRESS.test(word) : CALLING.test(word)
}

const NO_ADDRESS = /^(?:党委|党组|社区|管委会|联合国|国家|军委)|元首|首脑|^(?:主任科员|苏丹|大使)$/u
const CALLING = /^(?:国务委员|道长|法师|将军|院士|教授|副教授|研究员|法官|检察官|医师|主任医师|副主任医师|律师|老师|博士|调研员|副调研员|巡视员|上将|中将|少将|大校|支书|厂长|经理|副经理|高级工程师|护士长|参赞|公使|顾问|同学|(?:执行|联席|轮值)(?:主任|主席|院长|会长|校长))$/u
const AFTER_IS_NOUN = /^(?:处|会议|团|办公|特使|专机)/u
