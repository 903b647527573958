/** The article as printed, every mark in its own quiet style; a mark says what was made of it and why. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { ArticleDto, MarkKindDto } from '../../../server/contract/article.ts'
import { Fill, Printed, useWords } from '../../text/Words.tsx'
import { markedArticle } from '../../view-model/marked-blocks.ts'
import { ArticleSource } from '../parts/ClippingCard.tsx'
import { Diagnostics } from './Diagnostics.tsx'
import { MarkCard } from './MarkCard.tsx'
import { MarkedText } from './MarkedText.tsx'
import { MarkSwitches, MARK_KINDS } from './MarkSwitches.tsx'

interface ArticlePanelProps {
  readonly article: ArticleDto
  /** The sentence that led here. */
  readonly quote: string | undefined
  readonly onPlace: (location: string) => void
}

export function ArticlePanel({ article, quote, onPlace }: ArticlePanelProps): ReactNode {
  const { text } = useWords()
  const [shown, setShown] = useState<ReadonlySet<MarkKindDto>>(new Set(MARK_KINDS))
  const [chosen, setChosen] = useState<readonly number[]>([])
  const sheet = useRef<HTMLDivElement>(null)
  const marked = useMemo(() => markedArticle(article, shown, quote), [article, shown, quote])
  useEffect(() => { setChosen([]) }, [article.id])
  useEffect(() => { sheet.current?.querySelector('.quoted')?.scrollIntoView({ block: 'center' }) }, [article.id, quote])
  function closeCard(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || chosen.length === 0) return
    event.preventDefault()
    setChosen([])
  }
  return (
    <article className="article-panel" onKeyDown={closeCard}>
      <header className="panel-head">
        <ArticleParticulars article={article} />
        <MarkSwitches article={article} shown={shown} onChange={setShown} />
        {marked.quoteFound ? null : <p className="notice-line" role="status">{text.article.quoteMissing}</p>}
      </header>
      <div className="paper-sheet" ref={sheet}>
        <MarkedText article={article} blocks={marked.blocks} chosen={chosen} onChoose={setChosen} />
      </div>
      <Diagnostics article={article} />
      <MarkCard article={article} chosen={chosen} onClose={() => { setChosen([]) }} onPlace={onPlace} />
    </article>
  )
}

function ArticleParticulars({ article }: { readonly article: ArticleDto }): ReactNode {
  const { text } = useWords()
  const { page } = article
  return (
    <>
      <h2 className="unseen" tabIndex={-1}>{article.headline === null ? text.article.noHeadline : <Printed>{article.headline}</Printed>}</h2>
      <p className="line-sub">
        <ArticleSource outlet={page.outlet} published={page.published} />
        {page.pageNumber === null ? null : ` · ${text.article.pageNumber(page.pageNumber)}`}
        {article.place === null ? null : <> · <Printed>{article.place.name}</Printed></>}
        {page.url === null || !/^https?:/.test(page.url) ? null : <> · <a href={page.url} target="_blank" rel="noopener noreferrer">{text.article.original}</a></>}
      </p>
      {article.reporters.length === 0 ? null : <p className="line-sub"><Fill message={text.article.reporters} slots={{ names: <Printed>{article.reporters.join('、')}</Printed> }} /></p>}
    </>
  )
}
