/**
 * Contrast of two colours by WCAG 2.2 (relative luminance, 1.4.3), and the colours of theme.css by name.
 * In: `#RRGGBB`. Out: 1..21. Errors: RangeError for what is no such colour.
 */
import { readFileSync } from 'node:fs'

type Colour = readonly [number, number, number]

function channels(hex: string): Colour {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (found === null) throw new RangeError(`not a colour: ${hex}`)
  const [, red = '', green = '', blue = ''] = found
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)]
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** The contrast ratio of text and what it stands on. */
export function contrast(text: string, ground: string): number {
  const [light, dark] = [luminance(channels(text)), luminance(channels(ground))].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** A colour laid over another with an opacity of 0..1. */
export function laidOver(colour: string, ground: string, opacity: number): string {
  const below = channels(ground)
  const mixed = channels(colour).map((value, index) => Math.round(value * opacity + (below[index] ?? 0) * (1 - opacity)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The variables of theme.css for one appearance: colours and the edge's opacity. */
export function themeVariables(appearance: 'light' | 'dark'): ReadonlyMap<string, string> {
  const css = readFileSync(new URL('../../client/theme/theme.css', import.meta.url), 'utf8')
  const block = new RegExp(`:root\\[data-mantine-color-scheme="${appearance}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? ''
  return new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}
