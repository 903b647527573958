/** The log of decisions as stored → decisions. */
import type { Decision, DecisionKind } from '../../domain/clusters.ts'
import { decisionId, mentionId } from '../../domain/ids.ts'
import type { Row, WriteTransaction } from '../../store/graph-store.ts'
import { optionalText, text, texts, word } from './columns.ts'

const KINDS: readonly DecisionKind[] = ['same', 'different', 'not a person', 'corrected']

/** The whole log, oldest first. */
export async function readDecisions(transaction: WriteTransaction): Promise<readonly Decision[]> {
  return (await transaction.run('load/decisions')).map(decisionOf)
}

/** @param row of the statement load/decisions */
export function decisionOf(row: Row): Decision {
  const [before, after] = [optionalText(row, 'before'), optionalText(row, 'after')]
  return {
    id: decisionId(text(row, 'id')), at: text(row, 'at'), by: text(row, 'by'), kind: word(row, 'kind', KINDS), mentions: texts(row, 'mentions').map(mentionId),
    ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }),
  }
}
