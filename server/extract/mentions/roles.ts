/**
 * The posts an article gives each person, each on its own and with its body.
 *
 * TitlePhrase chains → Title[] a name. A body named once serves the posts after it (市委常委、秘书长 is 市委秘书长; 副委员长王晨，秘书长杨振武 is of the same
 * body); an office that names its body (市长) needs none. A form of address (主席) is left out where the full title (国家主席) stands in the article.
 */
import type { Title } from '../../domain/title.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Group, TitledPerson } from './groups.ts'
import { placeLentBy, withLentPlace, type LentPlace } from './lent-place.ts'
import type { TitlePhrase } from './titles.ts'

/** What a title's words say of its jurisdiction; given by the caller, who knows places. */
export type Jurisdiction = (title: { readonly body: string, readonly office: string }) => Pick<Title, 'jurisdiction' | 'level'>

/** Name → titles, over all groups of an article. */
export function collectRoles(groups: readonly Group[], lexicon: Lexicon, jurisdiction: Jurisdiction): ReadonlyMap<string, readonly Title[]> {
  const roles = new Map<string, Title[]>()
  for (const group of groups) {
    let lent = ''
    let head: readonly Title[] = []
    let place: LentPlace | undefined
    for (const person of group.people) {
      const own = chainTitles(person, { lexicon, jurisdiction, lent, place })
      if (person.own.length > 0) { head = own.titles; lent = own.body; place = placeLentBy(own.titles, place) }
      add(roles, person.found.name, [...own.titles, ...spreadOf(person, head, { lexicon, jurisdiction })])
    }
  }
  return new Map([...roles].map(([name, titles]) => [name, distinct(titles)]))
}

interface ChainSite { readonly lexicon: Lexicon, readonly jurisdiction: Jurisdiction, readonly lent: string, readonly place: LentPlace | undefined }

function chainTitles({ own: phrases, found }: TitledPerson, { lexicon, jurisdiction, lent, place }: ChainSite): { readonly titles: readonly Title[], readonly body: string } {
  let body = lent
  const titles: Title[] = []
  for (const phrase of phrases) {
    // 评审组组长黄法祥校长: behind the name stands a form of address, of no body that the posts before it name.
    if (phrase.start >= found.end && phrase.body === '' && phrases.some(({ start }) => start < found.start)) {
      titles.push(asTitle(phrase, '', jurisdiction))
      continue
    }
    if (/会长$/u.test(phrase.office) && phrase.body === '' && OFFICE_OF_STATE.test(body)) body = ''
    const full = suppliedBody(phrase, body, lexicon)
    if (full !== '' && !(PARTIAL.test(phrase.body) && body !== '')) body = full.replace(/(?<=.)(?:专职|常务|第一|原)$/u, '')
    titles.push(withLentPlace(asTitle(phrase, full, jurisdiction), placeLentBy(titles, place)))
  }
  return { titles, body }
}

/** 省民政厅二级巡视员、副会长: offices of the state have no 会长. */
const OFFICE_OF_STATE = /(?:厅|局|政府|法院|检察院|[省市县区州]委|部)$/u

/** Titles of the list's head are the same objects for each name; a title behind the list is its own. */
function spreadOf(person: TitledPerson, head: readonly Title[], site: { readonly lexicon: Lexicon, readonly jurisdiction: Jurisdiction }): readonly Title[] {
  let behind = ''
  return person.spread.map((phrase) => {
    const same = head.find(({ office, text }) => office === phrase.office && text.endsWith(phrase.body + phrase.office))
    if (same !== undefined) return same
    // 任集团党委书记、总经理: a body behind the list serves the posts after it.
    const full = suppliedBody(phrase, phrase.start >= person.found.end ? behind : '', site.lexicon)
    if (phrase.start >= person.found.end && full !== '') behind = full
    return asTitle(phrase, full, site.jurisdiction)
  })
}

/** Parts of a body, named by themselves only where the body was named before; what they belong to serves the posts after them. */
const PARTIAL = /^(?:党组|党委|党支部|党总支|机关党委|组织部|宣传部|统战部|政法委|纪委|纪委监委|纪检监察组|工会|团委|办公室|办公厅|书记处|政治局|专职|常务|第一)/u

/** 学院党委副书记、院长 is the head of the college, not of its party committee, which has secretaries and members only; 校务委员会主任…、校长… heads no committee. */
function lentBody(before: string, office: string): string {
  if (PARTY_POST.test(office)) return before
  const head = before.replace(PARTY, '')
  const kind = HEAD_OF.exec(office)?.groups?.kind
  return head.length < 2 || (kind !== undefined && COMMITTEE.test(head) && !head.endsWith(kind)) ? '' : head
}

/** The kind of body that an office names (校长, 局长); a committee or a section has none of these. */
const HEAD_OF = /^(?:常务|执行)?副?(?<kind>[校院局厅部镇乡馆所站])长$/u
const COMMITTEE = /(?:委员会|小组|指挥部|[处科室股办])$/u

const PARTY = /(?:党委|党组|党工委|党总支|党支部|纪委)$/u

/** 市委常委、纪委书记 is the head of 市纪委, which stands beside the committee; 党委 of a school has its own beside it (校纪委). */
function besideParty(before: string): string { return before.replace(/(?:党委|党组|党工委|纪委|监事会|董事会|理事会|(?<=[省市县区州旗盟镇乡])委)$/u, '') }

/** A section stands beside the parts of its body (监察审计处…、统战部…), and holds none of them. */
const SECTION = /[处科室股]$/u

const PARTY_POST = /(?:书记|委员|常委|成员|代表|组长)$/u

function suppliedBody({ body, office, known }: TitlePhrase, before: string, lexicon: Lexicon): string {
  const bare = body === '' || lexicon.tenures.has(body)
  if (bare && office === '委员' && before.endsWith('委员会')) return before
  if (bare) return known.self || before.length < 2 ? '' : lentBody(before, office)
  if (/^(?:纪委|监委|纪检|工会|团委|妇联)/u.test(body) && before.length > 1) return before.endsWith(body) ? before : besideParty(before) + body
  if (PARTIAL.test(body) && before.length > 1 && !before.endsWith(body) && !SECTION.test(before)) return before + body
  return body
}

function asTitle(phrase: TitlePhrase, body: string, jurisdiction: Jurisdiction): Title {
  const text = (body.endsWith(phrase.body) || phrase.body === '' ? body : body + phrase.body) + phrase.office
  return {
    text: text.replace(/\s/gu, ''), office: phrase.office, ...(body === '' ? {} : { body }), ...jurisdiction({ body, office: phrase.office }),
    ...(phrase.known.rank === undefined ? {} : { rank: phrase.known.rank }), tenure: phrase.tenure,
  }
}

function add(roles: Map<string, Title[]>, name: string, titles: readonly Title[]): void {
  const known = roles.get(name)
  if (known === undefined) roles.set(name, [...titles])
  else known.push(...titles)
}

/** Each title once; one that is only the end of a fuller one is left out. */
function distinct(titles: readonly Title[]): readonly Title[] {
  const once = titles.filter((title, i) => titles.findIndex(({ text }) => text === title.text) === i)
  return once.filter((title) => !once.some((other) => other !== title && other.text.length > title.text.length && other.text.endsWith(title.text)))
}
