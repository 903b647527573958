/**
 * An article in which no occasion is known by its words, but which names people with posts who do something together: what they do is the occasion.
 *
 * Scene[] → the Draft with its people, or nothing. Papers name leaders in a list because they were somewhere: a noun or verb that no list knows
 * (放流, 誓师, 开镰) hides what it was, not who was there. Named by the headline where there is one, else by what they do.
 */
import type { MeetingKind } from '../../../domain/facts.ts'
import { actsTogether } from '../capacities.ts'
import type { Occasion } from '../occasions/occasion.ts'
import type { Scene } from '../scene.ts'
import type { Stance } from '../stances.ts'
import { Draft } from './draft.ts'

const LEAST_PEOPLE = 3
const LONGEST_NAME = 40
/** Further down an article tells of other things. */
const LEAD = 4

const KINDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['ceremony', /仪式|典礼|签约|揭牌|开幕|颁奖|晚会|演出|比赛|首发|启动/u],
  ['visit', /慰问|走访|看望|探望|访问/u],
  ['inspection', /调研|检查|考察|视察|督查|督导|巡查|察看|踏勘/u],
]

/** What the people of the lead do together. */
export function gathering(scenes: readonly Scene[]): Draft | undefined {
  const headline = scenes.find(({ heading, text }) => heading && text.trim() !== '')?.text.trim()
  const bodies = scenes.filter(({ heading }) => !heading).slice(0, LEAD)
  let draft: Draft | undefined
  for (const scene of bodies) {
    for (const stance of scene.stances) {
      if (stance.group.people.length < LEAST_PEOPLE || !actsTogether(stance, scene.text)) continue
      draft ??= begin(scene, stance, headline)
      for (const person of stance.group.people) draft.seat(person, { capacity: 'attendee', scene: scene.index, words: stance.predicate, rule: 'attendance/list' })
      draft.scenes.add(scene.index)
      if (stance.group.open) draft.listComplete = false
    }
  }
  return draft
}

function begin(scene: Scene, { predicate: { start, end } }: Stance, headline: string | undefined): Draft {
  const deed = /^[^，。；：]*/u.exec(scene.text.slice(start, Math.min(end, start + LONGEST_NAME)))?.[0] ?? ''
  const name = headline !== undefined && headline.length <= LONGEST_NAME ? headline : deed
  const kind = KINDS.find(([, words]) => words.test(deed) || words.test(name))?.[0] ?? 'meeting'
  const occasion: Occasion = { name, kind, start, end: start + deed.length, verb: deed, held: true, background: false, guests: [], rule: 'meetings/gathering' }
  return new Draft(name, occasion, scene.index)
}
