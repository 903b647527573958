/**
 * How an inspection or a visit is called: the verb with its object, or with where, whom or what it is directed at.
 *
 * Sentence + where the deed stands → its shortest clear description, in the article's own words. A verb without an object says nothing by itself: what it is
 * directed at stands before it (对泌阳县进行考察调研, 赴慈溪学习考察).
 */
/** 走访镇党委书记某某、教师某某等镇人大代表: what all of them are names the visit. */
function ofClass(text: string, { at, from }: { readonly at: number, readonly from: number }): string | undefined {
  const words = /^了?[^，。；：]{2,80}?等(?<kind>\p{Script=Han}{0,10}?(?:代表|委员|党员|干部|职工|老人|教师|群众|企业|家庭|商户|用户|单位|校友|专家|人才|模范|军人|官兵))(?=[，。；和及与]|$)/u.exec(text.slice(from, from + 100))
  const kind = words?.groups?.kind
  return kind === undefined || kind.length < 4 ? undefined : text.slice(at, from) + kind
}

/** 走访A公司、B公司、C公司: named by the first of many. */
function shortened(name: string): string {
  const first = /^(?<words>[^、]{4,24})、[^、]+、/u.exec(name)?.groups?.words
  return first !== undefined && name.length > LONG_NAME ? `${first}等` : name
}

const LONG_NAME = 28

/** 开展元旦前安全生产大检查: what stands between 开展 and the verb says what is inspected, unless it only says how. */
function wholeName(text: string, { at, from, end }: { readonly at: number, readonly from: number, readonly end: number }): string | undefined {
  const object = /(?:开展|进行|组织)(?:了)?(?<words>[^，。；的]{2,24})$/u.exec(text.slice(Math.max(0, at - 30), at))?.groups?.words
  const closes = /^(?:工作|活动|行动)?(?=[，。；：]|$|，?并|时)/u.exec(text.slice(from, Math.max(end, from) + 2))
  if (object === undefined || closes === null || HOW.test(object)) return undefined
  return object + text.slice(at, from) + closes[0]
}

const HOW = /^(?:实地|现场|专题|专项|集中|深入|全面|联合|集体|工作|节前|分别|认真|详细|了|大)+$|[及和与、]$/u

/** @property at where the verb begins @property from where it ends @property end of its object @property host where its subject ends */
export interface Deed { readonly at: number, readonly from: number, readonly end: number, readonly host: number }

/** 率队开展节前走访慰问活动: the noun behind 开展 is the name; else the verb with its object, or what it is directed at. */
export function nameOfField(text: string, { at, from, end, host }: Deed): string {
  const activity = activityAround(text, { at, from, end })
  if (activity !== undefined) return activity
  if (from - at < 5 && text.slice(at, from) !== '访问') {
    const directed = directedAt(text, { at, from, end, host })
    if (directed !== undefined) return directed
  }
  const abroad = text.slice(at, from) === '访问' ? /对[^，。；]{2,30}$/u.exec(text.slice(Math.max(0, at - 34), at))?.[0] : undefined
  if (abroad !== undefined) return abroad + text.slice(at, from)
  const whole = wholeName(text, { at, from, end })
  if (whole !== undefined) return whole
  const going = from - at < 5 && end - at < 5 ? goingBefore(text, { at, from, end, host }) : undefined
  if (going !== undefined) return going
  return ofClass(text, { at, from }) ?? shortened(text.slice(at, end)).replace(/^(?<verb>检查|督导|督查)(?:了)?(?:当地|各地)/u, '$<verb>').replace(/^(?<verb>\p{Script=Han}{2,4})了/u, '$<verb>')
}

function activityAround(text: string, { at, from, end }: Omit<Deed, 'host'>): string | undefined {
  const activity = /^(?:走访|慰问|看望|检查|调研|督查|考察)*活动/u.exec(text.slice(from, end))
  if (activity === null) return undefined
  const lead = /(?:开展|进行|参加)(?:了)?(?:为期[^，。；的]{1,6}的)?(?<words>[^，。；]{0,30})$/u.exec(text.slice(Math.max(0, at - 40), at))?.groups?.words ?? ''
  return lead + text.slice(at, from + activity[0].length)
}

/** 对泌阳县进行考察调研 is a name as it stands; 就…工作开展专题调研 says what about: 专题调研…工作. */
function directedAt(text: string, { at, from, end }: Deed): string | undefined {
  const before = text.slice(Math.max(0, at - 60), at)
  const whom = /对(?!接)[^，。；]{2,50}?(?:进行|开展|展开|作)(?:了)?[^，。；的]{0,8}$/u.exec(before)?.[0]
  if (whom !== undefined) return whom.replace(/(?<=进行|开展|展开|作)了/u, '') + text.slice(at, /^(?:[，。；]|$)/u.test(text.slice(from, from + 1)) ? from : Math.max(from, end))
  const topic = /(?:就|围绕着?)(?<words>[^，。；]{2,40}?)(?:进行|开展|展开)(?:了)?(?<how>(?:专题|实地|集中|深入)?(?:学习|交流)?)$/u.exec(before)?.groups
  return topic === undefined ? undefined : `${(topic.how ?? '').replace(/实地|集中|深入|专题/u, '')}${text.slice(at, from)}${topic.words ?? ''}`
}

/** 深入省军区进行慰问, 莅临我院交流调研: where it led, in the same clause or in the one before it. */
function goingBefore(text: string, { at, end, host }: Deed): string | undefined {
  const way = WAY.exec(text.slice(Math.max(0, at - 66), at))?.groups?.words
  if (way !== undefined) return way + text.slice(at, end)
  const goal = GOAL.exec(text.slice(Math.max(host, at - 90), at))?.groups
  return goal?.words === undefined ? undefined : `${goal.words}${goal.deed ?? ''}${text.slice(at, end)}`
}

const WAY = /(?<words>(?:赴|前往|来到|走进|莅临|深入(?!开展|了解|推进|细致|学习|贯彻)|(?<![看听感来达得受回])到|来(?!到|宾|访|自|华)|在(?![^，。；]{0,40}(?:[会议式]上|介绍)))[^，。；]{1,60})$/u
const GOAL = /(?<words>(?:赴|前往|来到|走进|莅临|到)[^，。；]{2,24})，[^。；]*?(?<deed>(?:学习|交流|参观)?)$/u
