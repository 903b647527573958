/**
 * How Cytoscape draws the network: a style table from a palette. Names are not drawn here but by `label-layer.ts`.
 * A person is a disc in a ring, made of a pie (the disc) inside a node whose border is the ring; a meeting is a rounded square.
 */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import { categoryColour, mixed, type Palette } from '../theme/palette.ts'
import { closedDash, ringPattern, ringRadius } from './rings.ts'

/** What falls away while something is pointed at. */
export const DIMMED = 0.15

/** Ties of people who were never known to be in one room. */
export const VIDEO_DASH = [3, 3] as const

function radiusOfNode(node: NodeSingular): number {
  return Number(node.data('radius'))
}

function patternOf(node: NodeSingular): ReturnType<typeof ringPattern> {
  return ringPattern(Number(node.data('category')))
}

function discShare(node: NodeSingular): string {
  const radius = radiusOfNode(node)
  return patternOf(node).filled ? `${(100 * radius) / ringRadius(radius, patternOf(node))}%` : '0%'
}

function dashOf(node: NodeSingular): number[] {
  return [...closedDash(radiusOfNode(node), patternOf(node))]
}

/** No grey disc under a pressed pointer: the picture stays ink on paper. */
const CORE = {
  'active-bg-color': 'black', 'active-bg-opacity': 0, 'active-bg-size': 0,
  'selection-box-color': 'black', 'selection-box-border-color': 'black', 'selection-box-border-width': 0, 'selection-box-opacity': 0,
  'outside-texture-bg-color': 'black', 'outside-texture-bg-opacity': 0,
}

/** The whole table. Order counts: later rows win. */
export function canvasStyle(palette: Palette): StylesheetJson {
  const colour = (node: NodeSingular): string => categoryColour(palette, Number(node.data('category')))
  return [
    { selector: 'core', style: CORE },
    { selector: 'node', style: { 'overlay-opacity': 0, events: 'yes', 'transition-property': 'opacity', 'transition-duration': 0 } },
    {
      selector: 'node.person',
      style: {
        shape: 'ellipse',
        width: (node: NodeSingular) => 2 * ringRadius(radiusOfNode(node), patternOf(node)),
        height: (node: NodeSingular) => 2 * ringRadius(radiusOfNode(node), patternOf(node)),
        'background-color': palette.ground,
        'border-color': colour,
        'border-width': (node: NodeSingular) => patternOf(node).width,
        'border-style': (node: NodeSingular) => patternOf(node).dash.length > 0 ? 'dashed' : 'solid',
        'border-dash-pattern': dashOf,
        'border-position': 'center',
        'pie-size': discShare,
        'pie-1-background-color': colour,
        'pie-1-background-size': 100,
      },
    },
    {
      selector: 'node.meeting',
      style: {
        shape: 'round-rectangle', 'corner-radius': '3',
        width: (node: NodeSingular) => 2 * radiusOfNode(node), height: (node: NodeSingular) => 2 * radiusOfNode(node),
        'background-color': palette.panel, 'border-color': palette.ink, 'border-width': 1.5,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack', 'haystack-radius': 0, width: 'data(width)', 'line-color': palette.edge, 'line-opacity': palette.edgeOpacity,
        'overlay-opacity': 0, 'line-cap': 'butt', 'z-index': 0,
      },
    },
    { selector: 'edge.video', style: { 'line-style': 'dashed', 'line-dash-pattern': [...VIDEO_DASH] } },
    // Nodes fade into the ground instead of turning transparent: the edges that meet beneath them would shine through.
    { selector: 'node.person.dim', style: { 'border-color': (node: NodeSingular) => mixed(palette.ground, colour(node), DIMMED), 'pie-1-background-color': (node: NodeSingular) => mixed(palette.ground, colour(node), DIMMED) } },
    { selector: 'node.meeting.dim', style: { 'background-color': palette.ground, 'border-color': mixed(palette.ground, palette.ink, DIMMED) } },
    { selector: 'edge.dim', style: { opacity: DIMMED } },
    { selector: 'edge.near', style: { 'line-opacity': Math.min(1, palette.edgeOpacity + 0.25), 'z-index': 1 } },
    { selector: 'node.open', style: { 'outline-color': palette.accent, 'outline-width': 2.5, 'outline-offset': 3 } },
    { selector: 'edge.open', style: { 'line-color': palette.accent, 'line-opacity': 0.9, 'z-index': 2 } },
    { selector: 'edge.opened-tie', style: { 'line-color': palette.accent, 'line-opacity': 1, 'z-index': 3 } },
    // The keyboard stands on it: ink, as the ring of focus, and wider, so that it is told from its neighbours without colour.
    { selector: 'edge.standing', style: { 'line-color': palette.ink, 'line-opacity': 1, width: (edge: EdgeSingular) => Number(edge.data('width')) + 2, 'z-index': 4 } },
  ]
}
