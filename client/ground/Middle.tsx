/** The network or its table, with the chips of the filters in force; or what to say where there is nothing to draw. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import { ActiveFilters } from '../panels/filters/ActiveFilters.tsx'
import { Command } from '../panels/parts/Command.tsx'
import { EmptyNotice, ErrorNotice, Loading } from '../panels/parts/Feedback.tsx'
import { useWords } from '../text/Words.tsx'
import { Network } from './Network.tsx'
import { NetworkTable } from './NetworkTable.tsx'

export function Middle(): ReactNode {
  const { state, status, network } = useExplorer()
  const error = network.error ?? status.error
  return (
    <>
      {/* The network stays beneath its table, with its positions and its camera. */}
      <Network />
      {state.view.asTable && <NetworkTable />}
      <div className="on-top">
        <ActiveFilters />
        {error !== undefined && <div className="notice-card"><ErrorNotice error={error} kept={network.value !== undefined} retry={network.error === undefined ? status.retry : network.retry} /></div>}
      </div>
      <Nothing />
    </>
  )
}

/** What stands in the middle while there is no network. */
function Nothing(): ReactNode {
  const { status, network, dispatch } = useExplorer()
  const { text } = useWords()
  if (status.value?.counts.pages === 0) {
    return <div className="notice-middle"><EmptyNotice title={text.state.emptyStore} todo={text.state.emptyStoreDo}><Command command="npx huipu load PATH" /></EmptyNotice></div>
  }
  if (network.value?.nodes.length === 0) {
    return (
      <div className="notice-middle">
        <EmptyNotice title={text.state.emptyFilter} todo={text.state.emptyFilterDo}>
          <Button variant="default" size="xs" onClick={() => { dispatch({ kind: 'clear filters' }) }}>{text.filter.reset}</Button>
        </EmptyNotice>
      </div>
    )
  }
  return network.value === undefined && network.error === undefined && status.error === undefined ? <div className="notice-middle"><Loading /></div> : null
}
