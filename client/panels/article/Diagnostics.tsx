/** What the extractor was unsure of in an article: the words, the sentence that says why, the rule. */
import type { ReactNode } from 'react'
import type { ArticleDto } from '../../../server/contract/article.ts'
import { Printed, useWords } from '../../text/Words.tsx'

export function Diagnostics({ article }: { readonly article: ArticleDto }): ReactNode {
  const { text } = useWords()
  if (article.diagnostics.length === 0) return null
  return (
    <details className="sources">
      <summary>{text.article.diagnostics} <span className="count">{article.diagnostics.length}</span></summary>
      <ul className="lines">
        {article.diagnostics.map((diagnostic, position) => (
          <li key={position} className={`diagnostic diagnostic-${diagnostic.severity}`}>
            <Printed className="printed">{article.text.slice(diagnostic.start, diagnostic.end).replace(/\s+/g, '')}</Printed>
            <p className="line-sub"><span lang="en">{diagnostic.message}</span> <span className="rule">{diagnostic.rule}</span></p>
          </li>
        ))}
      </ul>
    </details>
  )
}
