/**
 * Renders a component as the explorer would, to markup: with the words of a language and an explorer whose answers are given.
 * In: an element, a language, what differs from an explorer at its start. Out: HTML.
 * What has a part of the component library in it is rendered by `render-with-library.tsx`; most has none, and loads faster without.
 */
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { NetworkDto } from '../../server/contract/network.ts'
import type { StatusDto } from '../../server/contract/status.ts'
import { createApi } from '../../client/api/client.ts'
import type { Answer } from '../../client/api/use-answer.ts'
import { ExplorerProvider, type Explorer } from '../../client/explorer.tsx'
import type { Language, View } from '../../client/state/state.ts'
import { FIRST_VIEW, startState } from '../../client/state/state.ts'
import { Words } from '../../client/text/Words.tsx'
import { goldNetwork } from './gold-network.ts'

/** What differs from an explorer at its start. */
export interface Situation {
  readonly language?: Language
  readonly view?: Partial<View>
  readonly network?: Answer<NetworkDto>
  readonly dates?: StatusDto['dates']
}

/** An answer that has come. */
export function answered<T>(value: T): Answer<T> {
  return { value, valueKey: 'known', loading: false, error: undefined, retry: () => undefined }
}

export function renderPanel(element: ReactNode, situation: Situation = {}): string {
  const language = situation.language ?? 'en'
  return renderToStaticMarkup(
    <ExplorerProvider value={explorerIn(situation, language)}>
      <Words language={language}>{element}</Words>
    </ExplorerProvider>,
  )
}

/** The words of the markup, as they are read. */
export function wordsIn(markup: string): string {
  return markup.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/&quot;/g, '"').replace(/&#x27;/g, '\'').replace(/\s+/g, ' ').trim()
}

function explorerIn(situation: Situation, language: Language): Explorer {
  const network = situation.network ?? answered(goldNetwork())
  return {
    state: startState({ ...FIRST_VIEW, ...situation.view }, { language, theme: 'light' }, false),
    dispatch: () => undefined,
    api: createApi(() => Promise.reject(new Error('nothing is asked while rendering'))),
    base: network,
    network,
    status: answered(statusWith(situation.dates ?? { from: null, to: null, undatedMeetings: 19 })),
    dataVersion: 1,
    seen: { current: undefined },
  }
}

function statusWith(dates: StatusDto['dates']): StatusDto {
  return {
    version: '0', store: { kind: 'embedded', url: 'memory', schemaVersion: 1, dataVersion: 1 },
    counts: { pages: 5, articles: 17, mentions: 0, people: 43, roles: 0, meetings: 19, locations: 0, attendances: 0 },
    dates,
  }
}
