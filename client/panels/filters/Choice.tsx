/** A choice of a facet with what it would leave; a bar under it compares it with its neighbours. */
import type { ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

/** px for each level of a tree */
const INDENT = 12

interface ChoiceProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Undefined until it is known. */
  readonly count: number | undefined
  /** The greatest count of the facet. */
  readonly most: number
  /** The counts in words. */
  readonly title: string
  /** How deep it stands in a tree. */
  readonly depth?: number
  readonly children: ReactNode
}

export function Choice({ checked, onChange, count, most, title, depth = 0, children }: ChoiceProps): ReactNode {
  const { format } = useWords()
  return (
    <label className={count === 0 && !checked ? 'choice choice-none' : 'choice'} title={title}>
      <input type="checkbox" checked={checked} onChange={(event) => { onChange(event.target.checked) }} />
      <span className="choice-words" style={depth === 0 ? undefined : { paddingInlineStart: depth * INDENT }}>{children}</span>
      <span className="count" aria-hidden="true">{count === undefined ? '' : format.number(count)}</span>
      <span className="unseen">{title}</span>
      <i className="choice-bar" aria-hidden="true" style={{ width: `${most === 0 ? 0 : (100 * (count ?? 0)) / most}%` }} />
    </label>
  )
}
