/** The head of the ground: name, what is loaded, mode, undo, table, search, export, language, appearance, help. */
import { Menu, SegmentedControl } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconCheck, IconDots, IconDownload, IconFilter, IconHelp, IconLanguage, IconMoon, IconScale, IconSearch, IconSun, IconTable, IconTopologyStar3 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import type { Language, Theme } from '../state/state.ts'
import { useWords } from '../text/Words.tsx'
import { Wordmark } from '../theme/Wordmark.tsx'
import { IconButton } from './IconButton.tsx'
import { useIsDark } from './use-palette.ts'

const ICON = { size: 16, stroke: 1.5, 'aria-hidden': true } as const

/** @property narrow under 800 px: what does not fit stands in a menu */
export function Header({ narrow, onFilters }: { readonly narrow: boolean, readonly onFilters: () => void }): ReactNode {
  const { language, text } = useWords()
  return (
    <header className="header">
      <h1 className="name"><Wordmark size={26} /><span className={narrow || language === 'zh' ? 'unseen' : 'name-words'}>{text.canvas.name}</span></h1>
      {!narrow && <Loaded />}
      <ModeChoice narrow={narrow} />
      <span className="header-space" />
      {!narrow && <Steps />}
      {narrow ? <SearchIcon /> : <SearchButton />}
      {narrow && <IconButton label={text.shell.filters} onClick={onFilters}><IconFilter {...ICON} /></IconButton>}
      {narrow ? <More /> : <Tools />}
    </header>
  )
}

function Loaded(): ReactNode {
  const { status, base } = useExplorer()
  const { text } = useWords()
  const counts = status.value?.counts
  if (counts === undefined) return <p className="loaded" />
  const isOfOneVersion = base.value?.dataVersion === status.value?.store.dataVersion
  const cited = isOfOneVersion ? counts.people - (base.value?.totals.people ?? counts.people) : 0
  return <p className="loaded">{text.shell.loaded(counts.pages, counts.articles, counts.people)}{cited > 0 && <span className="loaded-cited">{text.shell.onlyCited(cited)}</span>}</p>
}

function ModeChoice({ narrow }: { readonly narrow: boolean }): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <SegmentedControl
      className="mode" size="xs" aria-label={text.shell.mode} value={state.view.mode} transitionDuration={120}
      data={[{ value: 'people', label: text.shell.people }, { value: 'meetings', label: narrow ? text.table.meetings : text.shell.meetings }]}
      onChange={(mode) => { dispatch({ kind: 'mode', mode: mode === 'meetings' ? 'meetings' : 'people' }) }}
    />
  )
}

function Steps(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <span className="tools">
      <IconButton label={text.shell.undo} disabled={state.past.length === 0} onClick={() => { dispatch({ kind: 'undo' }) }}><IconArrowBackUp {...ICON} /></IconButton>
      <IconButton label={text.shell.redo} disabled={state.future.length === 0} onClick={() => { dispatch({ kind: 'redo' }) }}><IconArrowForwardUp {...ICON} /></IconButton>
    </span>
  )
}

function SearchButton(): ReactNode {
  const { dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <button type="button" className="search-button" onClick={() => { dispatch({ kind: 'dialog', dialog: 'search' }) }}>
      <IconSearch {...ICON} /><span>{text.shell.search}</span><kbd>{isApple() ? '⌘K' : 'Ctrl K'}</kbd>
    </button>
  )
}

function SearchIcon(): ReactNode {
  const { dispatch } = useExplorer()
  const { text } = useWords()
  return <IconButton label={text.shell.search} onClick={() => { dispatch({ kind: 'dialog', dialog: 'search' }) }}><IconSearch {...ICON} /></IconButton>
}

function Tools(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const { asTable } = state.view
  return (
    <span className="tools">
      <IconButton label={asTable ? text.shell.asNetwork : text.shell.asTable} pressed={asTable} onClick={() => { dispatch({ kind: 'table', shown: !asTable }) }}>{asTable ? <IconTopologyStar3 {...ICON} /> : <IconTable {...ICON} />}</IconButton>
      <IconButton label={text.shell.exports} onClick={() => { dispatch({ kind: 'dialog', dialog: 'export' }) }}><IconDownload {...ICON} /></IconButton>
      <IconButton label={text.review.panel} onClick={() => { dispatch({ kind: 'select', selection: { kind: 'review' } }) }}><IconScale {...ICON} /></IconButton>
      <LanguageMenu />
      <ThemeMenu />
      <IconButton label={text.shell.help} onClick={() => { dispatch({ kind: 'dialog', dialog: 'keys' }) }}><IconHelp {...ICON} /></IconButton>
    </span>
  )
}

const LANGUAGES: readonly { readonly language: Language, readonly name: string }[] = [{ language: 'en', name: 'English' }, { language: 'zh', name: '中文' }]
const THEMES: readonly Theme[] = ['light', 'dark', 'system']

function LanguageMenu(): ReactNode {
  const { text } = useWords()
  return (
    <Menu position="bottom-end">
      <Menu.Target><IconButton label={text.shell.language}><IconLanguage {...ICON} /></IconButton></Menu.Target>
      <Menu.Dropdown><LanguageItems /></Menu.Dropdown>
    </Menu>
  )
}

function ThemeMenu(): ReactNode {
  const { text } = useWords()
  const dark = useIsDark()
  return (
    <Menu position="bottom-end">
      <Menu.Target><IconButton label={text.shell.theme}>{dark ? <IconMoon {...ICON} /> : <IconSun {...ICON} />}</IconButton></Menu.Target>
      <Menu.Dropdown><ThemeItems /></Menu.Dropdown>
    </Menu>
  )
}

function LanguageItems(): ReactNode {
  const { state, dispatch } = useExplorer()
  return LANGUAGES.map(({ language, name }) => (
    <Menu.Item key={language} lang={language === 'zh' ? 'zh-Hans' : 'en'} rightSection={<Chosen chosen={state.preferences.language === language} />} onClick={() => { dispatch({ kind: 'language', language }) }}>{name}</Menu.Item>
  ))
}

function ThemeItems(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return THEMES.map((theme) => (
    <Menu.Item key={theme} rightSection={<Chosen chosen={state.preferences.theme === theme} />} onClick={() => { dispatch({ kind: 'theme', theme }) }}>{text.shell[theme]}</Menu.Item>
  ))
}

function Chosen({ chosen }: { readonly chosen: boolean }): ReactNode {
  return chosen ? <IconCheck {...ICON} /> : null
}

/** All that has no room in a narrow header. */
function More(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const { asTable } = state.view
  return (
    <Menu position="bottom-end">
      <Menu.Target><IconButton label={text.shell.more}><IconDots {...ICON} /></IconButton></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => { dispatch({ kind: 'table', shown: !asTable }) }}>{asTable ? text.shell.asNetwork : text.shell.asTable}</Menu.Item>
        <Menu.Item onClick={() => { dispatch({ kind: 'dialog', dialog: 'export' }) }}>{text.shell.exports}</Menu.Item>
        <Menu.Item onClick={() => { dispatch({ kind: 'select', selection: { kind: 'review' } }) }}>{text.review.panel}</Menu.Item>
        <Menu.Item disabled={state.past.length === 0} onClick={() => { dispatch({ kind: 'undo' }) }}>{text.shell.undo}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{text.shell.language}</Menu.Label>
        <LanguageItems />
        <Menu.Label>{text.shell.theme}</Menu.Label>
        <ThemeItems />
        <Menu.Divider />
        <Menu.Item onClick={() => { dispatch({ kind: 'dialog', dialog: 'keys' }) }}>{text.shell.help}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
