/**
 * Sentences in which a speaker goes on: what was said behind 某某表示， does not end with its sentence.
 *
 * Scene[] → the numbers of those sentences. Papers quote for sentences on end (…指出，…。去年习近平主席同总统举行了会谈。要…); an occasion told there is not
 * reported. The reporter speaks again where the sentence names who does something, or says when or in which turn (随后，, 13日，, 会谈后，). No errors.
 */
import { isRemoteLeader } from './capacities.ts'
import type { Scene } from './scene.ts'
import { contentStart } from './stances.ts'

/** Words at the head of a sentence with which the reporter tells what came next, or who came along. */
const REPORTER = /^\s*(?:[（(]|（?[上下左右]?图|\d{1,2}(?:月\d{1,2})?[日号]|[今昨当同次][天日晚]|[上下中]午|晚上?|随后|之后|此后|接着|紧接着|接下来|最后|首先|其间|现场|其他|另据|据|双方[^，。]{0,8}(?:签|共同出席|见证|进行|就)|两国(?:元首|领导人|总理)[^，。]{0,6}(?:签|共同|见证|出席)|[^，。；：“”]{0,14}(?:[会式礼动坛]上|活动中|会[谈见议晤]?[前后]|结束后|期间|途中|过程中|仪式[前后]|[调视考督座]\p{Script=Han}[中后时])|在[^，。；：“”]{2,24}(?:上|时|期间|现场|后)，|[^，。；：“”]{0,16}(?:一行|[组团]|们|代表|委员|领导|负责人|负责同志|嘉宾|师生|人员|大家)(?:先后|还|共同|一同|参观|来到|前往|走进|实地|分别|集体))/u

/** 会议听取…, …报告会19日在京举行: the occasion itself acts, or is held on a day without a year; who quotes says 去年, 2020年9月28日. */
const HELD = /^\s*(?:[^，。；：“”]{0,12}(?:会议|大会|全会|年会|论坛|峰会)(?:举行|审议|听取|通过|传达|决定|闭幕|开幕|由|还|指出|强调|认为|要求)|[^。；：]{0,60}(?<![\d年月])(?:\d{1,2}月)?\d{1,2}[日号](?:[上下中]午|晚)?(?:在|于|举行|召开|闭幕|开幕))/u

/** So many in one list do together what the reporter tells, whoever they are. */
const LEAST_LISTED = 3

/** The sentences in which a speaker goes on. */
export function toldIn(scenes: readonly Scene[]): ReadonlySet<number> {
  const told = new Set<number>()
  let speaking = false
  for (const scene of scenes) {
    if (scene.heading) continue
    speaking &&= !REPORTER.test(scene.text) && !HELD.test(scene.text) && !isReporting(scene)
    if (speaking) told.add(scene.index)
    speaking ||= contentStart(scene.text) < scene.text.length
  }
  return told
}

/** Who is named at the head of the sentence acts, unless by a form of address only. */
function isReporting({ stances, text }: Scene): boolean {
  return stances.some(({ role, group: { people, start } }) => (role === 'subject' || role === 'aside')
    && (people.length >= LEAST_LISTED || !people.some(isRemoteLeader)) && !LOOKING_BACK.test(text.slice(0, start)))
}

/** Who quotes says 我 and names past years; a year that heads a name (2019年中国医师节…报告会) is none. */
const LOOKING_BACK = /[我您你咱]|(?:^|，)(?:去年|前年|\d{4}年(?=\d{1,2}月|[，以初底来至到]|\p{Script=Han}{0,6}(?:主席|总理|总统|总书记))|\d{1,2}年来|上世纪)/u
