/** One pair that waits: how it stands now, both sides with their sentences, what speaks for one person and what against, and the commands that settle it. */
import type { ReactNode } from 'react'
import type { Clipping } from '../../../server/contract/common.ts'
import type { ReviewedPairDto } from '../../../server/contract/decision.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Because, reasonKey } from '../parts/Because.tsx'
import { ClippingCard } from '../parts/ClippingCard.tsx'
import { Command } from '../parts/Command.tsx'
import { Lead } from '../parts/Lead.tsx'

export function PairCard({ pair }: { readonly pair: ReviewedPairDto }): ReactNode {
  const { text } = useWords()
  const [one, other] = pair.people
  return (
    <>
      <h3 className="pair-name"><Printed>{pair.name}</Printed></h3>
      <p className="pair-facts">
        <span className="pair-state">{text.review[pair.kind]}</span>
        <span>{text.review.stake(pair.hangs)}</span>
        <span>{text.review.sure(Math.round(pair.confidence * 100))}</span>
      </p>
      <div className="pair-side"><SideLine name={pair.name} side={one} /><Sentence clipping={pair.clippings[0]} /></div>
      <div className="pair-side">{pair.kind === 'joined' ? null : <SideLine name={pair.name} side={other} />}<Sentence clipping={pair.clippings[1]} /></div>
      <dl className="pair-why">
        <dt>{text.review.for}</dt>
        <dd><Because reason={pair.reason} /></dd>
        <dt>{text.review.against}</dt>
        {pair.against.length === 0 ? <dd className="muted">{text.review.noneAgainst}</dd> : pair.against.map((reason) => <dd key={reasonKey(reason)}><Because reason={reason} /></dd>)}
        <dt>{text.review.ifSame}</dt>
        <dd><Command command={`npx ${pair.commands.same}`} /></dd>
        <dt>{text.review.ifDifferent}</dt>
        <dd><Command command={`npx ${pair.commands.different}`} /></dd>
      </dl>
    </>
  )
}

/** Who it is in the graph now, as a link, with how often and when the papers name them. */
function SideLine({ name, side }: { readonly name: string, readonly side: ReviewedPairDto['people'][0] }): ReactNode {
  const { text, format } = useWords()
  const seen = side.firstSeen === null ? null : side.lastSeen === null || side.lastSeen === side.firstSeen
    ? text.person.seenOn(format.day(side.firstSeen)) : text.person.seen(format.days(side.firstSeen, side.lastSeen))
  return (
    <p>
      <Lead to={{ kind: 'person', id: side.person }}><Printed>{side.qualifier === null ? name : `${name}（${side.qualifier}）`}</Printed></Lead>
      <span className="muted"> {text.person.mentions(side.mentions)}{seen === null ? null : ` · ${seen}`}</span>
    </p>
  )
}

function Sentence({ clipping }: { readonly clipping: Clipping | null }): ReactNode {
  const { text } = useWords()
  return clipping === null ? <p className="muted">{text.review.noSentence}</p> : <ClippingCard clipping={clipping} />
}
