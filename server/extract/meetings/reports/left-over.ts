/**
 * People with posts who do something in the story of a meeting, though no rule seated them: the verb is one that no list knows (围绕…作了解说, 提出五点意见).
 *
 * Papers report a meeting by naming those who were there; who is quoted from elsewhere, was elected in absence or sent words is said to. So such a person took
 * part, where the story is a report: as many of its people are seated as are left. In features, where most people are not, such people rarely did. Counted over
 * the answers at hand and a thousand random articles: seven seated so, all rightly. LeftOver[] → LeftOver[]; linear in their number.
 */
import { isAct, isRemoteLeader, isSaying, sendsWords } from '../capacities.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import type { Draft } from './draft.ts'

/** @property target the occasion that was spoken of there */
export interface LeftOver { readonly stance: Stance, readonly scene: Scene, readonly target: Draft }

/** So few sentences behind the last that speaks of the occasion, the story may still tell of it. */
const NEAR = 2

/** Those of the left over who took part. @param seated the names that have a seat in any occasion of the article */
export function whoActed(left: readonly LeftOver[], seated: ReadonlySet<string>): readonly LeftOver[] {
  const open = left.filter(({ stance }) => !stance.group.people.some(({ found }) => seated.has(found.name)))
  const names = new Set(open.flatMap(({ stance }) => stance.group.people).filter(({ own, spread }) => own.length + spread.length > 0).map(({ found }) => found.name))
  return names.size === 0 || names.size > seated.size ? [] : open.filter(isActing)
}

/** Whoever stands first has a post with a rank or a body of its own, and is not only of a class (志愿者代表, 教师); others of the list may have none (会长某某及某某等人). */
function isTitled({ group: { people } }: Stance): boolean {
  return [...people[0]?.own ?? [], ...people[0]?.spread ?? []].some(({ known: { rank, self } }) => rank !== undefined || self)
}

/** What befalls people or is found out about them, and what they tell a reporter. */
const NO_PART = /^的|违[规纪法]|违反|涉嫌|问题。?$|擅离|履行|不作为|不担当|告诉|接受[^，。；]{0,10}采访|回忆|评价|认为|介绍，|说，|说：|发来|当选|公布|获悉/u

/** 在河南，: the story goes elsewhere. */
const ELSEWHERE = /^在\p{Script=Han}{2,8}，/u

function isActing({ stance, scene: { text, index }, target }: LeftOver): boolean {
  const { group, predicate, role } = stance
  if (role !== 'subject' || target.background || group.people.some(isRemoteLeader) || !isTitled(stance)) return false
  if (index - Math.max(...target.scenes) > NEAR || /[“”]/u.test(text) || ELSEWHERE.test(text)) return false
  const words = text.slice(predicate.start, Math.min(predicate.end, predicate.start + 60))
  return isAct(predicate, text) && !isSaying(stance, text) && !sendsWords(stance, text) && !NO_PART.test(words)
}
