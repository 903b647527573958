/**
 * The name of an occasion: the noun phrase that ends in a meeting's noun, without what only leads to it.
 *
 * Text + offset → NamedOccasion, or undefined where no meeting's noun closes the phrase.
 */
import type { MeetingKind } from '../../../domain/facts.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'

export interface NamedOccasion { readonly name: string, readonly kind: MeetingKind, readonly end: number }

const STOP = /[，。；：！？,;!?\s]|决定|并(?!购|轨|网|联)|时(?=[，强指要表]|$)|之?后(?=[，强指要]|$)|之?前(?=[，]|$)|上(?=[，强指要致表发讲作]|$)|强调|期间|以来|研究部署|听取|(?<!代表团|团组|团的|组的|分组|小组|专题)审议|讨论(?!会)|(?<!集体|中心组|理论|主题|扩大[）)])学习(?!会|班)|传达/u
const ALLUDED = /^(?:精神|的?(?:重要)?(?:讲话|部署|要求|决定|精神|情况|成果|决策|文件|有关|相关))/u

/** 召开市委常委会: a body that is held is a sitting of it. */
const SITTING = /(?:常委会|理事会|董事会|安委会|教代会|编委会|组委会)$/u

/** The noun phrase from here to the last meeting noun before the clause ends. */
export function meetingName(text: string, from: number, { lexicon, held = false }: { readonly lexicon: Lexicon, readonly held?: boolean }): NamedOccasion | undefined {
  const start = from + (/^(?:了|过|的是|的|有关)/u.exec(text.slice(from, from + 3))?.[0].length ?? 0)
  const stop = withoutQuoted(text.slice(start, start + 90)).search(STOP)
  const limit = stop < 0 ? Math.min(text.length, start + 90) : start + stop
  for (let end = limit; end > start + 1; end -= 1) {
    const noun = lexicon.meetingNouns.before(text, end, start) ?? formedNoun(text, { start, end, held })
    if (noun === undefined) continue
    if (noun.value === 'notMeeting') {
      if (held && SITTING.test(noun.word) && !/\p{Script=Han}/u.test(text.charAt(end))) return { name: text.slice(start, end), kind: 'meeting', end }
      continue
    }
    if (ALLUDED.test(text.slice(end, end + 4))) return undefined
    if (!isEndOfName(text, end, lexicon)) continue
    return { name: text.slice(start, end), kind: kindOfActivity(text.slice(start, end)) ?? noun.value, end }
  }
  return undefined
}

const DEEDS: readonly (readonly [MeetingKind, RegExp])[] = [
  ['visit', /(?:走访|慰问|看望|探望|参访|回访|拜访|参观)[^会议]{0,14}活动$/u],
  ['inspection', /(?:视察|调研|检查|考察|督查|督导|巡查|执法|巡察)[^会议]{0,14}活动$/u],
  ['meeting', /(?:对话|座谈|茶叙|恳谈|见面|谈心谈话|约谈|研讨|宣讲|会商|协商|议事)(?:交流)?活动$/u],
]

/** 集中视察活动, 青年对话活动: an activity is of the kind of the deed that it consists of; 开馆仪式暨新书发布会: the first is the occasion. */
export function kindOfActivity(name: string): MeetingKind | undefined {
  if (/(?:仪式|典礼)暨[^暨]+会$/u.test(name)) return 'ceremony'
  return name.endsWith('活动') ? DEEDS.find(([, words]) => words.test(name))?.[0] : undefined
}

/** 以“十年南校：成就与展望”为主题的…活动: what stands in quotation marks is one word, and no mark inside it ends the phrase. */
function withoutQuoted(words: string): string {
  return words.includes('“') ? words.replace(/“[^“”]{1,40}”/gu, (quoted) => '“'.padEnd(quoted.length, '＊')) : words
}

/** Words that name an occasion by how they are formed: a rite (开镰式, 成人礼), what people compete in, celebrate or show (技能竞赛, 丰收节, 书画展). */
const FORMED = /(?:[开闭揭授首结颁出启签交捐赠聘拜奠通竣投点挂][\p{Script=Han}]{0,2}[式礼]|成人礼|\p{Script=Han}(?:庆典|酒会|大赛|竞赛|比赛|联赛|锦标赛|邀请赛|公开赛|马拉松|文化节|旅游节|艺术节|丰收节|电影节|戏剧节|科技节|读书节|宣传周|活动周|活动月|开放日|夏令营|冬令营|训练营|书画展|美术展|摄影展|演练|汇演))$/u

/** Such a noun; only where somebody holds it and a name stands before it. */
function formedNoun(text: string, { start, end, held }: { readonly start: number, readonly end: number, readonly held: boolean }): { readonly word: string, readonly value: MeetingKind } | undefined {
  if (!held || end - start < 4 || !'式礼典会赛松节周月日营展练演'.includes(text.charAt(end - 1))) return undefined
  const word = FORMED.exec(text.slice(Math.max(start, end - 6), end))?.[0]
  return word === undefined ? undefined : { word, value: 'ceremony' }
}

/** A name ends at punctuation, a particle or a verb, not inside a longer word. */
function isEndOfName(text: string, end: number, lexicon: Lexicon): boolean {
  const next = text.charAt(end)
  if (!/[\p{Script=Han}（(]/u.test(next)) return true
  if (/[并时后前上和及与暨或、强举的]/u.test(next)) return true
  return lexicon.triggers.at(text, end) !== undefined || lexicon.followers.at(text, end) !== undefined || /^(?:开幕|闭幕|召开|举行|在京|现场|结束)/u.test(text.slice(end, end + 2))
}

/** Without what leads to it: 在大连出席…论坛, 北京举行的发布会, 由…共同举办的电视电话会议. */
export function bareName(name: string): string {
  return cleanName(name.replace(ONE_ON, '')).replace(/^(?:在?\p{Script=Han}{0,6}?)?(?:出席|参加|主持)(?=[\p{Script=Han}\d]{4})/u, '').replace(/^(?:[由在][^的]{2,60}?|[^的]{0,30}?)(?:举行|召开|举办|主办|组织|承办|协办|发起)的(?=[“《\p{Script=Han}\d]{3})/u, '').replace(/^在(?=.{4})/u, '').replace(/^(?:[该本]\p{Script=Han}|我[校院市县区省])?(?:盛大|隆重|简短|简朴|热烈|正式)的?(?=\p{Script=Han}{4})/u, '')
}

/** 一场以“…”为主题的: how many, and what about, lead to the name. */
const ONE_ON = /^(?:了)?(?:一[场次个期堂]|首场)?(?:以[“《][^”》]{2,40}[”》]为(?:主题|题|主线|内容)的(?=.{8}))?(?=.{4})/u

/** Quotation marks and layout are no part of a name. */
export function cleanName(name: string): string {
  return name.replace(/[“”"《》\s]|位于[^，。；]{2,20}?的/gu, '').replace(/时$/u, '').replace(/^(?:了|的|全体|有关|这是)(?=\p{Script=Han}{4})/u, '')
}
