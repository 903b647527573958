/**
 * The explorer: the state, the answers it asks for, and the ground they stand on.
 * In: an API and a store (main.tsx makes them; a test may give others).
 */
import { MantineProvider } from '@mantine/core'
import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { networkParameters, type Api } from './api/client.ts'
import { useAnswer } from './api/use-answer.ts'
import { useStatus } from './api/use-status.ts'
import { ExplorerProvider, type Explorer, type SeenPicture } from './explorer.tsx'
import { Ground } from './ground/Ground.tsx'
import { keepPreferences } from './ground/preferences.ts'
import { useAddress } from './ground/use-address.ts'
import { useKeys } from './ground/use-keys.ts'
import { useIsDark } from './ground/use-palette.ts'
import type { Action } from './state/actions.ts'
import { baseQuery, networkQuery } from './state/query.ts'
import type { ExplorerState } from './state/state.ts'
import type { Store } from './state/store.ts'
import { Words } from './text/Words.tsx'
import { theme } from './theme/theme.ts'

interface AppProps { readonly api: Api, readonly store: Store<ExplorerState, Action> }

export function App({ api, store }: AppProps): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.read)
  const explorer = useAnswers(api, state, store.dispatch)
  useAddress(state.view, store.dispatch)
  useKeys(state, store.dispatch)
  useEffect(() => { keepPreferences(state.preferences) }, [state.preferences])
  return (
    <ExplorerProvider value={explorer}>
      <Words language={state.preferences.language}><Themed /></Words>
    </ExplorerProvider>
  )
}

/** Mantine writes no styles into the page (a strict CSP would refuse them): its variables stand in theme.css. */
function Themed(): ReactNode {
  const dark = useIsDark()
  return (
    <MantineProvider theme={theme} forceColorScheme={dark ? 'dark' : 'light'} withCssVariables={false} withGlobalClasses={false}>
      <Ground />
    </MantineProvider>
  )
}

function useAnswers(api: Api, state: ExplorerState, dispatch: (action: Action) => void): Explorer {
  const status = useStatus(api)
  const dataVersion = status.value?.store.dataVersion
  const { view } = state
  const all = networkParameters(baseQuery(view))
  const wanted = networkParameters(networkQuery(view))
  const base = useAnswer(dataVersion === undefined ? undefined : `${all}@${dataVersion}`, (signal) => api.network(baseQuery(view), signal))
  const filtered = useAnswer(dataVersion === undefined || wanted === all ? undefined : `${wanted}@${dataVersion}`, (signal) => api.network(networkQuery(view), signal))
  // Until the first filtered answer, and where it fails, what stood before stays.
  const network = wanted === all ? base : { ...filtered, value: filtered.value ?? base.value }
  const seen = useRef<(() => SeenPicture) | undefined>(undefined)
  return useMemo(() => ({ state, dispatch, api, base, network, status, dataVersion: dataVersion ?? 0, seen }), [state, dispatch, api, base, network, status, dataVersion])
}

