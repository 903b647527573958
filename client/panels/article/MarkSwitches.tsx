/** A switch for each kind of mark, with its style as a sample and its count; and all or none at once. */
import type { ReactNode } from 'react'
import type { ArticleDto, MarkKindDto } from '../../../server/contract/article.ts'
import { useWords } from '../../text/Words.tsx'
import { countMarks } from '../../view-model/marked-blocks.ts'

/** In the order of the switches. */
export const MARK_KINDS: readonly MarkKindDto[] = ['person', 'title', 'body', 'meeting', 'trigger', 'place', 'time', 'byline']

interface MarkSwitchesProps {
  readonly article: ArticleDto
  readonly shown: ReadonlySet<MarkKindDto>
  readonly onChange: (shown: ReadonlySet<MarkKindDto>) => void
}

export function MarkSwitches({ article, shown, onChange }: MarkSwitchesProps): ReactNode {
  const { text, format } = useWords()
  const counts = countMarks(article)
  const all = MARK_KINDS.every((kind) => shown.has(kind))
  function turn(kind: MarkKindDto): void {
    onChange(new Set(MARK_KINDS.filter((other) => other === kind ? !shown.has(kind) : shown.has(other))))
  }
  return (
    <div className="switches" role="group" aria-label={text.article.marks}>
      {MARK_KINDS.map((kind) => (
        <button key={kind} type="button" className="switch" aria-pressed={shown.has(kind)} disabled={!counts.has(kind)}
          title={counts.has(kind) ? undefined : text.article.unmarkedKind} onClick={() => { turn(kind) }}>
          <span className={`mark mark-${kind}`}>{text.article.mark[kind]}</span>
          <span className="count">{format.number(counts.get(kind) ?? 0)}</span>
        </button>
      ))}
      <button type="button" className="switch" onClick={() => { onChange(new Set(all ? [] : MARK_KINDS)) }}>{all ? text.article.noMarks : text.article.allMarks}</button>
    </div>
  )
}
