/**
 * A reason in the reader's language, its values as printed. What an older program stored in words is shown in those words, which are English;
 * a code that this page does not know (of a newer server) is shown as it is, with its values.
 */
import type { ReactNode } from 'react'
import type { ReasonDto } from '../../../server/contract/reasons.ts'
import { Fill, Printed, useWords } from '../../text/Words.tsx'

export function Because({ reason: { code, values } }: { readonly reason: ReasonDto }): ReactNode {
  const { text } = useWords()
  const message = Object.entries(text.reason).find(([known]) => known === code)?.[1]
  if (message === undefined) return <>{code} <Printed>{Object.values(values).join(' ')}</Printed></>
  const slots = Object.entries(values).map(([name, value]) => [name, code === 'other' ? <span lang="en">{value}</span> : <Printed>{value}</Printed>])
  return <Fill message={message} slots={Object.fromEntries(slots)} />
}

/** What tells reasons apart in a list. */
export function reasonKey({ code, values }: ReasonDto): string {
  return [code, ...Object.values(values)].join('|')
}
