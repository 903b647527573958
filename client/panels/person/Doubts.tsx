/** What is uncertain about a person, said plainly and first, with the person it may be mixed up with. */
import type { ReactNode } from 'react'
import type { DoubtDto } from '../../../server/contract/person.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Because, reasonKey } from '../parts/Because.tsx'
import { Command } from '../parts/Command.tsx'
import { Lead } from '../parts/Lead.tsx'

/** @param person whose doubts they are */
export function Doubts({ person, doubts }: { readonly person: string, readonly doubts: readonly DoubtDto[] }): ReactNode {
  const { text } = useWords()
  if (doubts.length === 0) return null
  return (
    <section className="doubts" aria-label={text.person.doubts}>
      {doubts.map((doubt) => (
        <div key={`${doubt.kind}${doubt.person?.id ?? ''}${reasonKey(doubt.message)}`} className="doubt">
          <p><strong>{text.doubt[doubt.kind]}</strong> <Because reason={doubt.message} />{doubt.reason === null ? null : <> <Because reason={doubt.reason} /></>}</p>
          {doubt.person === null ? null : (
            <p>{text.person.also} <Lead to={{ kind: 'person', id: doubt.person.id }}>
              <Printed>{doubt.person.name}{doubt.person.qualifier === null ? '' : `（${doubt.person.qualifier}）`}</Printed>
            </Lead></p>
          )}
          {doubt.reason === null || doubt.person === null ? null : <Settle one={person} other={doubt.person.id} />}
        </div>
      ))}
    </section>
  )
}

/** How a pair in doubt is decided: an id of a person is that of one of its mentions, and will do. */
function Settle({ one, other }: { readonly one: string, readonly other: string }): ReactNode {
  const { text } = useWords()
  return (
    <details className="settle">
      <summary>{text.person.settle}</summary>
      <dl>
        <dt>{text.person.settleSame}</dt><dd><Command command={`npx huipu decide same ${one} ${other}`} /></dd>
        <dt>{text.person.settleDifferent}</dt><dd><Command command={`npx huipu decide different ${one} ${other}`} /></dd>
      </dl>
    </details>
  )
}
