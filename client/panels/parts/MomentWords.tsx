/**
 * When a meeting was: the day as resolved, and the article's own words in the paper's voice.
 * Undated meetings show the printed words where the day would stand; without words, "undated".
 */
import type { ReactNode } from 'react'
import type { WhenDto } from '../../../server/contract/common.ts'
import { momentOf, type Moment } from '../../view-model/moment.ts'
import { Printed, useWords, type WordsOf } from '../../text/Words.tsx'

/** The day or bounds in words; undefined where undated. */
export function resolvedWords(moment: Moment, { text, format }: WordsOf): string | undefined {
  switch (moment.kind) {
    case 'day': return format.listDay(moment.day)
    case 'days': return format.days(moment.from, moment.to)
    case 'since': return text.when.from(format.listDay(moment.from))
    case 'until': return text.when.until(format.listDay(moment.to))
    case 'undated': return undefined
  }
}

export function MomentWords({ when }: { readonly when: WhenDto }): ReactNode {
  const words = useWords()
  const moment = momentOf(when)
  const resolved = resolvedWords(moment, words)
  return (
    <span className="moment" title={words.text.when[when.basis]}>
      {resolved === undefined ? null : <time>{resolved}</time>}
      {moment.words === undefined ? null : <Printed className="printed as-printed">{moment.words}</Printed>}
      {resolved === undefined && moment.words === undefined ? <span className="muted">{words.text.when.undated}</span> : null}
    </span>
  )
}
