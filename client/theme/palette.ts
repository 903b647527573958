/**
 * The colours of both themes as data, for what is drawn on a canvas or into a picture. `theme.css` says the same to the page
 * (a test compares them). Contrast with the ground: text and categories ≥ 4.5 : 1, the weakest edge ≥ 2 : 1.
 */

/**
 * @property ground behind the network
 * @property edgeOpacity of the edge colour on the ground
 * @property categories city, level or community, in order of the legend
 * @property rest what falls outside the categories
 */
export interface Palette {
  readonly ground: string
  readonly panel: string
  readonly ink: string
  readonly muted: string
  readonly hairline: string
  readonly edge: string
  readonly edgeOpacity: number
  readonly accent: string
  readonly categories: readonly string[]
  readonly rest: string
}

export const LIGHT: Palette = {
  ground: '#FBFAF7', panel: '#FFFFFF', ink: '#1D1C1A', muted: '#66625B', hairline: '#E4DFD6', edge: '#66625B', edgeOpacity: 0.6, accent: '#B3341F',
  categories: ['#0B6E99', '#2F7D4F', '#8A5A00', '#6B4FA0', '#A23B72', '#4D5B6A', '#00736B'], rest: '#66625B',
}

export const DARK: Palette = {
  ground: '#17181B', panel: '#1F2125', ink: '#ECE8E1', muted: '#A39E95', hairline: '#33363C', edge: '#A39E95', edgeOpacity: 0.5, accent: '#F0806A',
  categories: ['#5DB7DE', '#79C795', '#E0B04C', '#B39DE6', '#E589B8', '#A9B5C3', '#4FC4B6'], rest: '#A39E95',
}

/** The light palette on white: what stands on printed paper. */
export const PAPER_WHITE: Palette = { ...LIGHT, ground: '#FFFFFF' }

/** The colour of a category by its place in the legend; past the last, the colour of the rest. */
export function categoryColour(palette: Palette, index: number): string {
  return palette.categories[index] ?? palette.rest
}

/** A colour painted with an opacity on a ground, as an opaque colour. In: `#RRGGBB`. */
export function mixed(ground: string, colour: string, opacity: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [under, over] = [ground, colour].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16))
    return Math.round((under ?? 0) * (1 - opacity) + (over ?? 0) * opacity).toString(16).padStart(2, '0')
  })
  return `#${channels.join('')}`
}
