/** What is uncertain about a person, said plainly in both languages: namesakes, weak merges, pairs that wait for a decision, a second holder of a chief post. */
import type { DoubtDto } from '../../contract/person.ts'
import { doubtFromJson } from '../../load/doubt-json.ts'
import { entryAt } from '../../network/incidence-index.ts'
import { rivalDays } from '../../resolve/summaries/rivals.ts'
import type { Row } from '../../store/graph-store.ts'
import type { Network } from '../network-source.ts'
import { optionalText, textOf, textsOf } from '../row-values.ts'

/** Below this a merge is told as uncertain. */
const CERTAIN = 0.7

/** @param rows of the statements `read/person` and `read/person-rivals` */
export function doubtsOf(network: Network, { person, rivals }: { readonly person: Row, readonly rivals: readonly Row[] }): DoubtDto[] {
  return [...namesakesOf(network, person), ...mergesOf(person), ...rivals.flatMap(contradictionOf)]
}

/** Namesakes; where one may be the same person, with the reason. */
function namesakesOf({ index, namesakes }: Network, person: Row): DoubtDto[] {
  const id = textOf(person, 'id')
  const reasons = new Map((Array.isArray(person['doubts']) ? textsOf(person, 'doubts') : []).map(doubtFromJson).map((doubt) => [doubt.person, doubt.reason]))
  const others = (namesakes.get(textOf(person, 'name')) ?? []).map((at) => entryAt(index.people, at)).filter((other) => other.id !== id)
  return others.map(({ id: other, name, qualifier }) => {
    const who = { id: other, name, qualifier: qualifier ?? null }
    const [en, zh] = qualifier === undefined ? ['', ''] : [`: ${qualifier}`, `：${qualifier}`]
    const reason = reasons.get(other)
    return reason === undefined
      ? { kind: 'namesake' as const, message: { en: `There is another person of this name${en}.`, zh: `另有同名的人${zh}。` }, person: who }
      : { kind: 'uncertain merge' as const, message: { en: `May be the same person as another of this name${en}. ${reason}`, zh: `与另一同名的人${zh}或为同一人，尚待判定。` }, person: who }
  })
}

function mergesOf(person: Row): DoubtDto[] {
  const confidence = typeof person['confidence'] === 'number' ? person['confidence'] : 1
  return confidence >= CERTAIN ? [] : [{ kind: 'uncertain merge', message: { en: 'It is not certain that all these mentions are one person.', zh: '这些记载是否同为一人，尚不能确定。' }, person: null }]
}

/** Two heads of one place for longer than a change of office takes. */
function contradictionOf(row: Row): DoubtDto[] {
  const days = rivalDays(textOf(row, 'title'), periodOf(row, 'ownFirst', 'ownLast'), periodOf(row, 'firstSeen', 'lastSeen'))
  if (days === undefined) return []
  const post = `${textOf(row, 'placeName')} ${textOf(row, 'title')}`
  const name = textOf(row, 'name')
  return [{
    kind: 'contradiction', person: { id: textOf(row, 'id'), name, qualifier: optionalText(row, 'qualifier') },
    message: { en: `${name} was in print as ${post} at the same time, for ${days} days.`, zh: `${name}同时见报为${post}，计${days}天。` },
  }]
}

function periodOf(row: Row, first: string, last: string): { firstDay?: string, lastDay?: string } {
  const [firstDay, lastDay] = [optionalText(row, first), optionalText(row, last)]
  return firstDay === null || lastDay === null ? {} : { firstDay, lastDay }
}
