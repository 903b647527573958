/** Why things in print are one in the graph, folded: the reasons as resolution gives them. Nothing where nothing was joined. */
import type { ReactNode } from 'react'
import type { ReasonDto } from '../../../server/contract/reasons.ts'
import { Because, reasonKey } from './Because.tsx'

/** @property summary what is opened, with how sure it is */
export function Reasons({ summary, reasons }: { readonly summary: string, readonly reasons: readonly ReasonDto[] }): ReactNode {
  if (reasons.length === 0) return null
  return (
    <details className="sources">
      <summary>{summary}</summary>
      <ul className="reasons">{reasons.map((reason) => <li key={reasonKey(reason)}><Because reason={reason} /></li>)}</ul>
    </details>
  )
}
