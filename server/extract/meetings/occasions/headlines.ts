/**
 * A headline whose subject is a meeting announces it, whatever else it says of it: 政企早餐会为企业解难题.
 *
 * Site → at most one Occasion. Only for headlines in which no verb of holding stands; a noun of one or two characters says too little there.
 */
import { isGeneric } from '../same-occasion.ts'
import type { Occasion, Site } from './occasion.ts'

const LONGEST_NAME = 30
const GOES_ON = /^(?:为|助|让|聚|共|促|搭|架|解|圆|上|侧记|$|\s)/u
const STUDIED = /学习|贯彻|传达|落实|精神|解读|迎接|喜迎|将/u

/** The meeting that a headline opens with. */
export function headlines({ text, lexicon, heading, stances }: Site): readonly Occasion[] {
  if (!heading) return []
  for (let end = Math.min(text.length, LONGEST_NAME); end > 3; end -= 1) {
    const noun = lexicon.meetingNouns.before(text, end)
    if (noun === undefined || noun.word.length < 3 || (noun.value !== 'meeting' && noun.value !== 'ceremony') || !GOES_ON.test(text.slice(end, end + 2))) continue
    const name = text.slice(0, end)
    if (/[\s，。；：！、]|^[“‘]/u.test(name) || STUDIED.test(text) || isGeneric(name) || stances.beginningIn(0, end).length > 0) return []
    return [{ name, kind: noun.value, start: 0, end, verb: noun.word, held: true, background: false, guests: [], rule: 'meetings/subject' }]
  }
  return []
}
