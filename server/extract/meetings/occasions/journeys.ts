/**
 * Visits told by the journey: 来我校开展政校企合作交流, 赴慈溪学习考察, 来院参访交流.
 *
 * Site → at most one Occasion. Somebody with a post, or a party of several, goes to a place and does something there. Which deed it is no list need know
 * where 开展 or 进行 announces it; without these it must be one that people do at their hosts'. Asked only where no verb of inspecting is known.
 */
import type { MeetingKind } from '../../../domain/facts.ts'
import { matchesOf } from '../../matches.ts'
import type { Stance } from '../stances.ts'
import { isCited, isDoing, isHabit } from './clauses.ts'
import { cleanName } from './names.ts'
import type { Occasion, Site } from './occasion.ts'

const GOING = '(?:来到|前来|来(?=[我本院校市县区])|赴|前往|莅临|走进|深入|到(?!访|来|会|场|位|达|底|期))'
const ANNOUNCED = '(?:，?(?:就|围绕着?|对|针对|结合)[^，。；]{1,40}?){0,2}，?(?:开展|进行)(?:了)?(?:为期[^，。；的]{1,6}的)?(?<deed>[^，。；的]{2,24})'
const KNOWN = '(?:[^，。；]{0,6}?)(?:参访|交流|座谈|学习|指导|洽谈|对接|观摩|做客|送教|讲学|授课|拜访|拜年|踏勘|督办|验收|评估|调查|察看|查看|抽查|接访|现场办公|办公|义诊|慰问|走访|考察|调研)(?:工作|活动|交流|考察|调研|指导|学习)*'
/** 调研养老工作: a matter may stand behind the deed. */
const MATTER = '(?:了)?(?:\\p{Script=Han}|[“”、《》\\d（）]){2,30}?(?:工作|情况|建设|项目|事宜|问题|事项|发展|生产|经济|进展|落实|企业)'
const JOURNEY = new RegExp(`${GOING}(?<place>[^，。；：“]{1,60}?)(?:${ANNOUNCED}|${KNOWN}(?:${MATTER})?)(?=[，。；]|并|$)`, 'gu')
/** 督查组对我省脱贫攻坚工作进行督查: what a party looks into. */
const LOOKED_INTO = /对(?!接)(?<place>[^，。；：]{2,50}?)(?:进行|开展|展开|作)(?:了)?(?<deed>[^，。；的]{0,12}?(?:督查|督导|检查|稽察|稽查|考核|调研|考察|评估|验收|视察|巡查|核查|抽查|暗访|巡视|巡察|指导|走访|慰问|访问))(?:工作|活动)?(?=[，。；]|$)/gu
const STUDIED = /(?:任职|上任|就任|工作(?!调研|检查|督导|考察|督查|视察)|出席|参加|参会|参赛|治疗|手术|演出|比赛|听取|精神|落实|学习贯彻|召开|举行|座谈会)/u
const RITE = /植树|祭扫|志愿服务|文艺|庆祝|纪念|仪式/u
const INSPECTION = /调研|考察|检查|督|视察|指导|调查|验收|评估|巡|踏勘|暗访|抽查|察看|查看|接访|办公|执法/u

/** The visit that a sentence tells. @param nameless where the words end that stand for a party without names, if any */
export function journey({ text, content, stances, heading }: Site, nameless?: number): readonly Occasion[] {
  for (const match of [...matchesOf(JOURNEY, text), ...(nameless === undefined ? [] : matchesOf(LOOKED_INTO, text))]) {
    const { deed, place = '' } = match.groups ?? {}
    const host = stances.lastSubject(match.index + 1)
    const from = nameless ?? (host !== undefined && isParty(host, text) ? host.group.end : undefined)
    if (match.index >= content || from === undefined || isCited(text, match.index, stances)) continue
    if (STUDIED.test(deed ?? place) || STUDIED.test(place) || !isDoing(text, { from, to: match.index, heading }) || isHabit(text.slice(from, match.index), '')) continue
    const name = cleanName(match[0].replace(/(?<=进行|开展|展开|作)了/u, ''))
    return [{
      name, kind: kindOf(deed ?? match[0].slice(match[0].indexOf(place) + place.length), deed), start: match.index, end: match.index + match[0].length, verb: match[0],
      held: true, background: false, guests: [], rule: 'meetings/field',
    }]
  }
  return []
}

/** 考察访问, 参访考察: who visits, looks about too; the visit says more. */
function kindOf(words: string, deed: string | undefined): MeetingKind {
  if (RITE.test(deed ?? '')) return 'ceremony'
  return INSPECTION.test(words) && !/访问|参访|来访/u.test(words) ? 'inspection' : 'visit'
}

const NAMELESS = /(?:^|[，。])[^，。；：]{0,24}?(?:(?<!\p{Script=Han})\p{Script=Han}(?:书记|[省市县区镇乡校院局]长|主席|主任|检察长|部长)|(?:调研|检查|督查|督导|考察|代表|巡视|巡察|评估|验收|考核|慰问|访问|参访|工作|专家)[组团]|(?:组织|组成)[^，。；]{0,16}?(?:人大代表|政协委员|代表|委员|党员|干部|职工|师生|学生|志愿者))(?:一行)?(?:\d+[余多]?人)?(?=[^，。；：]{0,8}(?:来|到|赴|前往|莅临|走进|深入|对))/u

/** What NAMELESS ends in: without it the rest, which begins at every clause, need not be tried. */
const PARTY_GOES = /(?:书记|[省市县区镇乡校院局察部]长|主席|主任|[组团]|代表|委员|党员|干部|职工|师生|学生|志愿者)(?:一行)?(?:\d+[余多]?人)?(?=[^，。；：]{0,8}(?:来|到|赴|前往|莅临|走进|深入|对))/u

/** 周书记到我镇实地调研, 省人大调研组一行来我市: a party that goes there under no name; those who went along are named behind. The end of the words for it. */
export function namelessParty(text: string): number | undefined {
  const match = PARTY_GOES.test(text) ? NAMELESS.exec(text) : null
  return match === null ? undefined : match.index + match[0].length
}

/** Several people, or one with a post: what anybody does in a place is no visit. */
function isParty({ group: { people, end } }: Stance, text: string): boolean {
  return people.length > 1 || people.some(({ own, spread }) => own.length + spread.length > 0) || /^(?:等)?一行/u.test(text.slice(end, end + 4))
}
