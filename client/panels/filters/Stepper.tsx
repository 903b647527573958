/** A least number: a slider with a step down and a step up, for hand and keyboard alike. */
import { IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

interface StepperProps {
  readonly label: string
  readonly value: number
  /** The greatest number that leaves anything. */
  readonly most: number
  readonly onChange: (value: number) => void
}

export function Stepper({ label, value, most, onChange }: StepperProps): ReactNode {
  const { text } = useWords()
  return (
    <div className="stepper">
      <button type="button" className="icon-button" aria-label={text.filter.less} disabled={value <= 1} onClick={() => { onChange(value - 1) }}><IconMinus size={14} stroke={1.5} aria-hidden="true" /></button>
      <input type="range" min={1} max={most} value={value} disabled={most <= 1} aria-label={label} aria-valuetext={text.filter.atLeast(value)} onChange={(event) => { onChange(event.target.valueAsNumber) }} />
      <button type="button" className="icon-button" aria-label={text.filter.greater} disabled={value >= most} onClick={() => { onChange(value + 1) }}><IconPlus size={14} stroke={1.5} aria-hidden="true" /></button>
      <output className="stepper-value">{text.filter.atLeast(value)}</output>
    </div>
  )
}
