/** What is uncertain about a person: namesakes, weak merges, pairs that wait for a decision, a second holder of a chief post. */
import type { DoubtDto } from '../../contract/person.ts'
import type { ReasonDto } from '../../contract/reasons.ts'
import { doubtFromJson } from '../../load/doubt-json.ts'
import { reasonDto } from '../../load/reason-dto.ts'
import { entryAt } from '../../network/incidence-index.ts'
import { SURE_ENOUGH } from '../../resolve/people/doubts.ts'
import { rivalDays } from '../../resolve/summaries/rivals.ts'
import type { Row } from '../../store/graph-store.ts'
import type { Network } from '../network-source.ts'
import { optionalText, textOf, textsOf } from '../row-values.ts'

/** @param rows of the statements `read/person` and `read/person-rivals` */
export function doubtsOf(network: Network, { person, rivals }: { readonly person: Row, readonly rivals: readonly Row[] }): DoubtDto[] {
  return [...namesakesOf(network, person), ...mergesOf(person), ...rivals.flatMap(contradictionOf)]
}

/** Namesakes; where one may be the same person, with the reason. */
function namesakesOf({ index, namesakes }: Network, person: Row): DoubtDto[] {
  const id = textOf(person, 'id')
  const reasons = reasonsOf(person)
  const others = (namesakes.get(textOf(person, 'name')) ?? []).map((at) => entryAt(index.people, at)).filter((other) => other.id !== id)
  return others.map(({ id: other, name, qualifier }) => {
    const who = { id: other, name, qualifier: qualifier ?? null }
    const reason = reasons.get(other)
    return reason === undefined
      ? { kind: 'namesake' as const, message: toldOf('doubts/namesake', qualifier), reason: null, person: who }
      : { kind: 'uncertain merge' as const, message: toldOf('doubts/maybe-same', qualifier), reason: reasonDto(reason), person: who }
  })
}

function toldOf(code: 'doubts/namesake' | 'doubts/maybe-same', qualifier: string | undefined): ReasonDto {
  if (qualifier === undefined) return { code, values: {} }
  return { code: code === 'doubts/namesake' ? 'doubts/namesake-of' : 'doubts/maybe-same-as', values: { qualifier } }
}

/** Why a stored doubt is one, by the other person; by the person’s own id, why it may be two. */
function reasonsOf(person: Row): ReadonlyMap<string, string> {
  return new Map((Array.isArray(person['doubts']) ? textsOf(person, 'doubts') : []).map(doubtFromJson).map((doubt) => [doubt.person, doubt.reason]))
}

function mergesOf(person: Row): DoubtDto[] {
  const confidence = typeof person['confidence'] === 'number' ? person['confidence'] : 1
  if (confidence >= SURE_ENOUGH) return []
  const reason = reasonsOf(person).get(textOf(person, 'id'))
  return [{ kind: 'uncertain merge', message: { code: 'doubts/merged', values: {} }, reason: reason === undefined ? null : reasonDto(reason), person: null }]
}

/** Two heads of one place for longer than a change of office takes. */
function contradictionOf(row: Row): DoubtDto[] {
  const days = rivalDays(textOf(row, 'title'), periodOf(row, 'ownFirst', 'ownLast'), periodOf(row, 'firstSeen', 'lastSeen'))
  if (days === undefined) return []
  const post = `${textOf(row, 'placeName')} ${textOf(row, 'title')}`
  const name = textOf(row, 'name')
  return [{
    kind: 'contradiction', person: { id: textOf(row, 'id'), name, qualifier: optionalText(row, 'qualifier') },
    message: { code: 'doubts/rival', values: { name, post, days: String(days) } }, reason: null,
  }]
}

function periodOf(row: Row, first: string, last: string): { firstDay?: string, lastDay?: string } {
  const [firstDay, lastDay] = [optionalText(row, first), optionalText(row, last)]
  return firstDay === null || lastDay === null ? {} : { firstDay, lastDay }
}
