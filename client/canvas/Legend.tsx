/**
 * The legend: exactly the rules in force, drawn at the sizes of the canvas. Every line is a filter:
 * a disc or a line asks for so many or more, a category is hidden and shown again.
 */
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import { Printed, useWords } from '../text/Words.tsx'
import type { Palette } from '../theme/palette.ts'
import { COLOURED } from '../view-model/categories.ts'
import type { LegendCategory, LegendModel } from '../view-model/legend.ts'
import { VIDEO_DASH } from './style.ts'
import { categoryLabel } from './category-label.ts'
import { Swatch } from './Swatch.tsx'

interface LegendProps { readonly legend: LegendModel, readonly palette: Palette, readonly zoom: number, readonly folded: boolean, readonly onFold: (folded: boolean) => void }

export function Legend({ legend, palette, zoom, folded, onFold }: LegendProps): ReactNode {
  const { text } = useWords()
  const Chevron = folded ? IconChevronUp : IconChevronDown
  return (
    <section className={folded ? 'legend folded' : 'legend'} aria-label={text.legend.title} data-float>
      <button type="button" className="legend-fold" aria-expanded={!folded} onClick={() => { onFold(!folded) }}>
        {text.legend.title}<Chevron size={14} stroke={1.5} aria-hidden="true" />
      </button>
      {!folded && <>
        <Areas legend={legend} palette={palette} zoom={within(zoom)} />
        <Widths legend={legend} palette={palette} zoom={within(zoom)} />
        <Colours legend={legend} palette={palette} />
      </>}
    </section>
  )
}

/** Samples are drawn as large as on the canvas, as far as the legend has room for them. */
function within(zoom: number): number {
  return Math.min(1.25, Math.max(0.4, zoom))
}

type PartProps = Pick<LegendProps, 'legend' | 'palette' | 'zoom'>

function Areas({ legend, palette, zoom }: PartProps): ReactNode {
  const { text, format } = useWords()
  const { state, dispatch } = useExplorer()
  const least = state.view.filters.minMeetings
  return (
    <div className="legend-rule">
      <div className="legend-title"><span>{text.legend.area}</span><span>{text.legend.meetings}</span></div>
      <div className="legend-sizes">
        {legend.discs.map(({ meetings, radius }) => (
          <button key={meetings} type="button" title={text.legend.atLeastMeetings(meetings)} aria-label={text.legend.atLeastMeetings(meetings)} aria-pressed={least === meetings && meetings > 1} onClick={() => { dispatch({ kind: 'filter', change: { minMeetings: least === meetings ? 1 : meetings } }) }}>
            <Disc radius={radius * zoom} palette={palette} />
            {format.number(meetings)}
          </button>
        ))}
      </div>
    </div>
  )
}

function Widths({ legend, palette, zoom }: PartProps): ReactNode {
  const { text, format } = useWords()
  const { state, dispatch } = useExplorer()
  const least = state.view.filters.minShared
  return (
    <div className="legend-rule">
      <div className="legend-title"><span>{text.legend.width}</span><span>{legend.lines.length > 0 ? text.legend.shared : text.legend.part}</span></div>
      {legend.lines.length === 0 && <div className="legend-parts">{PARTS.map(({ capacity, width }) => <span key={capacity}><Line width={width * zoom} palette={palette} />{text.capacity[capacity]}</span>)}</div>}
      <div className="legend-sizes">
        {legend.lines.map(({ shared, width }) => (
          <button key={shared} type="button" title={text.legend.atLeastShared(shared)} aria-label={text.legend.atLeastShared(shared)} aria-pressed={least === shared && shared > 1} onClick={() => { dispatch({ kind: 'filter', change: { minShared: least === shared ? 1 : shared } }) }}>
            <Line width={width * zoom} palette={palette} />
            {format.number(shared)}
          </button>
        ))}
      </div>
      {legend.video && <div className="legend-note"><Line width={2} palette={palette} length={22} dashed /><span>{text.legend.dashed}</span></div>}
    </div>
  )
}

/** Chairing and leading are drawn alike. */
const PARTS = [{ capacity: 'chair', width: 3 }, { capacity: 'speaker', width: 2 }, { capacity: 'attendee', width: 1 }] as const

function Disc({ radius, palette }: { readonly radius: number, readonly palette: Palette }): ReactNode {
  return <svg width={radius * 2} height={radius * 2} aria-hidden="true"><circle cx={radius} cy={radius} r={radius} fill={palette.rest} /></svg>
}

function Line({ width, palette, length = 40, dashed = false }: { readonly width: number, readonly palette: Palette, readonly length?: number, readonly dashed?: boolean }): ReactNode {
  return (
    <svg width={length} height={10} aria-hidden="true">
      <line x1={0} x2={length} y1={5} y2={5} stroke={palette.edge} strokeOpacity={palette.edgeOpacity} strokeWidth={width} {...(dashed ? { strokeDasharray: VIDEO_DASH.join(' ') } : {})} />
    </svg>
  )
}

function Colours({ legend, palette }: Pick<PartProps, 'legend' | 'palette'>): ReactNode {
  const { text, format } = useWords()
  const { state, dispatch } = useExplorer()
  return (
    <div className="legend-rule">
      <div className="legend-title">
        <span>{text.legend.colour}</span>
        <span className="legend-choice" role="group" aria-label={text.legend.colour}>
          {(['city', 'level'] as const).map((by) => (
            <button key={by} type="button" aria-pressed={state.view.colourBy === by} onClick={() => { dispatch({ kind: 'colour', by }) }}>{text.legend[by]}</button>
          ))}
        </span>
      </div>
      <p className="legend-counted">{text.legend.counted}</p>
      <Categories categories={legend.categories.filter(isColoured)} palette={palette} />
      <Others categories={legend.categories.filter((category) => !isColoured(category))} palette={palette} />
      {legend.meetings > 0 && <div className="legend-note"><svg width={22} height={16} aria-hidden="true"><rect x={4} y={1.5} width={13} height={13} rx={3} fill={palette.panel} stroke={palette.ink} strokeWidth={1.5} /></svg><span>{text.legend.square}</span><span className="count">{format.number(legend.meetings)}</span></div>}
    </div>
  )
}

/** Those with a colour of their own. */
function isColoured(category: LegendCategory): boolean {
  return category.index < COLOURED
}

interface CategoriesProps { readonly categories: readonly LegendCategory[], readonly palette: Palette }

function Categories({ categories, palette }: CategoriesProps): ReactNode {
  return (
    <ul className="legend-categories">
      {categories.map((category) => <li key={category.key}><CategoryLine category={category} palette={palette} /></li>)}
    </ul>
  )
}

/** Those that share the muted colour: one line that opens, where there are more than one. */
function Others({ categories, palette }: CategoriesProps): ReactNode {
  const { text, format } = useWords()
  if (categories.length < 2) return <Categories categories={categories} palette={palette} />
  const people = categories.reduce((sum, category) => sum + category.people, 0)
  return (
    <details className="legend-others">
      <summary><Swatch index={COLOURED} radius={5} palette={palette} /><span>{text.legend.others(categories.length)}</span><span className="count">{format.number(people)}</span></summary>
      <Categories categories={categories} palette={palette} />
    </details>
  )
}

function CategoryLine({ category, palette }: { readonly category: LegendCategory, readonly palette: Palette }): ReactNode {
  const { text, language, format } = useWords()
  const { dispatch } = useExplorer()
  const { key, label, people, hidden } = category
  const said = categoryLabel(category, text)
  const printed = key.startsWith('city:') && label !== '' && language === 'en'
  return (
    <button type="button" className="legend-category" aria-pressed={!hidden} title={hidden ? text.legend.show(said) : text.legend.hide(said, people)} onClick={() => { dispatch({ kind: 'toggle category', key }) }}>
      <Swatch index={category.index} radius={5} palette={palette} />
      {printed ? <Printed>{said}</Printed> : <span>{said}</span>}
      <span className="count">{format.number(people)}</span>
    </button>
  )
}
