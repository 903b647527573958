/**
 * The post that the words before a list give to each in it: 应邀出席大会的市领导还有：…, 参加会议的校领导有….
 *
 * Words before a list → TitlePhrase, or undefined where they name no post, or only a class that says nothing. Offsets from the beginning of the words.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { TitlePhrase } from './titles.ts'

/** So far before a list its post is looked for. */
export const REACH_AHEAD = 30

/** The verb that stands before its subjects, and what they are. */
const AHEAD = /(?:参加|出席|列席|陪同|参与|观看|在座|参会|与会)[^，。；：、]{0,14}的(?<class>\p{Script=Han}{2,8}?)(?:还|主要)?(?:有|包括)：?$/u
/** Such a class is no post: 领导, 嘉宾, 人员. */
const BARE = /^(?:相关|有关|主要|各级|其他|部分)?(?:领导|嘉宾|专家|代表|负责人|负责同志|同志|成员|委员|人员|学者|干部|企业家)$/u

/** The post of everybody in a list, by the words before it. */
export function titleAhead(words: string, lexicon: Lexicon): TitlePhrase | undefined {
  const named = AHEAD.exec(words)?.groups?.class
  if (named === undefined || BARE.test(named)) return undefined
  const end = words.lastIndexOf(named) + named.length
  const office = lexicon.offices.before(words, end, end - named.length)
  if (office === undefined) return undefined
  return { start: end - named.length, end, body: words.slice(end - named.length, office.start), office: office.word, known: office.value, tenure: 'current' }
}
