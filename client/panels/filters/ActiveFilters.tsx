/** Chips of the filters in force, above the network; each is taken away by its cross, all by one button. */
import type { ReactNode } from 'react'
import { IconX } from '@tabler/icons-react'
import { useExplorer } from '../../explorer.tsx'
import { Printed, useWords } from '../../text/Words.tsx'
import { chipsOf } from './chips.ts'
import { usePlaceNames } from './place-names.ts'

/** Nothing when no filter is in force. */
export function ActiveFilters(): ReactNode {
  const { state: { view }, dispatch } = useExplorer()
  const words = useWords()
  const placeName = usePlaceNames()
  const chips = chipsOf(view.filters, view.mode, { words, placeName })
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={words.text.filter.active}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" aria-label={words.text.filter.remove(chip.words)} onClick={() => { dispatch({ kind: 'filter', change: chip.change }) }}>
            {chip.printed ? <Printed>{chip.words}</Printed> : chip.words}
            <IconX size={12} stroke={2} aria-hidden="true" />
          </button>
        </li>
      ))}
      {chips.length < 2 ? null : <li><button type="button" className="chip chip-reset" onClick={() => { dispatch({ kind: 'clear filters' }) }}>{words.text.filter.reset}</button></li>}
    </ul>
  )
}
