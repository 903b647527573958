/** Why things in print are one in the graph, folded: the reasons as resolution gives them, in English. Nothing where nothing was joined. */
import type { ReactNode } from 'react'

/** @property summary what is opened, with how sure it is */
export function Reasons({ summary, reasons }: { readonly summary: string, readonly reasons: readonly string[] }): ReactNode {
  if (reasons.length === 0) return null
  return (
    <details className="sources">
      <summary>{summary}</summary>
      <ul className="reasons" lang="en">{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </details>
  )
}
