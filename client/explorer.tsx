/**
 * What every part of the explorer shares, through React's context: the state, what can be done, the API and the answers in force.
 * `useExplorer()` anywhere below `<ExplorerProvider>`.
 */
import { createContext, use, type Dispatch, type ReactNode, type RefObject } from 'react'
import type { NetworkDto } from '../server/contract/network.ts'
import type { StatusDto } from '../server/contract/status.ts'
import type { Answer } from './api/use-answer.ts'
import type { Api } from './api/client.ts'
import type { Seen } from './image/network-shapes.ts'
import type { Action } from './state/actions.ts'
import type { ExplorerState } from './state/state.ts'
import type { LegendModel } from './view-model/legend.ts'

/** The network on the screen and its legend. */
export interface SeenPicture { readonly seen: Seen, readonly legend: LegendModel }

/**
 * @property base the network of this mode without filters: sizes, colours and positions come from it
 * @property network the network with the reader's filters in force; while a new one is on its way the old one stays, with `loading`
 * @property status what is loaded; asked again every few seconds, so that a load from elsewhere is seen
 * @property dataVersion changes when the data did: part of the key of every answer that should then be asked again
 */
export interface Explorer {
  readonly state: ExplorerState
  readonly dispatch: Dispatch<Action>
  readonly api: Api
  readonly base: Answer<NetworkDto>
  readonly network: Answer<NetworkDto>
  readonly status: Answer<StatusDto>
  readonly dataVersion: number
  /** What the canvas shows now, for the picture; undefined while nothing is drawn. The canvas puts it here. */
  readonly seen: RefObject<(() => SeenPicture) | undefined>
}

const ExplorerContext = createContext<Explorer | undefined>(undefined)

export function ExplorerProvider({ value, children }: { readonly value: Explorer, readonly children: ReactNode }): ReactNode {
  return <ExplorerContext value={value}>{children}</ExplorerContext>
}

/** @throws Error outside `<ExplorerProvider>` */
export function useExplorer(): Explorer {
  const explorer = use(ExplorerContext)
  if (explorer === undefined) throw new Error('useExplorer is for components below ExplorerProvider')
  return explorer
}
