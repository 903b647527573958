/**
 * The print with its marks. Marks are one stop for the Tab key; the arrow keys go from mark to mark, Enter says what was made of it.
 * Nested marks draw one style round the other; choosing a place chooses all marks that cover it.
 */
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { ArticleDto, MarkDto } from '../../../server/contract/article.ts'
import { useWords } from '../../text/Words.tsx'
import type { MarkedBlock, MarkedRun } from '../../view-model/marked-blocks.ts'

interface MarkedTextProps {
  readonly article: ArticleDto
  readonly blocks: readonly MarkedBlock[]
  /** Indices of the marks whose reasons are shown. */
  readonly chosen: readonly number[]
  readonly onChoose: (marks: readonly number[]) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
const TAGS = { headline: 'h3', kicker: 'p', line: 'p', paragraph: 'p' } as const

export function MarkedText({ article, blocks, chosen, onChoose }: MarkedTextProps): ReactNode {
  const text = useRef<HTMLDivElement>(null)
  const innermost = chosen.at(-1)
  const first = blocks.findIndex((block) => block.runs.some((run) => run.marks.length > 0))
  function move(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    if (step === undefined) return
    const marks = [...text.current?.querySelectorAll<HTMLElement>('[role=button]') ?? []]
    const place = marks.findIndex((mark) => mark === document.activeElement)
    const next = marks[place + step]
    if (place < 0 || next === undefined) return
    event.preventDefault()
    for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1
    next.focus()
  }
  return (
    <div className="print printed" lang="zh-Hans" ref={text} onKeyDown={move}>
      {blocks.map((block, position) => {
        const Tag = TAGS[block.role]
        const firstRun = position === first ? block.runs.find((run) => run.marks.length > 0) : undefined
        return (
          <Tag key={position} className={classOf(block)}>
            {block.runs.map((run) => <RunOf key={run.key} run={run} marks={article.marks} reachable={run === firstRun} chosen={innermost !== undefined && run.marks.at(-1) === innermost} onChoose={onChoose} />)}
          </Tag>
        )
      })}
    </div>
  )
}

/** A headline that has spaces is broken at them, as its phrases are set. */
function classOf(block: MarkedBlock): string {
  const phrased = block.role === 'headline' && block.runs.some((run) => run.text.includes(' '))
  return [`block-${block.role}`, block.quoted ? 'block-quoted' : '', phrased ? 'phrased' : ''].filter(Boolean).join(' ')
}

interface RunProps {
  readonly run: MarkedRun
  readonly marks: readonly MarkDto[]
  readonly reachable: boolean
  readonly chosen: boolean
  readonly onChoose: (marks: readonly number[]) => void
}

function RunOf({ run, marks, reachable, chosen, onChoose }: RunProps): ReactNode {
  const { text } = useWords()
  const quoted = run.quoted ? 'quoted' : undefined
  if (run.marks.length === 0) return quoted === undefined ? run.text : <span className={quoted}>{run.text}</span>
  const kinds = run.marks.flatMap((index) => marks[index]?.kind ?? [])
  const inner = kinds.at(-1)
  const choose = (): void => { onChoose(run.marks) }
  const styled = kinds.reduceRight<ReactNode>((content, kind) => <span className={`mark mark-${kind}`}>{content}</span>, run.text)
  return (
    <span role="button" tabIndex={reachable ? 0 : -1} className={['marked', quoted, chosen ? 'chosen' : undefined].filter(Boolean).join(' ')}
      aria-pressed={chosen} aria-description={inner === undefined ? undefined : text.article.takenFor[inner]} onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose()
      }}>{styled}</span>
  )
}
