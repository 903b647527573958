/**
 * Rites told by what happens to their subject: 新院区项目正式开工, 示范区在南京揭牌, “安全生产月”活动启动; and activities that a body carries out: 开展检察开放日活动.
 *
 * Site → Occasion[], in order, all of them background: they count where the article announces no other, and where people are said to be there. Asked only
 * of sentences in which no other rule finds anything.
 */
import { matchesOf } from '../../matches.ts'
import { clauseBefore, isCited } from './clauses.ts'
import { cleanName, kindOfActivity } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const BEGUN = /(?:正式|隆重|顺利|集中|同步|全面|在此|今日|今天)*(?<verb>(?:揭牌|挂牌)(?:成立)?|揭幕|开工(?:建设)?|动工|奠基|启动|启航|开班|开营|开赛|开机|开馆|开园|开业|开街|开播|开镰|首发|首航|通车|竣工|落成|投产|签约|结业|结营|发车|出征)(?=[，。；]|$)/gu
/** 专题研究重点项目落地开工工作: who studies a matter sits down over it. */
const STUDIED = /(?<name>(?:专题|集体|专门)研究(?:部署|调度)?[^，。；]{4,40}(?:工作|问题|事项|事宜))(?=[，。；]|$)/gu
const CARRIED_OUT = /(?:组织开展|开展|组织|进行(?=了?[^，。；]{0,30}(?:慰问|走访|视察|检查|调研|督查|考察)))(?:了)?(?<name>[^，。；]{2,40}(?:活动|演练|演习|比赛|竞赛))(?=[，。；]|$)/gu
/** 组织代表分组进行…, “走基层”的…: who and how lead to the activity's name. */
const HOW = /^(?:[^“”]*(?:进行|开展)(?:了)?)?(?:“[^“”]{1,20}”的)?(?=[^，。；]{4})/u
/** Times in front and places behind are no part of what is begun. */
const WHEN = /^(?:.*?(?:\d+[日号]|[今昨当]天|[今昨]日|近日|日前|当日)(?:[上下]午|晚上?|中午)?)?(?:，)?/u
const WHERE = /(?:\d+[日号])?(?:[上下]午)?[在于][^，。；在于]{2,24}$/u
const UNREAL = /宣布|推动|加快|争取|确保|如期|即将|计划|预计|陆续|相继|先后|应急|响应|程序|机制|自动|已经?$|马上|就要|快要|有望|^[也还又并已将再就]|\d+[个家项]$/u
const LEAST = 4
const LONGEST = 40

/** The rites and activities of a sentence. */
export function rites({ text, content, stances }: Site): readonly Occasion[] {
  const begun = [...matchesOf(BEGUN, text)].flatMap((match): readonly Occasion[] => {
    const from = clauseBefore(text, match.index)
    const clause = text.slice(from, match.index)
    const plain = clause.replace(WHERE, '')
    const when = WHEN.exec(plain)?.[0].length ?? 0
    const lead = plain.length - when < LEAST ? 0 : when
    const subject = plain.slice(lead).replace(/(?:\d+[日号])?(?:[上下]午)?$/u, '')
    const start = from + lead
    if (match.index >= content || subject.length < LEAST || subject.length > LONGEST || UNREAL.test(subject) || stances.covers(from) || stances.beginningIn(from, match.index).length > 0 || isCited(text, match.index, stances)) return []
    const end = match.index + match[0].length
    return [{ ...RITE, name: cleanName(subject + (match.groups?.verb ?? '')), start, end, verb: match[0] }]
  })
  const carried = [...matchesOf(CARRIED_OUT, text)].filter((match) => match.index < content && !isCited(text, match.index, stances)).map((match): Occasion => {
    const name = cleanName((match.groups?.name ?? '').replace(HOW, ''))
    return { ...RITE, name, kind: kindOfActivity(name) ?? RITE.kind, start: match.index, end: match.index + match[0].length, verb: match[0] }
  })
  const studied = [...matchesOf(STUDIED, text)].filter((match) => match.index < content && stances.lastSubject(match.index + 1) !== undefined).map((match): Occasion => (
    { ...RITE, kind: 'meeting', name: cleanName(match.groups?.name ?? ''), start: match.index, end: match.index + match[0].length, verb: match[0] }))
  return [...begun, ...carried, ...studied, ...signed({ text, content, stances })]
}

const SIGN = /(?:签署|签订)(?:了)?(?<paper>《[^》]{2,60}》|[^，。；《》的]{0,30}(?:协议|合同|备忘录|意向书))(?!的)/gu
const PARTIES = /^(?<who>[^：]{2,50}[与和同][^：]{2,40}?)(?:在[^在]{1,16})?(?:正式|共同|成功|举行)*$/u

/** 某集团与某银行在杭州签署战略合作协议: two bodies sign, whoever holds the pen. */
function signed({ text, content, stances }: Pick<Site, 'text' | 'content' | 'stances'>): readonly Occasion[] {
  return [...matchesOf(SIGN, text)].flatMap((match): readonly Occasion[] => {
    const start = clauseBefore(text, match.index)
    const end = match.index + match[0].length
    const who = match.index - start > LONGEST_PARTIES ? undefined : PARTIES.exec(text.slice(start, match.index))?.groups?.who
    if (who === undefined || match.index >= content || stances.beginningIn(start, end).length > 0 || isCited(text, match.index, stances) || UNSIGNED.test(who)) return []
    const subject = who.slice(WHEN.exec(who)?.[0].length ?? 0)
    return [{ ...RITE, name: cleanName(`${subject}签署${match.groups?.paper ?? ''}`), start, end, verb: '签署' }]
  })
}

const LONGEST_PARTIES = 100

/** Earlier papers, and those that wait. */
const UNSIGNED = /^(?:对(?!外)|就(?!业)|另|第三|自(?=\d|从|[去前今上]年)|继(?=\d|[去前今上]年))|此前|先后|陆续|推动|(?:已经?|曾经?|将|拟|另)(?=[与和同]|$)/u

const RITE = { kind: 'ceremony', held: true, background: true, guests: [], rule: 'meetings/rite' } as const
