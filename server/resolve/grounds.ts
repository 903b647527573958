/**
 * Two bearers of one name: one person or two? Ties and rules as data, each with its reason.
 * Ties join all whose identifying posts share something (the post, the place, the body), each in one pass over the profiles.
 * Rules judge the pairs that no tie joins; the first that speaks decides; silence means two people and no doubt worth a reader's time.
 */
import type { LocationId } from '../domain/ids.ts'
import type { Bearer } from './bearers.ts'
import { CHINA, nested } from './jurisdiction.ts'
import type { Post } from './roles.ts'

/** `uncertain`: kept apart and listed for review. */
export type Verdict =
  | { readonly kind: 'same', readonly confidence: number, readonly reason: string }
  | { readonly kind: 'different', readonly reason: string }
  | { readonly kind: 'uncertain', readonly reason: string }

interface Rule {
  readonly id: string
  readonly why: string
  readonly judge: (a: Bearer, b: Bearer) => Verdict | undefined
}

const DAY = 86_400_000
/** How long after a change of post papers still print the former one. */
const OVERLAP_TOLERANCE_DAYS = 60
/** A leader is rarely out of print for longer between two posts. */
const LONGEST_GAP_DAYS = 3 * 365

/** Offices that a few dozen people in the country hold at one time; two of one name have not been in office together. */
const STATE_LEADER = /^(?:中共)?(?:中央)?(?:总书记|政治局(?:常委|委员|常务委员)|政治局常委会?委员|书记处书记|军委(?:副?主席|委员)|纪委书记)|^国家副?主席|^国务院?(?:副?总理|国务委员)|^副?总理|^国务委员|^(?:全国)?人大常委会?副?委员长|^全国政协副?主席|^(?:最高人民法院|最高法院)院长|^(?:最高人民检察院|最高检察院)检察长/u

/**
 * What two posts have in common that makes their holders of one name one person.
 * @property tieOf what is shared, comparable, and how a reader calls it; undefined where the post has no such thing
 */
interface Tie {
  readonly id: string
  readonly why: string
  readonly confidence: number
  readonly tieOf: (post: Post) => { readonly key: string, readonly reason: string } | undefined
}

/** From the surest on. */
export const TIES: readonly Tie[] = [
  { id: 'people/same-post', why: 'a post has one holder, or few', confidence: 0.95, tieOf: ({ role, placeName }) => ({ key: role.id, reason: `The same post: ${`${placeName ?? ''} ${role.title}`.trim()}.` }) },
  { id: 'people/same-jurisdiction', why: 'two officials of one name in one city or county are rare, one who changes posts there is the rule', confidence: 0.9, tieOf: jurisdictionTie },
  { id: 'people/state-leaders', why: 'the few dozen leaders of the state have no namesakes among themselves', confidence: 0.9, tieOf: (post) => (isStateLeader(post) ? { key: 'state', reason: 'Both are leaders of the state.' } : undefined) },
  { id: 'people/same-body', why: 'a body (a firm, a ministry, a court) seldom has two leaders of one name', confidence: 0.85, tieOf: bodyTie },
]

function jurisdictionTie({ role: { jurisdiction }, placeName }: Post): { key: string, reason: string } | undefined {
  return jurisdiction === undefined || jurisdiction === CHINA ? undefined : { key: jurisdiction, reason: `Both hold posts of ${placeName ?? jurisdiction}.` }
}

/** A body of the state belongs to its jurisdiction (市政府 of two cities are two); a firm or a school stands alone. */
function bodyTie({ role: { body, jurisdiction } }: Post): { key: string, reason: string } | undefined {
  return body === undefined ? undefined : { key: `${body}|${jurisdiction ?? ''}`, reason: `Both hold posts in ${body}.` }
}

function isStateLeader(post: Post): boolean {
  return (post.role.jurisdiction === CHINA || post.role.level === '国家') && STATE_LEADER.test(post.role.title)
}

/** Rules on two bearers whom no tie joins. */
export const RULES: readonly Rule[] = [
  { id: 'people/two-places-at-once', why: 'nobody heads two places at the same time', judge: twoPlacesAtOnce },
  { id: 'people/career', why: 'leaders of a province or of the state are moved about: one post ends, the next begins', judge: career },
  { id: 'people/nested', why: 'officials rise from a city to its province, but so do names', judge: nestedJurisdictions },
]

/** What the rules say of two bearers of one name. */
export function judge(a: Bearer, b: Bearer): Verdict | undefined {
  for (const rule of RULES) {
    const verdict = rule.judge(a, b)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

function twoPlacesAtOnce(a: Bearer, b: Bearer): Verdict | undefined {
  const [headA, headB] = [headOf(a), headOf(b)]
  if (headA === undefined || headB === undefined || nested(headA.place, headB.place)) return undefined
  const overlap = overlapDays(a, b)
  if (overlap === undefined || overlap <= OVERLAP_TOLERANCE_DAYS) return undefined
  return { kind: 'different', reason: `${[headA.title, headB.title].sort().join(' and ')} were in office at the same time.` }
}

function career(a: Bearer, b: Bearer): Verdict | undefined {
  if (!leads(a) || !leads(b)) return undefined
  const overlap = overlapDays(a, b)
  if (overlap === undefined) return { kind: 'uncertain', reason: 'Both are leaders of a province or of the state, but no dates say whether one post followed the other.' }
  if (overlap > OVERLAP_TOLERANCE_DAYS) return { kind: 'uncertain', reason: `Both are leaders of a province or of the state, in different posts for ${overlap} days at the same time.` }
  if (overlap < -LONGEST_GAP_DAYS) return { kind: 'uncertain', reason: `Both are leaders of a province or of the state, ${-overlap} days apart.` }
  return { kind: 'same', confidence: 0.75, reason: `A leader's posts follow each other (${[a, b].map(period).sort().join(', then ')}).` }
}

function nestedJurisdictions(a: Bearer, b: Bearer): Verdict | undefined {
  const others = [...b.jurisdictions].filter(([place]) => place !== CHINA)
  const pair = [...a.jurisdictions].filter(([place]) => place !== CHINA)
    .flatMap(([x, name]) => others.filter(([y]) => nested(x, y)).map(([, other]) => [name, other].sort().join(' and '))).sort()[0]
  return pair === undefined ? undefined : { kind: 'uncertain', reason: `Posts of ${pair}, one within the other, and nothing else in common.` }
}

/** The chief post of a place, if the bearer claims one. */
function headOf(bearer: Bearer): { readonly place: LocationId, readonly title: string } | undefined {
  const heads = bearer.posts.flatMap(({ role, tenure, placeName }) => {
    const current = tenure === 'current' || tenure === 'acting'
    return role.rank === 'chief' && current && role.jurisdiction !== undefined ? [{ place: role.jurisdiction, title: `${placeName ?? role.jurisdiction} ${role.title}` }] : []
  })
  return heads.sort((x, y) => (x.place + x.title < y.place + y.title ? -1 : 1))[0]
}

function leads(bearer: Bearer): boolean {
  return bearer.posts.some(({ role }) => (role.level === '国家' || role.level === '省') && role.rank !== undefined)
}

function period(bearer: Bearer): string {
  return `${bearer.firstDay ?? '?'} to ${bearer.lastDay ?? '?'}`
}

/** Days for which both were in print; negative: the days between; undefined where either is undated. */
function overlapDays(a: Bearer, b: Bearer): number | undefined {
  if (a.firstDay === undefined || a.lastDay === undefined || b.firstDay === undefined || b.lastDay === undefined) return undefined
  const start = Math.max(Date.parse(a.firstDay), Date.parse(b.firstDay))
  const end = Math.min(Date.parse(a.lastDay), Date.parse(b.lastDay))
  return Math.round((end - start) / DAY)
}
