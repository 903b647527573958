/**
 * Where the clause around a verb begins, and whether it announces a meeting at all: what is studied, looked back to or still to come is none.
 *
 * Text + offsets → offsets and answers. Looks back a bounded way only.
 */
import { CharacterSet } from '../../character-set.ts'
import type { StanceIndex } from '../stance-index.ts'

/** Without punctuation for so long it is no prose, and looking further back at each verb would cost the square of the text. */
export const LONGEST_CLAUSE = 400

const MARKS = new CharacterSet(/[，,。；;：:！\n]/u)

/** The offset behind the last punctuation before the given one. */
export function clauseBefore(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < LONGEST_CLAUSE && !MARKS.isAt(text, at - 1)) at -= 1
  return at
}

/** A verb inside what is studied or passed on, or inside a person's title, announces nothing. */
export function isCited(text: string, at: number, stances: StanceIndex): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。')) + 1)
  return /传达|学习贯彻(?!情况)|贯彻落实(?!情况|工作)|按照|根据|自$|落实(?!情况|工作|进展|到位)/u.test(clause) || stances.covers(at)
}

/** 在收听收看…会议后，: what follows comes after it. */
export const BACK = /^(?:[^，。；]{0,6})?(?:后|之后|结束后|前|之前)[，,]/u

/** 在收听收看…会议后， and 会前，我市举行了…: only the sentence's background. */
export function isBackground(text: string, { start, end, verb }: { readonly start: number, readonly end: number, readonly verb: string }): boolean {
  const from = clauseBefore(text, start)
  const clause = text.slice(from, start)
  if (/(?:^|[，。])(?:会前|此前|之前|早些时候|演出前|活动前|会议前)$/u.test(text.slice(Math.max(0, from - 8), from).replace(/[，,]$/u, '')) && verb !== '会见') return true
  if (/会前|大会之前|会议之前|此前|将于|即将|将在|拟于|将(?:应邀)?$/u.test(clause)) return true
  return BACK.test(text.slice(end, end + 10)) || /^[^，。；]{0,40}(?:后|之后)，/u.test(text.slice(end, end + 44)) && /收听收看|参加|出席/u.test(verb)
}

/** 开幕式期间举行颁奖仪式, 开学典礼上，首先举行了升旗仪式: a rite within the occasion is a part of it. */
export function isPartOf(text: string, { start, kind }: { readonly start: number, readonly kind: string }): boolean {
  return kind === 'ceremony' && WITHIN.test(text.slice(Math.max(0, start - 24), start))
}

const WITHIN = /(?:会议?|论坛|式|仪式|活动|典礼)(?:举行期间|期间|现场|上)，?(?:首先|随后|接着|最后|现场|还|同时|又|并)*$/u

/** 举行前夕, 举行之前: not yet held; 召开之际: the time of something else, a greeting from afar. */
export function isEve(text: string, end: number): boolean { return /^(?:前夕|之前|之际|前[，,])/u.test(text.slice(end, end + 2)) }

/** 将于, 将出席: announced for later, so nobody has met yet. */
export function isFuture(text: string, start: number): boolean {
  const clause = text.slice(clauseBefore(text, start), start + 10)
  if (/决定[^，。；]{0,16}$/u.test(text.slice(clauseBefore(text, start), start)) && /\d日/u.test(clause)) return true
  if (/(?<!把|即)(?:将|拟|定)(?:于|在|赴)[^。；]*，$/u.test(text.slice(Math.max(0, clauseBefore(text, start) - 60), clauseBefore(text, start))) && start - clauseBefore(text, start) <= 6) return true
  return /(?<!把|即)(?:将|拟|定于)(?:于|在|出席|访问|赴|应邀|举行|召开|率|对|同|与|会见|参加|\d)/u.test(clause)
}

/** Between the subject and the verb stand only times, places and adverbs. */
export function isDoing(text: string, { from, to, heading }: { readonly from: number, readonly to: number, readonly heading: boolean }): boolean {
  if (to - from > LONGEST_CLAUSE) return false
  const between = text.slice(from, to).replace(/^.*(?:后|之后|期间|之际)，/u, '').replace(/“[^”。]{1,20}”/gu, '')
  if (/[。；：:“]/u.test(between) || /(?:表示|表达|致以|诚挚|亲切|送上|带去|带来|转达|传达)[^，]{0,6}$/u.test(between)) return false
  if (/主持|召开|出席|参加|会议|会见|强调|汇报|听取|部署|讲话|欢迎|邀请|感谢|祝贺|期待|愿|希望|关注|评价|认为|举行/u.test(between)) return false
  return between.length <= (heading ? 14 : 70)
}

const OFTEN = /多次|每[年月周逢个到]|经常|常常|时常|屡次|定期|连年|曾(?=经|在|到|赴|来|于|率|先后|专程|深入|前往|走访|看望|慰问|调研|考察|视察|访问|检查|\d|$)|通过[^，。；]*$|\d余?次[^，。；]*$/u

/** 多次到企业调研, 每年都要看望, 调研50余次, 通过调研、座谈等方式: what is done again and again, or is only the means, is no round of one day. */
export function isHabit(before: string, behind: string): boolean { return OFTEN.test(before) || /^(?:了)?\d+余?次/u.test(behind) }
