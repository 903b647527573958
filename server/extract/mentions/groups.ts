/**
 * People who are named together, with the posts that each has.
 *
 * Sentence + people → Group[], in order. 、 和 以及 (and ， before a further title) join people; a title that heads a list governs every name in it,
 * unless only one person can hold it. Offsets are UTF-16 code units of the sentence's reading.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PersonFound } from './people.ts'
import { ODDS } from './plausible.ts'
import { REACH_AHEAD, titleAhead } from './titles-ahead.ts'
import { REACH_BEHIND, titlesBehind } from './titles-behind.ts'
import { bodyBefore, titleAfter, titlesBefore, type TitlePhrase } from './titles.ts'

/**
 * @property start of the first title before the name, else of the name
 * @property end behind the name, its bracketed note and the title after it
 * @property own titles printed at this name; `spread` those it has from the head of its list
 * @property unassigned titles that no reader could say whose they are; absent where there are none
 */
export interface TitledPerson {
  readonly found: PersonFound
  readonly start: number
  readonly end: number
  readonly own: readonly TitlePhrase[]
  readonly spread: readonly TitlePhrase[]
  readonly unassigned?: readonly TitlePhrase[]
}

/** @property open true where the list ends in 等: others are not named */
export interface Group { readonly people: readonly TitledPerson[], readonly start: number, readonly end: number, readonly open: boolean }

const NOTE = /^(?:[（(][^（）()]{1,14}[）)])?(?:同志|先生|女士|夫妇|夫人)?/u
/** 副组长欧阳敏及全体成员，市长…: others are there too, or what follows comes from elsewhere (和来自新闻界的作家某某), or an item is not known for a name, and the list goes on. */
const UNNAMED = /^(?:、|和|与|及|以及)来自[^，。；、]{2,14}的$|^(?:及|和|与|以及|、)[^，。；、]{0,10}?(?:其他|全体|部分|有关|相关|各)[^，。；、]{1,16}(?:[，、]|及|和|以及)$|^，受[^，。；]{2,12}(?:委托|委派)，$|^(?:、(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}))+[，、]$|^等[^，。；、]{0,16}(?:负责人|负责同志|领导|代表|嘉宾|同志|人员)，(?:以及|及)?$/u
/** ，党组成员、主持全面工作的副主席某某: what the person is charged with stands before the post. */
const IN_CHARGE = /^[，、](?:[^，。；]{2,24}、)?(?:主持|分管|负责)[^，。；、]{0,8}工作的$/u
const JOINED = /^(?:、|和|与|及|以及|暨|\s+|[，；、]{1,2}(?:以及)?|,)?$/u

/** Groups the people of a sentence. */
export function groupPeople(text: string, people: readonly PersonFound[], lexicon: Lexicon): readonly Group[] {
  const titled = withTitles(text, people, lexicon)
  const groups: TitledPerson[][] = []
  for (const person of titled) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && (isJoined(text, before, person) || isOverUnknown(text, { before, person, lexicon }) || isOtherPost(text, { before, person, lexicon }))) last.push(person)
    else groups.push([person])
  }
  return groups.map((members) => asGroup(text, members, lexicon))
}

function withTitles(text: string, people: readonly PersonFound[], lexicon: Lexicon): readonly TitledPerson[] {
  let floor = 0
  let last: PersonFound | undefined
  return people.map((found) => {
    const spouse = spouseOf(text, { last, floor, start: found.start }, lexicon)
    last = found
    const before = spouse !== undefined ? [spouse] : titlesBefore(text, found.start, { floor, lexicon })
    const after = titlesAfter(text, found, { floor: before.length > 0 ? found.start : floor, lexicon })
    const closing = after.at(-1)?.end ?? found.end
    const end = closing + (NOTE.exec(text.slice(closing, closing + 24))?.[0].length ?? 0)
    const first = before[0]
    const spokenFor = before.length === 1 && first?.office === '代表' && first.body === '' && after.length > 0
    const posts = spokenFor ? [] : before
    const titles = [...posts, ...after]
    const own = titles.filter((title) => isAssignable(title, lexicon))
    const unassigned = titles.filter((title) => !own.includes(title))
    const start = posts[0]?.start ?? Math.min(found.start, after[0]?.start ?? found.start - bodyOf(text, found, { floor, lexicon }).length)
    floor = end
    return { found, start, end, own, spread: [], ...(unassigned.length === 0 ? {} : { unassigned }) }
  })
}

/** 习近平主席夫人彭丽媛: whose wife somebody is. */
function spouseOf(text: string, { last, floor, start }: { readonly last: PersonFound | undefined, readonly floor: number, readonly start: number }, lexicon: Lexicon): TitlePhrase | undefined {
  if (last === undefined || floor !== start || floor - last.end < WIFE.length || !text.startsWith(WIFE, floor - WIFE.length)) return undefined
  return { start: floor, end: floor, body: text.slice(last.start, floor - WIFE.length), office: WIFE, known: lexicon.offices.get(WIFE) ?? { self: true }, tenure: 'current' }
}

const WIFE = '夫人'

/** 张胜强副处长/副主任: the posts behind a name, parted by a stroke. */
function titlesAfter(text: string, found: PersonFound, site: { readonly floor: number, readonly lexicon: Lexicon }): readonly TitlePhrase[] {
  const first = titleAfter(text, found, site)
  if (first === undefined || !/[/／]/u.test(text.charAt(first.end))) return first === undefined ? [] : [first]
  const second = site.lexicon.offices.at(text, first.end + 1)
  return second === undefined ? [first] : [first, { start: second.start, end: second.end, body: first.body, office: second.word, known: second.value, tenure: 'current' }]
}

/** 晚报社编辑张广智: what stands before a name in its list says what the person is. */
const WORDS = /(?<=[、；，])\p{Script=Han}{2,20}$/u
const LONGEST_WORDS = 22

/** 骨科江晨镝, without a post: the body that the person is of. */
function bodyOf(text: string, { start, rule }: PersonFound, site: { readonly floor: number, readonly lexicon: Lexicon }): string {
  const body = bodyBefore(text, start, site)
  if (body === '' && rule === 'people/after-body') return WORDS.exec(text.slice(Math.max(site.floor, start - LONGEST_WORDS), start))?.[0] ?? ''
  return rule === 'people/after-body' || text.charAt(start - body.length - 1) === '、' ? body : ''
}

/** 常委会委员和专门委员会委员张苏军、高友东: two posts joined by 和 before a list, which no reader could assign. */
function isAssignable({ body }: TitlePhrase, lexicon: Lexicon): boolean {
  const joint = body.search(/[和及]/u)
  return joint < 1 || lexicon.offices.before(body, joint) === undefined
}

function isJoined(text: string, before: TitledPerson, person: TitledPerson): boolean {
  const between = text.slice(before.end, person.start)
  if (between === '' && (SPEAKS_FOR.test(text.slice(person.start, person.start + 4)) || isSpouse(text, before, person.found.start))) return false
  if ((UNNAMED.test(between) || IN_CHARGE.test(between)) && person.own.length > 0) return true
  if (person.found.rule === 'people/after-body' && CALLED.test(between) && person.start < person.found.start) return true
  if (!JOINED.test(between)) return false
  return !/[，,；]/u.test(between) || person.own.length > 0 || before.found.end < before.end || isNextRank(text, { before, between, person })
}

/** 陈通、华源，郑钢淼、宗明，…出席: a list of names without posts sets the ranks apart by commas; behind each name stands a mark, and no verb. */
function isNextRank(text: string, { before, between, person }: { readonly before: TitledPerson, readonly between: string, readonly person: TitledPerson }): boolean {
  return between === '，' && LISTED.has(before.found.rule) && LISTED.has(person.found.rule) && before.own.length === 0 && /[、，。]/u.test(text.charAt(person.end))
}

const LISTED: ReadonlySet<string> = new Set(['people/bare-list', 'people/in-list'])

/** ；著名诗人、晚报社编辑张广智: another thing that the person is may stand before. */
const CALLED = /^[、，；](?:\p{Script=Han}{2,16}[人家员师授长任记席]、)?$/u

/** ，《人民日报》社记者刘海天，市委组织部副县级组织员周定堂，: items of a list between two people with posts, each of which ends like a name, and is no clause. */
function isOverUnknown(text: string, { before, person, lexicon }: { readonly before: TitledPerson, readonly person: TitledPerson, readonly lexicon: Lexicon }): boolean {
  const length = person.start - before.end
  if (length < 8 || length > LONGEST_UNKNOWN || person.own.length === 0 || before.own.length === 0) return false
  const between = text.slice(before.end, person.start)
  if (!/^，[^。；：]+，$/u.test(between) || lexicon.triggers.standsIn(between)) return false
  return between.slice(1, -1).split('，').every((item) => /^[^的了着是在将对向把被与同为和有也]{6,}$/u.test(item) && [2, 3].some((size) => isLikelyName(item.slice(-size), lexicon)))
}

function isLikelyName(words: string, lexicon: Lexicon): boolean {
  return lexicon.surnames.at(words, 0)?.value === 'common' && !lexicon.notNames.has(words) && lexicon.nameModel.odds(words, 0, words.length) > ODDS.alone
}

const LONGEST_UNKNOWN = 60

const LONGEST_POSTS = 40

/** 许身健教授，研究会副会长、河南财经政法大学赵朝琴教授: where the post stands behind the name, others of the same person may stand before it. */
function isOtherPost(text: string, { before, person, lexicon }: { readonly before: TitledPerson, readonly person: TitledPerson, readonly lexicon: Lexicon }): boolean {
  const length = person.start - before.end
  if (person.end === person.found.end || length > LONGEST_POSTS || length < 2 || text.charAt(person.start - 1) !== '、') return false
  const between = text.slice(before.end, person.start - 1)
  return /^，[\p{Script=Han}、]+$/u.test(between) && lexicon.offices.before(between, between.length) !== undefined && !lexicon.triggers.standsIn(between)
}

/** 副县长张强代表县委书记王伟宣读…, 习近平主席特别代表、国家副主席王岐山: who acts for somebody is not named together with them. */
const SPEAKS_FOR = /^(?:代表(?!团)|特别代表|特使)/u

/** 习近平主席夫人彭丽媛: the first is named to say who the second is. */
function isSpouse(text: string, { found, end }: Pick<TitledPerson, 'found' | 'end'>, start: number): boolean { return end === start && end - found.end >= WIFE.length && text.startsWith(WIFE, end - WIFE.length) }

const OPEN = /^(?:[、，]?(?:以及)?[^，。；、]{0,12})?等/u

/** 任命某某为…, 选举某某、某某成为…: the posts behind are theirs. */
const CHOOSES = /(?:任命|聘任|聘请|选举|推选|推举|增选|补选)$/u

function asGroup(text: string, members: readonly TitledPerson[], lexicon: Lexicon): Group {
  const last = members[members.length - 1]
  const start = members[0]?.start ?? 0
  const end = last?.end ?? 0
  const behind = text.slice(end, end + REACH_BEHIND)
  const open = /^等/u.test(behind)
  const chosen = CHOOSES.test(text.slice(Math.max(0, start - 4), start))
  const shared = titlesBehind(behind, { open, chosen }, lexicon).map((title) => ({ ...title, start: end + title.start, end: end + title.end }))
  const spread = spreadTitles(text, members)
  const all = [...headTitle(text, members, lexicon), ...shared]
  const people = all.length === 0 ? spread : spread.map((person) => ({ ...person, spread: [...person.spread, ...all] }))
  return { people, start, end: open ? end + 1 : end, open: open || OPEN.test(behind) }
}

/** 出席大会的市领导还有：…: the post before the verb that stands before its list, where nobody in the list has one of their own. */
function headTitle(text: string, members: readonly TitledPerson[], lexicon: Lexicon): readonly TitlePhrase[] {
  const start = members[0]?.start ?? 0
  if (members.some(({ own }) => own.length > 0)) return []
  const from = Math.max(0, start - REACH_AHEAD)
  const title = titleAhead(text.slice(from, start), lexicon)
  return title === undefined ? [] : [{ ...title, start: from + title.start, end: from + title.end }]
}

/** The title at the head of a list serves the names that have none of their own. */
function spreadTitles(text: string, members: readonly TitledPerson[]): readonly TitledPerson[] {
  let head: readonly TitlePhrase[] = []
  let end = members[0]?.start ?? 0
  return members.map((person) => {
    // 副主席陈德龙；晚报社编辑张广智: what stands before the second name says what that person is.
    const broken = /[，,与同]/u.test(text.slice(end, person.start)) && !head.some(({ office }) => /领导$/u.test(office)) || person.found.rule === 'people/after-body' && person.own.length === 0 && person.start < person.found.start || isOfOtherKind(text, end, person)
    end = person.end
    const before = person.own.filter(({ start }) => start < person.found.start)
    if (before.length > 0) {
      head = spreads(before)
      return person
    }
    if (broken) head = []
    // 项目获得者方宾教授、胡益民教授: a form of address stands beside the list's post.
    return head.length === 0 ? person : { ...person, spread: head }
  })
}

/** 副主任高松院士、万立骏院士以及周其凤院士: behind 以及 the honour of each stands for who they are. */
function isOfOtherKind(text: string, before: number, { own, start, found }: TitledPerson): boolean {
  return text.slice(before, start) === '以及' && own.some((title) => title.start >= found.end)
}

/** A post that only one person can hold (市长, 主席) governs no list. */
function spreads(own: readonly TitlePhrase[]): readonly TitlePhrase[] {
  const last = own.at(-1)
  if (last === undefined || (last.known.rank === 'chief' && !isPlural(last))) return []
  return own.filter((title) => title.known.rank !== 'chief' || isPlural(title))
}

/** 各民主党派中央主席: one post in each of several bodies; 名誉会长, 执行会长 are several. */
function isPlural({ body, office }: TitlePhrase): boolean { return /^(?:各|有关|部分|相关|[两三四五六七八九十]+)|(?:名誉|荣誉|执行|轮值|联席)$/u.test(body) || /^(?:名誉|荣誉|执行|轮值|联席)/u.test(office) }
