/**
 * Why something was made of what is printed: a stable code and its values, never words. Who shows it puts it in words (contract/reasons.ts holds the English ones).
 * Written as one line, `code|value|value`, so that a store keeps it in a property and equal reasons are equal strings: `people/same-post|南通市 市长`.
 * What an older program stored in words of its own reads as undefined. No errors.
 */

/** Every code with the names of its values, in the order they are written. */
export const REASONS = {
  // How a mark of a page came about: the rule is the reason.
  'people/after-title': [], 'people/in-list': [], 'people/bare-list': [], 'people/before-verb': [], 'people/lexicon': [], 'people/before-title': [], 'people/after-body': [],
  'attendance/predicate': [], 'attendance/guest': [], 'attendance/speech': [], 'attendance/headline': [], 'attendance/list': [], 'attendance/acts': [], 'attendance/open-list': [], 'attendance/signing': [],
  'cited/no-part': [], 'cited/object': [], 'cited/words': [],
  'titles/post': [], 'titles/address': [], 'bodies/known': [], 'bylines/name': [],
  'meetings/gathering': [], 'meetings/object': [], 'meetings/subject': [], 'meetings/talks': [], 'meetings/field': [], 'meetings/signing': [], 'meetings/rite': [], 'meetings/setting': [],
  'triggers/chair': [], 'triggers/lead': [], 'triggers/meet': [], 'triggers/speaker': [], 'triggers/attendee': [], 'triggers/cite': [], 'triggers/arrival': [],
  'times/glossed-day': [], 'times/days': [], 'times/full-day': [], 'times/month-day': [], 'times/day': [], 'times/relative-day': [], 'times/same-day': [], 'times/weekday': [], 'times/week': [],
  'times/recently': [], 'times/part-of-month': [], 'times/month': [], 'times/year': [],
  'places/own': [], 'places/in-front': [], 'places/own-city': [], 'places/own-province': [], 'places/only-one': [], 'places/highest': [], 'places/undecided': [],
  // What is in doubt on a page.
  'people/by-vote': ['name'], 'people/refused': ['name'], 'people/two-of-name': ['name', 'one', 'other'],
  'meetings/open-list': ['name'], 'meetings/nobody': ['meeting'],
  'titles/unassigned': ['name', 'title'], 'titles/ambiguous-place': ['title', 'name', 'count', 'place'], 'titles/no-place': ['title', 'name'],
  'times/unpublished': ['meeting'], 'times/unpublished-words': ['words'], 'times/unsettled': ['meeting'], 'times/unsettled-words': ['words'], 'times/no-such-day': ['words'], 'times/coming-day': ['words', 'day', 'published'],
  'places/ambiguous': ['name', 'count', 'places'], 'places/unknown': ['place'],
  'articles/none': [], 'articles/furniture': ['line'], 'articles/editors': ['line'], 'articles/other-version': [],
  // Why mentions of one name are one person, may be, or are not.
  'people/decided': [],
  'people/same-post': ['post'], 'people/same-jurisdiction': ['place'], 'people/state-leaders': [], 'people/astronauts': [], 'people/same-body': ['body'],
  'people/words-in-front': ['post'], 'people/same-firm': ['firm'], 'people/one-house': ['body'], 'people/rare-name': [], 'people/maybe-rare': [], 'people/career': ['first', 'second'],
  'people/office-abroad': [], 'people/career-abroad': [], 'people/party-abroad': [], 'people/full-name': [], 'people/like-post': [], 'people/like-letters': [], 'people/like-office': [], 'people/like-words': [], 'people/one-abroad': [], 'people/country-unsaid': [], 'people/company': [],
  'people/stray-in-place': [], 'people/stray-leader': [], 'people/post-in-short': [], 'people/only-bearer': [], 'people/only-leader': [], 'people/like-calling': [], 'people/province-unsaid': [], 'people/known-abroad': [],
  'people/post-and-company': [], 'people/rare-in-post': [], 'people/rare-unplaced': [],
  'people/leaders-undated': [], 'people/leaders-apart': ['days'], 'people/leaders-at-once': ['days'], 'people/leaders-common-name': [],
  'people/one-country-abroad': ['country'], 'people/one-place': ['place'], 'people/nested': ['one', 'other'], 'people/unplaced-office': ['office'],
  'people/two-seats-at-once': ['posts'],
  // Why mentions of one name may be of two people, beside what makes one person of them.
  'people/against-no-post': [], 'people/against-places': ['one', 'other'], 'people/against-fields': [], 'people/against-at-once': ['days'], 'people/against-years': ['years'], 'people/against-name': ['count'],
  // Why reports are of one meeting.
  'meetings/equal-chair': [], 'meetings/equal-place': [], 'meetings/like-chair': [], 'meetings/like-place': [], 'meetings/equal-people': [], 'meetings/like-people': [],
  // What is uncertain about a person.
  'doubts/namesake': [], 'doubts/namesake-of': ['qualifier'], 'doubts/maybe-same': [], 'doubts/maybe-same-as': ['qualifier'], 'doubts/merged': [], 'doubts/rival': ['name', 'post', 'days'],
} as const

export type ReasonCode = keyof typeof REASONS

/** The values that a code asks for. */
export type ReasonValues<Code extends ReasonCode> = Readonly<Record<(typeof REASONS)[Code][number], string | number>>

/** @property values by name, as shown */
export interface ReadReason { readonly code: ReasonCode, readonly values: Readonly<Record<string, string>> }

const BETWEEN = '|'

/** A reason as written. */
export function because<Code extends ReasonCode>(code: Code, values: ReasonValues<Code>): string {
  const given: Readonly<Record<string, string | number>> = values
  const names: readonly string[] = REASONS[code]
  return [code, ...names.map((name) => String(given[name] ?? '').replaceAll(BETWEEN, '｜'))].join(BETWEEN)
}

/** A reason as written → its code and values; undefined for words of an older program. */
export function readReason(written: string): ReadReason | undefined {
  const [code = '', ...values] = written.split(BETWEEN)
  if (!isReasonCode(code)) return undefined
  const names: readonly string[] = REASONS[code]
  return names.length === values.length ? { code, values: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) } : undefined
}

/** True for a code of this program. */
export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(REASONS, code)
}
