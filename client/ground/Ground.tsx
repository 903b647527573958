/**
 * The ground of the explorer: header, filters, network, panel, timeline; under 800 px the network fills it and the others come as sheets from below, one at a time.
 * Filters or the timeline that are folded leave a narrow handle.
 */
import { Drawer } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import { ExportDialog } from '../image/ExportDialog.tsx'
import { FilterRail } from '../panels/filters/FilterRail.tsx'
import { HelpDialog } from '../panels/HelpDialog.tsx'
import { SearchDialog } from '../panels/search/SearchDialog.tsx'
import { SelectionPanel } from '../panels/SelectionPanel.tsx'
import { TimelineStrip } from '../panels/timeline/TimelineStrip.tsx'
import { useWords } from '../text/Words.tsx'
import { Header } from './Header.tsx'
import { IconButton } from './IconButton.tsx'
import { Middle } from './Middle.tsx'

export function Ground(): ReactNode {
  const narrow = useMediaQuery('(max-width: 799px)', false, { getInitialValueInEffect: false })
  const [sheet, setSheet] = useState(false)
  return (
    <div className={narrow ? 'ground narrow' : 'ground'}>
      <SkipLinks />
      <Header narrow={narrow} onFilters={() => { setSheet(true) }} />
      {narrow ? <Narrow filters={sheet} onFilters={setSheet} /> : <Wide />}
      <SearchDialog />
      <ExportDialog />
      <HelpDialog />
    </div>
  )
}

function SkipLinks(): ReactNode {
  const { text } = useWords()
  const { state } = useExplorer()
  return (
    <nav className="skips">
      <a href="#network">{text.shell.skipToNetwork}</a>
      {state.view.path.length > 0 && <a href="#panel">{text.shell.skipToPanel}</a>}
    </nav>
  )
}

function Wide(): ReactNode {
  const { state } = useExplorer()
  return (
    <div className="body">
      <Filters />
      <div className="stage">
        <main className="middle"><Middle /></main>
        <div className="time-slot"><TimelineStrip /></div>
      </div>
      {state.view.path.length > 0 && <div className="panel-slot" id="panel" tabIndex={-1}><SelectionPanel /></div>}
    </div>
  )
}

function Filters(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const folded = state.folded.filters
  const Icon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <div className={folded ? 'filter-slot folded' : 'filter-slot'}>
      <div className="filter-head">
        {!folded && <h2>{text.shell.filters}</h2>}
        <IconButton label={folded ? text.shell.unfold : text.shell.fold} aria-expanded={!folded} onClick={() => { dispatch({ kind: 'fold', part: 'filters', folded: !folded }) }}>
          <Icon size={16} stroke={1.5} aria-hidden />
        </IconButton>
      </div>
      {!folded && <FilterRail />}
    </div>
  )
}

function Narrow({ filters, onFilters }: { readonly filters: boolean, readonly onFilters: (open: boolean) => void }): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const panel = state.view.path.length > 0
  return (
    <>
      <main className={panel ? 'middle above-sheet' : 'middle'}><Middle /></main>
      <Drawer position="bottom" size="70%" opened={filters && !panel} onClose={() => { onFilters(false) }} title={text.shell.filters} classNames={{ content: 'sheet' }} closeButtonProps={{ 'aria-label': text.shell.close }}>
        <FilterRail />
        <TimelineStrip />
      </Drawer>
      <Drawer position="bottom" size="62%" opened={panel} onClose={() => { dispatch({ kind: 'close' }) }} withCloseButton={false} withOverlay={false} lockScroll={false} trapFocus={false} padding={0} classNames={{ content: 'sheet', inner: 'sheet-inner' }} aria-label={text.shell.skipToPanel}>
        <SelectionPanel />
      </Drawer>
    </>
  )
}
