/** Export: what is seen as a picture at print scale, or as a table for a spreadsheet. */
import { Button, Modal, SegmentedControl, Switch } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'
import { categoryLabel } from '../canvas/category-label.ts'
import { useExplorer, type Explorer, type SeenPicture } from '../explorer.tsx'
import { countFilters } from '../state/state.ts'
import { useIsDark } from '../ground/use-palette.ts'
import { chipsOf } from '../panels/filters/chips.ts'
import { usePlaceNames } from '../panels/filters/place-names.ts'
import { documentLang } from '../text/language.ts'
import { useWords, type WordsOf } from '../text/Words.tsx'
import type { ColourBy } from '../view-model/categories.ts'
import { printed, type LegendModel } from '../view-model/legend.ts'
import { captionOf } from './caption.ts'
import { inSight } from './crop.ts'
import type { LegendWords } from './legend-shapes.ts'
import { pictureOf, pictureSize, vectorOf, type Background, type PictureOptions } from './picture.ts'
import { fileName, saveFile } from './save.ts'
import { fitsOneCanvas } from './strips.ts'
import { TableButtons } from './TableButtons.tsx'

export function ExportDialog(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <Modal opened={state.dialog === 'export'} onClose={() => { dispatch({ kind: 'dialog', dialog: undefined }) }} title={text.image.title} size={520} closeButtonProps={{ 'aria-label': text.shell.close }}>
      <div className="export"><PictureForm /><TableButtons /></div>
    </Modal>
  )
}

/** What the canvas shows; where it is still being laid out, as soon as it is. */
function usePicture(seen: Explorer['seen']): SeenPicture | undefined {
  const [picture, setPicture] = useState(() => seen.current?.())
  useEffect(() => {
    if (picture !== undefined) return
    const timer = setInterval(() => { setPicture(seen.current?.()) }, LOOK_AGAIN_MS)
    return () => { clearInterval(timer) }
  }, [picture, seen])
  return picture
}

const LOOK_AGAIN_MS = 200

interface Choice { readonly scale: number, readonly background: Background, readonly legend: boolean, readonly caption: boolean }

function PictureForm(): ReactNode {
  const explorer = useExplorer()
  const dark = useIsDark()
  const [choice, setChoice] = useState<Choice>({ scale: 2, background: 'white', legend: true, caption: true })
  const [work, setWork] = useState<'idle' | 'drawing' | 'failed'>('idle')
  const picture = usePicture(explorer.seen)
  const words = useWords()
  const { text, language } = words
  const caption = useCaption(picture)
  if (picture === undefined) return <p className="muted export-why" role="status">{text.image.waiting}</p>
  const options = optionsOf(choice, { picture, dark, caption, version: explorer.status.value?.version ?? '', legend: legendWords(picture.legend, words, explorer.state.view.colourBy) })
  const size = pictureSize(picture.seen, options)
  async function save(make: () => Blob | Promise<Blob>, ending: string): Promise<void> {
    setWork('drawing')
    try {
      saveFile(await make(), fileName(explorer.state.view.mode, ending))
      setWork('idle')
    } catch {
      setWork('failed')
    }
  }
  return (
    <>
      <Preview picture={picture} options={options} />
      <Choices choice={choice} onChange={setChoice} />
      <p className="muted export-why">{text.image.vectorWhy}</p>
      <div className="export-ends">
        <p className="muted">{text.image.scaleUnit(size.width, size.height)}{!fitsOneCanvas(size) && <><br />{text.image.scaleTiled}</>}</p>
        <span className="export-buttons">
          <Button variant="default" onClick={() => { void save(() => vectorOf(picture.seen, options, { title: `${text.canvas.name} · ${text.canvas.label}`, language: documentLang(language) }), 'svg') }}>{text.image.saveVector}</Button>
          <Button loading={work === 'drawing'} onClick={() => { void save(() => pictureOf(picture.seen, options), `${size.width}x${size.height}.png`) }}>{text.image.savePicture}</Button>
        </span>
      </div>
      <p role="status" className={work === 'failed' ? 'notice-what' : 'unseen'}>{work === 'failed' ? text.image.failed : work === 'drawing' ? text.image.drawing : ''}</p>
    </>
  )
}

function Choices({ choice, onChange }: { readonly choice: Choice, readonly onChange: (choice: Choice) => void }): ReactNode {
  const { text } = useWords()
  const backgrounds = [{ value: 'white', label: text.image.white }, { value: 'transparent', label: text.image.transparent }, { value: 'shown', label: text.image.asShown }] as const
  return (
    <>
      <div className="export-line">
        <span id="export-scale">{text.image.scale}</span>
        <SegmentedControl className="mode" size="xs" aria-labelledby="export-scale" value={String(choice.scale)} data={['1', '2', '3', '4'].map((value) => ({ value, label: `${value}×` }))} onChange={(value) => { onChange({ ...choice, scale: Number(value) }) }} />
      </div>
      <div className="export-line">
        <span id="export-ground">{text.image.background}</span>
        <SegmentedControl className="mode" size="xs" aria-labelledby="export-ground" value={choice.background} data={[...backgrounds]} onChange={(value) => { onChange({ ...choice, background: backgrounds.find((one) => one.value === value)?.value ?? 'white' }) }} />
      </div>
      <div className="export-line"><span>{text.image.legend}</span><Switch checked={choice.legend} aria-label={text.image.legend} onChange={(event) => { onChange({ ...choice, legend: event.currentTarget.checked }) }} /></div>
      <div className="export-line"><span>{text.image.caption}</span><Switch checked={choice.caption} aria-label={text.image.caption} onChange={(event) => { onChange({ ...choice, caption: event.currentTarget.checked }) }} /></div>
    </>
  )
}

/** The picture as it will be, small. */
function Preview({ picture, options }: { readonly picture: SeenPicture, readonly options: PictureOptions }): ReactNode {
  const { text } = useWords()
  const [url, setUrl] = useState<string>()
  const key = JSON.stringify(options)
  useEffect(() => {
    let address: string | undefined
    let dropped = false
    const scale = Math.min(1, 960 / picture.seen.size.width)
    pictureOf(picture.seen, { ...options, scale }).then((blob) => {
      if (dropped) return
      address = URL.createObjectURL(blob)
      setUrl(address)
    }, () => { setUrl(undefined) })
    return () => {
      dropped = true
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [picture, key])
  return <div className="export-preview">{url !== undefined && <img src={url} alt={text.image.picture} />}</div>
}

/** @param picture what is drawn */
function useCaption(picture: SeenPicture | undefined): string {
  const { state, network, status } = useExplorer()
  const words = useWords()
  const placeName = usePlaceNames()
  const { filters } = state.view
  if (picture === undefined || network.value === undefined) return ''
  return captionOf({
    view: picture.seen.view, inSight: inSight(picture.seen).nodes.filter(({ kind }) => kind === 'person').length, network: network.value, today: today(),
    filters: chipsOf(filters, state.view.mode, { words, placeName }).map((chip) => chip.words),
    // What the whole store holds says something of the picture only where the whole store is drawn.
    loaded: countFilters(filters) === 0 ? status.value?.counts : undefined,
    around: filters.focus !== undefined,
  }, words)
}

/** By the reader's clock. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

interface Given { readonly picture: SeenPicture, readonly dark: boolean, readonly caption: string, readonly version: string, readonly legend: LegendWords }

function optionsOf({ scale, background, legend, caption }: Choice, { picture, dark, caption: words, version, legend: legendSaid }: Given): PictureOptions {
  return {
    scale, background, dark,
    legend: legend ? { model: picture.legend, words: legendSaid } : undefined,
    caption: caption ? { name: `会谱 Huipu ${version}`.trim(), words } : undefined,
  }
}

function legendWords(legend: LegendModel, { text, language, format }: WordsOf, by: ColourBy): LegendWords {
  const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', ']
  return {
    meetings: `${text.legend.area}${colon}${text.legend.meetings}`, shared: `${text.legend.width}${colon}${text.legend.shared}`, part: `${text.legend.width}${colon}${text.legend.part}`,
    parts: [text.capacity.chair, text.capacity.speaker, text.capacity.attendee], video: text.legend.dashed, square: text.legend.square,
    counted: `${text.legend.colour}${colon}${text.legend[by]}${comma}${text.legend.counted}`,
    categories: legend.categories.map((category) => categoryLabel(category, text)), others: text.legend.others(printed(legend.categories).others.length), number: format.number,
  }
}
