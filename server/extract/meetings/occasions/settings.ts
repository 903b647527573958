/**
 * Occasions that are only where somebody speaks: 宣讲会上，….
 *
 * Site → Occasion[], in order, all of them background: they count where the article announces no other.
 */
import { matchesOf } from '../../matches.ts'
import type { Occasion, Site } from './occasion.ts'

const SETTING = /(?:^|[，。；])在?(?:\d{1,2}[日号](?:[上下]午|晚)?的?)?(?<name>[\p{Script=Han}\d“”]{1,20}?(?:会议?|式|论坛|典礼))上，/gu

/** The occasions that a sentence is set at. */
export function settings({ text, content, lexicon }: Site): readonly Occasion[] {
  return [...matchesOf(SETTING, text)].flatMap((match): readonly Occasion[] => {
    const name = match.groups?.name ?? ''
    const noun = lexicon.meetingNouns.before(name, name.length)
    if (match.index >= content || noun === undefined || noun.value === 'notMeeting' || name.length < 3 || /召开|举行|举办/u.test(name)) return []
    const start = match.index + match[0].indexOf(name)
    return [{ name, kind: noun.value, start, end: start + name.length, verb: '上', held: false, background: true, guests: [], rule: 'meetings/setting' }]
  })
}
