/** What the extractor was unsure of in an article: doubts before notes; each with its words, what it means, why, and the rule. */
import type { ReactNode } from 'react'
import type { ArticleDto } from '../../../server/contract/article.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Because } from '../parts/Because.tsx'

type DiagnosticDto = ArticleDto['diagnostics'][number]

export function Diagnostics({ article }: { readonly article: ArticleDto }): ReactNode {
  const { text } = useWords()
  const doubts = article.diagnostics.filter(({ severity }) => severity !== 'info')
  const notes = article.diagnostics.filter(({ severity }) => severity === 'info')
  if (doubts.length + notes.length === 0) return null
  return (
    <details className="sources diagnostics" open={doubts.length > 0}>
      <summary>{text.article.diagnostics} <span className="count">{doubts.length + notes.length}</span></summary>
      <ul className="lines">{[...doubts, ...notes].map((diagnostic, position) => <DiagnosticLine key={position} diagnostic={diagnostic} article={article} />)}</ul>
    </details>
  )
}

function DiagnosticLine({ diagnostic: { rule, severity, message, start, end }, article }: { readonly diagnostic: DiagnosticDto, readonly article: ArticleDto }): ReactNode {
  const { text } = useWords()
  const meaning = Object.entries(text.article.unsure).find(([known]) => known === rule)?.[1]
  return (
    <li className={`diagnostic diagnostic-${severity}`}>
      <p className="diagnostic-made">{meaning === undefined ? null : <span className="diagnostic-meaning">{meaning}</span>} <Printed className="printed">{shortened(article.text.slice(start, end).replace(/\s+/g, ''))}</Printed></p>
      <p className="line-sub"><Because reason={message} /> <span className="rule">{rule}</span></p>
    </li>
  )
}

const LONGEST_WORDS = 48

function shortened(words: string): string {
  return words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words
}
