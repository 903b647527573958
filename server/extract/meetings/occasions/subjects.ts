/**
 * Meetings that are the subject of a verb of being held: …大会25日在人民大会堂举行.
 *
 * Site → Occasion[], in order.
 */
import type { MeetingKind } from '../../../domain/facts.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import { isGeneric } from '../same-occasion.ts'
import { clauseBefore, isBackground, isCited } from './clauses.ts'
import { bareName, kindOfActivity, meetingName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const HELD = /(?:隆重|顺利|正式|成功|继续|分别|胜利)?(?:召开|举行|开幕(?!式)|闭幕(?!式)|举办|启幕|落幕|由(?=[^，。；]{2,40}主持))/gu
/** 纪念某某诞辰…座谈会, 某某先进事迹报告会: who gives a meeting its name holds none. */
const HONOURED = /^(?:同志|先生|女士|烈士|院士|教授){0,2}(?:诞辰|逝世|牺牲|追悼|遗体|先进事迹|事迹|学术|从艺|从教|文艺|作品|生平)/u

/** The meetings that a sentence says were held. */
export function subjects({ text, content, stances, lexicon }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of matchesOf(HELD, text)) {
    if (match.index >= content || isCited(text, match.index, stances)) continue
    const name = subjectName(text, { start: subjectStart(text, match.index), end: match.index, lexicon })
    if (name === undefined || stances.beginningIn(name.start, match.index).some(({ group }) => !HONOURED.test(text.slice(group.end, match.index)))) continue
    if (match[0] === '由' && isGeneric(name.name) && name.name !== '座谈会') continue
    const opening = /(?<rite>[开闭]幕)$/u.exec(match[0])?.groups?.rite
    const object = opening === undefined ? meetingName(text, match.index + match[0].length, { lexicon }) : undefined
    const rite = opening === undefined || name.name.endsWith('式') || SITTING.test(name.name) ? undefined : `${opening}式`
    found.push({
      name: bareName(name.name + (rite ?? object?.name ?? '')), kind: rite === undefined ? object?.kind ?? name.kind : 'ceremony',
      start: name.start, end: object?.end ?? match.index + match[0].length, verb: match[0], held: match[0] !== '由',
      background: isBackground(text, { start: name.start, end: match.index + match[0].length, verb: match[0] }), guests: [], rule: 'meetings/subject',
    })
  }
  return found
}

/** 政协一届三次会议开幕: what opens is the sitting itself; its opening is no rite of its own. */
const SITTING = /(?:第[\d一二三四五六七八九十]+次|[\d一二三四五六七八九十]+次)?(?:全体|全会|常委|常务|代表|委员|扩大|预备|党代|人代|职代|教代|团代|学代)?(?:会议|代表大会)$|[党职教团学]代会$|全会$/u

/** …文化广场活动，在大市口广场举行: the place may stand in a clause of its own behind the name. */
function subjectStart(text: string, end: number): number {
  const start = clauseBefore(text, end)
  return start > 1 && /^[在于][^，。；]{2,30}$/u.test(text.slice(start, end)) && text.charAt(start - 1) === '，' ? clauseBefore(text, start - 1) : start
}

interface SubjectFound { readonly name: string, readonly kind: MeetingKind, readonly start: number }

const BETWEEN = /^[”》]?，?(?:正在|今天|昨天|昨日|今日|日前|近日|当天|\d|在|于|于\d|以|上午|下午|$|[（(]|隆重|继续|也|正式|如期|同期|同时|[\s])/u
const LEAD = /^(?:.*?(?:\d+[日号]|[今昨当]天|[今昨]日|昨晚|日前|近日)(?:[上下]午|晚上?|中午)?(?:在\p{Script=Han}{1,3}(?=\p{Script=Han}{6}))?|由[^，]{2,60}?(?:主办|承办|举办)的|会[上前后]|随后|(?:主持|出席|参加)(?:了)?)?/u

/** The noun phrase at the head of a clause, up to its last meeting noun, if only time and place follow it. */
function subjectName(text: string, { start, end, lexicon }: { readonly start: number, readonly end: number, readonly lexicon: Lexicon }): SubjectFound | undefined {
  const clause = text.slice(start, end)
  for (let to = clause.length; to > 2; to -= 1) {
    const noun = lexicon.meetingNouns.before(clause, to)
    if (noun === undefined || noun.value === 'notMeeting' || !BETWEEN.test(clause.slice(to))) continue
    const lead = LEAD.exec(clause.slice(0, to))?.[0].length ?? 0
    const name = clause.slice(lead, to)
    if (name.length < 3 || /^(?:会议|大会|本次|此次|这次)/u.test(name)) return undefined
    return { name, kind: kindOfActivity(name) ?? noun.value, start: start + lead }
  }
  return undefined
}
