import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { DARK, LIGHT, PAPER_WHITE } from '../../client/theme/palette.ts'
import { projectFile } from '../../server/root.ts'
import { contrast, laidOver, themeVariables } from '../support/contrast.ts'

const TEXTS = ['ink', 'muted', 'accent', 'doubt', 'error']
const GROUNDS = ['ground', 'panel', 'wash', 'paper']

/** The colours of the page for an address that leads nowhere, light and dark. */
const LOST = [...readFileSync(projectFile('client', 'theme', 'lost.css'), 'utf8').matchAll(/:root \{(?<rules>[^}]*)\}/gu)]
  .map(({ groups }) => [...(groups?.rules ?? '').matchAll(/--(?<name>\w+): (?<colour>#\w+);/gu)].map(({ groups: rule }) => [rule?.name ?? '', rule?.colour ?? ''] as const))

describe.each(['light', 'dark'] as const)('in the %s theme', (appearance) => {
  const colours = themeVariables(appearance)
  const colour = (name: string): string => colours.get(name) ?? ''
  const palette = appearance === 'light' ? LIGHT : DARK

  test('all text reaches 4.5 : 1 on every ground it stands on', () => {
    const pairs = [...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])), ['ink', 'highlighter'], ['good', 'ground'], ['good', 'panel'], ['panel', 'ink']]
    const weak = pairs.filter(([text = '', ground = '']) => contrast(colour(text), colour(ground)) < 4.5)
    expect(weak).toEqual([])
  })

  test('every category reaches 4.5 : 1 on the ground', () => {
    expect([...palette.categories, palette.rest].filter((category) => contrast(category, palette.ground) < 4.5)).toEqual([])
  })

  test('the weakest edge reaches 2 : 1 on the ground', () => {
    expect(contrast(laidOver(palette.edge, palette.ground, palette.edgeOpacity), palette.ground)).toBeGreaterThanOrEqual(2)
  })

  test('the page for an address that leads nowhere has the same colours', () => {
    const own = LOST[appearance === 'light' ? 0 : 1] ?? []
    expect(own.map(([name]) => name)).toEqual(['ground', 'ink', 'muted', 'hairline'])
    expect(own.map(([, value]) => value.toLowerCase())).toEqual(own.map(([name]) => colour(name).toLowerCase()))
  })

  test('canvas and page draw with the same colours', () => {
    const { ground, panel, ink, muted, hairline, edge, accent } = palette
    const names = { ground, panel, ink, muted, hairline, edge, accent }
    expect(names).toEqual(Object.fromEntries(Object.keys(names).map((name) => [name, colour(name)])))
    expect(palette.categories).toEqual(['blue', 'green', 'ochre', 'violet', 'plum', 'slate', 'teal'].map(colour))
  })
})

test('on white paper the weakest edge still reaches 2 : 1', () => {
  expect(contrast(laidOver(PAPER_WHITE.edge, PAPER_WHITE.ground, PAPER_WHITE.edgeOpacity), '#FFFFFF')).toBeGreaterThanOrEqual(2)
})

test('black on white has the greatest contrast there is', () => {
  expect([contrast('#000000', '#FFFFFF'), contrast('#777777', '#777777')]).toEqual([21, 1])
  expect(() => contrast('ink', '#FFFFFF')).toThrow(RangeError)
})
