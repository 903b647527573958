/** One filter: its name, its choices, and what takes it back once it is in force. */
import type { ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

interface FacetProps { readonly title: string, readonly changed: boolean, readonly onClear: () => void, readonly children: ReactNode }

export function Facet({ title, changed, onClear, children }: FacetProps): ReactNode {
  const { text } = useWords()
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {changed ? <button type="button" className="facet-clear" aria-label={`${text.filter.clear}: ${title}`} onClick={onClear}>{text.filter.clear}</button> : null}
      {children}
    </fieldset>
  )
}
