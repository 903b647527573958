/**
 * What a rite that is only called by its kind (开幕式, 落成仪式) opens, closes or begins.
 *
 * The article's texts + the rite's name → its full name, or undefined. The event stands where the article says that it opened (第40届南极条约协商会议23日在北京
 * 开幕。…出席开幕式). Looks at the headline and the first sentences only.
 */
import { cleanName } from '../occasions/names.ts'
import type { Scene } from '../scene.ts'

/** Which words tell of what each rite is for. */
const RITES: readonly (readonly [RegExp, string])[] = [
  [/^开[幕赛]式$/u, '开幕(?!式)|启幕|开赛|拉开了?(?:大幕|序幕|帷幕)|举行|举办|启动|开启'],
  [/^闭幕式$/u, '闭幕(?!式)|落幕|落下了?帷幕|圆满结束|收官|举行|举办'],
  [/^(?:落成|竣工|通车|启用|投产|开馆|开园|开业|揭牌|揭幕|挂牌|奠基|开工|启动|成立|首发|开班|开营|结业|结营|毕业)(?:仪式|典礼|式)$/u, ''],
]
const EVENT = /(?:[会赛展节坛营周月季典演]|会议|活动|博览|马拉松|培训|训练)$/u
const LEAD = 3
const WHEN = /^(?:.*?(?:\d+[日号]|[今昨当]天|[今昨当]日|近日|日前|期间)(?:[上下]午|晚上?|中午)?，?)?(?:[^，]{0,40}(?:主办|承办|协办|举办)的)?(?:为期[^，。；]{1,4}的)?/u
const BETWEEN = '(?:，(?=在))?(?:[（(][^（）()]{1,14}[）)])?(?:(?:[将于在今昨\\d]|日前|近日|同时|[上下]午|晚|隆重|正式|盛大|圆满|顺利|火热|火爆|激情)[^，。；：]{0,40}?)?'

/** 他要求…启动, 全市已有120个项目开工, 该系统于去年启用: words about a beginning, not its day. */
const NOTHING_BEGUN = /[他她我您它]|要求|强调|指出|已有|已经|截至|自己|该|\d{4}年|[去前]年|曾|未(?!来)|[的了](?=.{2}$)/u

/** The rite with what it is for. */
export function riteName(name: string, scenes: readonly Scene[]): string | undefined {
  const rite = RITES.find(([words]) => words.test(name))
  if (rite === undefined) return undefined
  const verb = rite[1] === '' ? `${name.slice(0, 2)}(?=[，。；！]|$)` : rite[1]
  const opened = new RegExp(`(?:^|[，。；：\\s])(?<what>[^，。；：\\s]{4,90}?)${BETWEEN}(?:${verb})`, 'gu')
  const lead = [...scenes.filter(({ heading }) => !heading).slice(0, LEAD), ...scenes.filter(({ heading }) => heading)]
  for (const { text, stances } of lead) {
    for (const match of text.matchAll(opened)) {
      const what = (match.groups?.what ?? '').replace(WHEN, '')
      const known = rite[1] === '' ? !NOTHING_BEGUN.test(match[0]) : EVENT.test(what.replace(/[”》"]$/u, ''))
      if (what.length >= 4 && known && !stances.some(({ group }) => group.start >= match.index && group.start < match.index + match[0].length)) return `${cleanName(what)}${name}`
    }
  }
  return undefined
}
