/** Zoom, fit and lay out anew: bottom right of the canvas. */
import { IconArrowsMaximize, IconMinus, IconPlus, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../text/Words.tsx'

interface ControlsProps { readonly onZoom: (factor: number) => void, readonly onFit: () => void, readonly onLayOut: () => void, readonly busy: boolean }

export function Controls({ onZoom, onFit, onLayOut, busy }: ControlsProps): ReactNode {
  const { text } = useWords()
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <div className="controls" role="group" aria-label={text.canvas.label} data-float>
      <button type="button" aria-label={text.canvas.zoomIn} title={text.canvas.zoomIn} onClick={() => { onZoom(1.4) }}><IconPlus {...icon} /></button>
      <button type="button" aria-label={text.canvas.zoomOut} title={text.canvas.zoomOut} onClick={() => { onZoom(1 / 1.4) }}><IconMinus {...icon} /></button>
      <button type="button" aria-label={text.canvas.fit} title={text.canvas.fit} onClick={onFit}><IconArrowsMaximize {...icon} /></button>
      <button type="button" aria-label={text.canvas.layOut} title={text.canvas.layOut} disabled={busy} onClick={onLayOut}><IconRefresh {...icon} /></button>
    </div>
  )
}
