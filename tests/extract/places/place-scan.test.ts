/** Scanning: what is found, and in how many steps. */
import type { Gazetteer } from '../../../server/extract/places/gazetteer.ts'
import { placeNames } from '../../../server/extract/places/place-scan.ts'
import { loadGazetteer } from '../../../server/load/lexicon-places.ts'

const gazetteer = loadGazetteer()
const found = (text: string) => [...placeNames(text, gazetteer)].map(({ start, end }) => text.slice(start, end))

test.each([
  ['从上海南站到南京', ['上海', '南京']],
  ['东亭街道、将台乡', ['东亭街道', '将台乡']],
  ['我市和全省', ['我市', '全省']],
  ['阿里巴巴', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('a text of any kind takes a bounded number of look-ups for each character', () => {
  let steps = 0
  const counting: Gazetteer = Object.create(gazetteer, {
    mayConcern: { value: (first: number, second: number) => { steps += 1; return gazetteer.mayConcern(first, second) } },
    nameAt: { value: (text: string, start: number) => { steps += 1; return gazetteer.nameAt(text, start) } },
    townsNamed: { value: (name: string) => { steps += 1; return gazetteer.townsNamed(name) } },
    words: { value: gazetteer.words },
  })
  for (const piece of ['、', '镇', '街道', '中国', '的镇', '我市', '省市县区', '\ud800', '城关镇', '（']) {
    const text = piece.repeat(20_000)
    steps = 0
    expect([...placeNames(text, counting)].length).toBeLessThanOrEqual(text.length)
    expect(steps).toBeLessThanOrEqual(12 * text.length)
  }
})
