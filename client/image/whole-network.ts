/**
 * What a file of rows is made from: the whole network in force, asked for anew where the answer on the screen holds but a part of it, since the server
 * gives the canvas no more people and meetings than can be told apart. In: the answer drawn, the view, how to ask. Out: a network, and words for a part.
 */
import type { NetworkDto, NetworkQuery } from '../../server/contract/network.ts'
import { networkQuery } from '../state/query.ts'
import type { View } from '../state/state.ts'
import type { WordsOf } from '../text/Words.tsx'

/** The most that the server gives in one answer. */
export const MOST = { limit: 5000, meetingLimit: 50_000 } as const

type Ask = (query: Partial<NetworkQuery>) => Promise<NetworkDto>

/** All that passes the filters of the view, up to `MOST`. @throws ApiError when the rest of it is not to be had */
export async function wholeNetwork(shown: NetworkDto, view: View, ask: Ask): Promise<NetworkDto> {
  return isPart(shown) ? ask({ ...networkQuery(view), ...MOST }) : shown
}

/** Whether people or meetings pass the filters that the answer does not hold. */
export function isPart(network: NetworkDto): boolean {
  const { people, meetings } = held(network)
  return people < network.totals.people || (network.mode === 'meetings' && meetings < network.totals.meetings)
}

/** Whether more may pass the filters than one answer can hold. */
export function isFull(network: NetworkDto): boolean {
  const { people, meetings } = held(network)
  return isPart(network) && (people >= MOST.limit || meetings >= MOST.meetingLimit)
}

/** How many of how many it holds: `120 of 1,203 meetings, 95 of 2,210 people`. */
export function heldWords(network: NetworkDto, { text, language }: Pick<WordsOf, 'text' | 'language'>): string {
  const { people, meetings } = held(network)
  const { totals, mode } = network
  return [...mode === 'meetings' ? [text.image.someMeetings(meetings, totals.meetings)] : [], text.image.some(people, totals.people)].join(language === 'zh' ? '、' : ', ')
}

function held({ nodes }: NetworkDto): { readonly people: number, readonly meetings: number } {
  const people = nodes.filter(({ kind }) => kind === 'person').length
  return { people, meetings: nodes.length - people }
}
