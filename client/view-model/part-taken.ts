/**
 * The part that a person took in a meeting, as it is said: the capacity, but at receptions and talks (会见, 接待, 会谈) who leads receives, and who is named as
 * received is a guest, whatever else. Whether a meeting is one, and who is received, its name tells. In: capacity, names. Out: keys of words. Pure.
 */
import type { AttendedDto } from '../../server/contract/person.ts'

type Capacity = AttendedDto['capacity']
/** In the order they are said: a guest who spoke is `guest`, `speaker`. */
export type PartTaken = Capacity | 'received' | 'guest'

/** 会见某某, 与某某会谈; not 调研信访接待中心. */
const RECEPTION = /会见|接见|会[谈晤]|^接待|接待活动$/u

/** @property meeting its name, as printed @property person the name of the person */
export interface Part { readonly capacity: Capacity, readonly meeting: string, readonly person: string }

export function partTaken({ capacity, meeting, person }: Part): readonly [PartTaken, PartTaken?] {
  if (!RECEPTION.test(meeting)) return [capacity]
  if (isGuest(meeting, person)) return capacity === 'attendee' || capacity === 'lead' ? ['guest'] : ['guest', capacity]
  return capacity === 'lead' ? ['received'] : [capacity]
}

/** Behind the whole name of a guest; anything else goes on with a longer name (会见张伟民 is not of 张伟). */
const BEHIND_NAME = /^(?:$|[、，,；和与及同并等（(\s]|一行|夫妇|先生|女士|同志|代表团|举行|进行|会[谈晤])/u

/** Named behind the words that receive (会见俄罗斯总统普京), or between 同 and the talk (同普京会谈). */
function isGuest(meeting: string, person: string): boolean {
  return person !== '' && Array.from({ length: meeting.length }, (_, at) => at).some((at) => meeting.startsWith(person, at) && isGuestBetween(meeting.slice(0, at), meeting.slice(at + person.length)))
}

function isGuestBetween(before: string, after: string): boolean {
  return BEHIND_NAME.test(after) && (/会见|接见|接待|会晤/u.test(before) || (/[同与和]/u.test(before) && /会[谈晤]/u.test(after)))
}
