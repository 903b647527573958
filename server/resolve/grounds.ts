/**
 * Two bearers of one name: one person or two? Rules as data, each with its reason; the first that speaks decides.
 * Asked only of bearers with identifying posts, after those who share a post have been joined.
 * Silence means that nothing ties them: two people, and no doubt worth a reader's time.
 */
import type { LocationId } from '../domain/ids.ts'
import type { Post } from './roles.ts'
import type { Profile } from './sighting.ts'
import { identifyingPosts } from './profiles.ts'
import { CHINA, nested } from './jurisdiction.ts'

/** `uncertain`: kept apart and listed for review. */
export type Verdict =
  | { readonly kind: 'same', readonly confidence: number, readonly reason: string }
  | { readonly kind: 'different', readonly reason: string }
  | { readonly kind: 'uncertain', readonly reason: string }

interface Rule {
  readonly id: string
  readonly why: string
  readonly judge: (a: Profile, b: Profile) => Verdict | undefined
}

const DAY = 86_400_000
/** How long after a change of post papers still print the former one. */
const OVERLAP_TOLERANCE_DAYS = 60
/** A leader is rarely out of print for longer between two posts. */
const LONGEST_GAP_DAYS = 3 * 365

/** Offices that a few dozen people in the country hold at one time; two of one name have not been in office together. */
const STATE_LEADER = /^(?:中共)?(?:中央)?(?:总书记|政治局(?:常委|委员|常务委员)|政治局常委会?委员|书记处书记|军委(?:副?主席|委员)|纪委书记)|^国家副?主席|^国务院?(?:副?总理|国务委员)|^副?总理|^国务委员|^(?:全国)?人大常委会?副?委员长|^全国政协副?主席|^(?:最高人民法院|最高法院)院长|^(?:最高人民检察院|最高检察院)检察长/u

export const RULES: readonly Rule[] = [
  { id: 'people/same-jurisdiction', why: 'two officials of one name in one city or county are rare, one who changes posts there is the rule', judge: sameJurisdiction },
  { id: 'people/state-leaders', why: 'the few dozen leaders of the state have no namesakes among themselves', judge: stateLeaders },
  { id: 'people/same-body', why: 'a body (a firm, a ministry, a court) seldom has two leaders of one name', judge: sameBody },
  { id: 'people/two-places-at-once', why: 'nobody heads two places at the same time', judge: twoPlacesAtOnce },
  { id: 'people/career', why: 'leaders of a province or of the state are moved about: one post ends, the next begins', judge: career },
  { id: 'people/nested', why: 'officials rise from a city to its province, but so do names', judge: nestedJurisdictions },
]

/** What the rules say of two bearers of one name. */
export function judge(a: Profile, b: Profile): Verdict | undefined {
  for (const rule of RULES) {
    const verdict = rule.judge(a, b)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

function sameJurisdiction(a: Profile, b: Profile): Verdict | undefined {
  const places = jurisdictions(b)
  const shared = [...jurisdictions(a)].filter(([place]) => place !== CHINA && places.has(place)).map(([, name]) => name).sort()[0]
  return shared === undefined ? undefined : { kind: 'same', confidence: 0.9, reason: `Both hold posts of ${shared}.` }
}

function stateLeaders(a: Profile, b: Profile): Verdict | undefined {
  const [first, second] = [a, b].map((profile) => identifyingPosts(profile).find((post) => isStateLeader(post)))
  if (first === undefined || second === undefined) return undefined
  return { kind: 'same', confidence: 0.9, reason: `Both are leaders of the state (${[first.role.title, second.role.title].sort().join(', ')}).` }
}

function isStateLeader(post: Post): boolean {
  return (post.role.jurisdiction === CHINA || post.role.level === '国家') && STATE_LEADER.test(post.role.title)
}

function sameBody(a: Profile, b: Profile): Verdict | undefined {
  const bodies = new Set(bodiesOf(b))
  const shared = bodiesOf(a).filter((body) => bodies.has(body)).sort()[0]
  return shared === undefined ? undefined : { kind: 'same', confidence: 0.85, reason: `Both hold posts in ${shared.split('|')[0]}.` }
}

/** A body of the state belongs to its jurisdiction (市政府 of two cities are two); a firm or a school stands alone. */
function bodiesOf(profile: Profile): readonly string[] {
  return identifyingPosts(profile).flatMap(({ role }) => (role.body === undefined ? [] : [`${role.body}|${role.jurisdiction ?? ''}`]))
}

function twoPlacesAtOnce(a: Profile, b: Profile): Verdict | undefined {
  const [headA, headB] = [headOf(a), headOf(b)]
  if (headA === undefined || headB === undefined || nested(headA.place, headB.place)) return undefined
  const overlap = overlapDays(a, b)
  if (overlap === undefined || overlap <= OVERLAP_TOLERANCE_DAYS) return undefined
  return { kind: 'different', reason: `${[headA.title, headB.title].sort().join(' and ')} were in office at the same time.` }
}

function career(a: Profile, b: Profile): Verdict | undefined {
  if (!leads(a) || !leads(b)) return undefined
  const overlap = overlapDays(a, b)
  if (overlap === undefined) return { kind: 'uncertain', reason: 'Both are leaders of a province or of the state, but no dates say whether one post followed the other.' }
  if (overlap > OVERLAP_TOLERANCE_DAYS) return { kind: 'uncertain', reason: `Both are leaders of a province or of the state, in different posts for ${overlap} days at the same time.` }
  if (overlap < -LONGEST_GAP_DAYS) return { kind: 'uncertain', reason: `Both are leaders of a province or of the state, ${-overlap} days apart.` }
  return { kind: 'same', confidence: 0.75, reason: `A leader's posts follow each other (${[a, b].map(period).sort().join(', then ')}).` }
}

function nestedJurisdictions(a: Profile, b: Profile): Verdict | undefined {
  const others = [...jurisdictions(b)].filter(([place]) => place !== CHINA)
  const pair = [...jurisdictions(a)].filter(([place]) => place !== CHINA)
    .flatMap(([x, name]) => others.filter(([y]) => nested(x, y)).map(([, other]) => [name, other].sort().join(' and '))).sort()[0]
  return pair === undefined ? undefined : { kind: 'uncertain', reason: `Posts of ${pair}, one within the other, and nothing else in common.` }
}

/** Jurisdictions of the posts that identify, with their names. */
export function jurisdictions(profile: Profile): ReadonlyMap<LocationId, string> {
  return new Map(identifyingPosts(profile).flatMap(({ role: { jurisdiction }, placeName }) => (jurisdiction === undefined ? [] : [[jurisdiction, placeName ?? jurisdiction] as const])))
}

/** The chief post of a place, if the profile claims one. */
function headOf(profile: Profile): { readonly place: LocationId, readonly title: string } | undefined {
  const heads = identifyingPosts(profile).flatMap(({ role, tenure, placeName }) => {
    const current = tenure === 'current' || tenure === 'acting'
    return role.rank === 'chief' && current && role.jurisdiction !== undefined ? [{ place: role.jurisdiction, title: `${placeName ?? role.jurisdiction} ${role.title}` }] : []
  })
  return heads.sort((x, y) => (x.place + x.title < y.place + y.title ? -1 : 1))[0]
}

function leads(profile: Profile): boolean {
  return identifyingPosts(profile).some(({ role }) => (role.level === '国家' || role.level === '省') && role.rank !== undefined)
}

function period(profile: Profile): string {
  return `${profile.firstDay ?? '?'} to ${profile.lastDay ?? '?'}`
}

/** Days for which both were in print; negative: the days between; undefined where either is undated. */
function overlapDays(a: Profile, b: Profile): number | undefined {
  if (a.firstDay === undefined || a.lastDay === undefined || b.firstDay === undefined || b.lastDay === undefined) return undefined
  const start = Math.max(Date.parse(a.firstDay), Date.parse(b.firstDay))
  const end = Math.min(Date.parse(a.lastDay), Date.parse(b.lastDay))
  return Math.round((end - start) / DAY)
}
