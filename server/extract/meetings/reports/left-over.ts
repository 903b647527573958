/**
 * People with posts who do something in the story of a meeting, though no rule seated them: the verb is one that no list knows (围绕…作了解说, 提出五点意见).
 *
 * Papers report a meeting by naming those who were there; who is quoted from elsewhere, was elected in absence or sent words is said to. So such a person took
 * part, where the story is a report: of its people with posts not more than twice as many are left as are seated. In features, where most are left, such people
 * rarely did. Nor need their place in the clause be known (科协主席某某及…某某同学发言, 由某某讲授): over the answers at hand, who is only spoken of is spoken of by words
 * that say so. Over 7 086 articles of the corpus 48 of 51 seated so were there. LeftOver[] → LeftOver[]; linear in their number.
 */
import { isAct, isRemoteLeader, isSaying, isToCome, sendsWords } from '../capacities.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import type { Draft } from './draft.ts'

/** @property target the occasion that was spoken of there */
export interface LeftOver { readonly stance: Stance, readonly scene: Scene, readonly target: Draft }

/** So few sentences behind the last that speaks of the occasion, the story may still tell of it. */
const NEAR = 2

/** So many are left for one who is seated, at most. */
const MOST_LEFT = 2

/** Of so many who are named together some may have been seated before. */
const LIST = 3

/** Those of the left over who took part. @param seated the names that have a seat in any occasion of the article */
export function whoActed(left: readonly LeftOver[], seated: ReadonlySet<string>): readonly LeftOver[] {
  const open = left.filter(({ stance: { group: { people } } }) => !(people.length < LIST ? people.some(({ found }) => seated.has(found.name)) : people.every(({ found }) => seated.has(found.name))))
  const names = new Set(open.flatMap(({ stance }) => stance.group.people).filter(({ own, spread }) => own.length + spread.length > 0).map(({ found }) => found.name))
  if (names.size === 0 || names.size > MOST_LEFT * seated.size) return []
  const last = new Map(open.map(({ target }) => [target, 0]))
  for (const target of last.keys()) for (const scene of target.scenes) last.set(target, Math.max(last.get(target) ?? 0, scene))
  return open.filter((each) => isActing(each, last.get(each.target) ?? 0))
}

/** Whoever stands first has a post with a rank or a body of its own, and is not only of a class (志愿者代表, 教师); others of the list may have none (会长某某及某某等人). */
function isTitled({ group: { people } }: Stance): boolean {
  return [...people[0]?.own ?? [], ...people[0]?.spread ?? []].some(({ known: { rank, self } }) => rank !== undefined || self)
}

/** What befalls people or is found out about them, and what they tell a reporter. */
const NO_PART = /^的|违[规纪法]|违反|涉嫌|问题。?$|擅离|履行|不作为|不担当|告诉|接受[^，。；]{0,10}采访|回忆|评价|认为|介绍，|说，|说：|发来|当选|公布|获悉|发文|发表声明/u

/** 在河南，: the story goes elsewhere. */
const ELSEWHERE = /^在\p{Script=Han}{2,8}，/u

/** Words before people who are elsewhere: greeted, thanked, elected, remembered, still to be met. */
const ELSEWHERE_BEFORE = /(?:转达|转交|转告|致电|致信|致函|问候|欢迎|感谢|祝贺|期待|希望|定于|赞赏|担任|宣布|将[同与于在]|岁的|纪念|缅怀|悼念|选举|选为|任命|推选|补选|决定|免去|推荐|提名|罢免|授予|追授|追记|接替|现年|先期|应|受)[^，。；]{0,30}$/u
/** Words behind them that tell of another time, or make them the owner of what follows. */
const ELSEWHERE_BEHIND = /^(?:等)?(?:同志|先生|女士|主席|总统|总理)?(?:期间|时期|任内|去年|此前|曾|(?:\d+日)?称|的(?!带领|率领|陪同|主持|见证)|夫妇|夫人|就[^，。；]{0,16}问题)/u
/** 我期待着…, 双方一致认为…: a speaker's words go on in a sentence of their own. */
const SPOKEN = /(?:^|[，。；])(?:我(?![国市省县区州镇乡校院局会军党司馆])|你|您|咱)/u

/** Nothing says that they are elsewhere: in the report of a meeting they took part. */
function isNamedThere({ group: { start, end }, verbs }: Stance, { talk }: Draft, text: string): boolean {
  // What is told between host and guest names many who are elsewhere.
  if (talk && !verbs.some(({ value }) => value !== 'lead' && value !== 'arrival')) return false
  return !ELSEWHERE_BEFORE.test(text.slice(Math.max(0, start - 44), start)) && !ELSEWHERE_BEHIND.test(text.slice(end, end + 24)) && !SPOKEN.test(text)
}

/** @param last the last sentence that speaks of the occasion */
function isActing({ stance, scene: { text, index }, target }: LeftOver, last: number): boolean {
  if (!mayTakePart(stance) || target.background || index - last > NEAR || isInQuotes(text, stance.group.start) || ELSEWHERE.test(text)) return false
  const { predicate } = stance
  const words = text.slice(predicate.start, Math.min(predicate.end, predicate.start + 60))
  const there = isNamedThere(stance, target, text) && (stance.unclear === true ? !isToCome(predicate, text) : isAct(predicate, text))
  return there && !isSaying(stance, text) && !sendsWords(stance, text) && !NO_PART.test(words)
}

/** Inside quotation marks, or before words that are quoted (：“…). */
function isInQuotes(text: string, at: number): boolean {
  const quotes = text.search(/[“”]/u)
  return quotes >= 0 && (text.lastIndexOf('“', at) > text.lastIndexOf('”', at) || /：“/u.test(text.slice(at, at + 60)) || quotes === 0)
}

/** People with posts, or whose verb is one of taking part; who is only addressed as a leader of the state is elsewhere. */
function mayTakePart(stance: Stance): boolean {
  const { group, role, unclear, verbs } = stance
  const vouched = isTitled(stance) || verbs.some(({ value }) => value === 'attendee' || value === 'chair')
  return (role === 'subject' || unclear === true) && vouched && !group.people.some(isRemoteLeader)
}
