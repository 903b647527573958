/** What is uncertain about a person, said plainly and first, with the person it may be mixed up with. */
import type { ReactNode } from 'react'
import type { DoubtDto } from '../../../server/contract/person.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Because, reasonKey } from '../parts/Because.tsx'
import { Command } from '../parts/Command.tsx'
import { Lead } from '../parts/Lead.tsx'

/** More doubts than these are folded away: of a usual name there are many, and what the person did must not stand a screen below. */
const FIRST = 2

interface DoubtsProps { readonly person: string, readonly doubts: readonly DoubtDto[] }

/** @param person whose doubts they are */
export function Doubts({ person, doubts }: DoubtsProps): ReactNode {
  const { text } = useWords()
  if (doubts.length === 0) return null
  const first = doubts.length > FIRST + 1 ? doubts.slice(0, FIRST) : doubts
  const further = doubts.slice(first.length)
  return (
    <section className="doubts" aria-label={text.person.doubts}>
      <DoubtList person={person} doubts={first} />
      {further.length === 0 ? null : (
        <details className="doubts-further">
          <summary>{text.person.moreDoubts(further.length)}</summary>
          <DoubtList person={person} doubts={further} />
        </details>
      )}
    </section>
  )
}

function DoubtList({ person, doubts }: DoubtsProps): ReactNode {
  const { text } = useWords()
  return doubts.map((doubt) => (
    <div key={`${doubt.kind}${doubt.person?.id ?? ''}${reasonKey(doubt.message)}`} className="doubt">
      <p><strong>{text.doubt[doubt.kind]}</strong> <Because reason={doubt.message} />{doubt.reason === null ? null : <> <Because reason={doubt.reason} /></>}</p>
      {doubt.person === null ? null : (
        <p>{text.person.also} <Lead to={{ kind: 'person', id: doubt.person.id }}>
          <Printed>{doubt.person.name}{doubt.person.qualifier === null ? '' : `（${doubt.person.qualifier}）`}</Printed>
        </Lead></p>
      )}
      {doubt.reason === null || doubt.person === null ? null : <Settle one={person} other={doubt.person.id} />}
    </div>
  ))
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
