/**
 * Meetings that are the object of a verb of holding or attending: 主持召开全市…点调会, 出席大会.
 *
 * Site → Occasion[], in order.
 */
import { CharacterSet } from '../../character-set.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import type { StanceIndex } from '../stance-index.ts'
import { isBackground, isCited, isPartOf, LONGEST_CLAUSE } from './clauses.ts'
import { bareName, meetingName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const VERB = /主持召开|开展(?=[^，。；]{4,40}(?:座谈|宣讲|恳谈|推介|报告|交流|对接|研讨)会(?:[，。；]|$))|组织召开|召集召开|召开|举行|举办|召集|主持|(?:出席|参加)并(?:共同)?见证了?|见证了?(?=[^，。；]{0,30}仪式)|出席|参加|观看|收听收看|在(?=[^，。；：]{2,60}?(?:会议?|式|活动|论坛|典礼)(?:上|时|开幕式上)(?:讲话|强调|致辞|指出|要求|表示|发言|发表))/gu

/** The meetings that a sentence's verbs have for their objects. */
export function objects({ text, content, stances, lexicon }: Site): readonly Occasion[] {
  const found: Occasion[] = []
  for (const match of matchesOf(VERB, text)) {
    const verb = match[0]
    const from = match.index + verb.length
    if (match.index >= content || isCited(text, match.index, stances)) continue
    const held = /召开|举行|举办|召集|开展/u.test(verb)
    const object = meetingName(text, from, { lexicon, held })
    if (object === undefined || COUNTED.test(object.name) || !held && ACTIVITIES.test(object.name)) continue
    const body = held && !lexicon.places.nameAt(object.name, 0) && !/^(?:全[省市县区国]|首届|第[一二三四五六七八九十\d]+届)/u.test(object.name) ? hostBody(text, match.index, { stances, lexicon }) : ''
    found.push({
      ...object, name: bareName(body + object.name), start: match.index - body.length, verb, held,
      background: isBackground(text, { start: match.index, end: object.end, verb }) || isPartOf(text, { start: match.index, kind: object.kind }),
      guests: held ? [] : stances.othersIn(from, object.end).filter(({ end }) => HOSTING.test(text.slice(end, end + 24))), rule: 'meetings/object',
    })
  }
  return found
}

/** 出席总统某某在机场举行的欢送仪式: the host is there. */
const HOSTING = /^(?:和夫人|夫妇)?(?:在[^，。；的]{1,14})?(?:为[^，。；的]{1,14})?(?:举行|举办|主持|设)的/u

/** 召开150多个座谈会 counts meetings and names none; 108次常委会会议 is one of a body's numbered sittings. */
const COUNTED = /^(?:了)?(?:\d+|(?!一[场次个])[一二两三四五六七八九十多数几]+)(?:余|多)?(?:场|个|次(?!常委|主任|常务|党组|全体|主席))/u

/** 参加上述活动: stands for all that was told of, and is no occasion of its own. */
const ACTIVITIES = /(?:出席|参加)(?:有关|相关)?活动$|^(?:有关|上述|相关|这些|系列|此次|当天的?)?活动$/u

const EDGES = new CharacterSet(/[，,。；;：:\s“”—]/u)

/** The body that holds a meeting gives it its name: 省疫情联防联控指挥部召开视频调度会议. */
function hostBody(text: string, verb: number, { stances, lexicon }: { readonly stances: StanceIndex, readonly lexicon: Lexicon }): string {
  let at = verb
  while (at > 0 && verb - at < LONGEST_CLAUSE && !EDGES.isAt(text, at - 1)) at -= 1
  const clause = text.slice(at, verb)
  if (stances.beginningIn(at, verb).length > 0) return ''
  const host = clause.replace(/(?:\d+[日号])?(?:[上下]午|晚)?(?:在[^，]{1,12})?(?:又|再次|还|也|将|今天|昨天|日前|近日|隆重|首次|继续)*$/u, '').replace(/^.*?[日天]/u, '')
  if (/我[省市县区州院校局所司行厂镇乡]|全[省市县区]|^[省市县区]?会|会[后前上]/u.test(host) || host.length > 26) return ''
  return lexicon.bodyEndings.before(host, host.length) === undefined ? '' : host
}
