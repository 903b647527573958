/** How a node is named on the canvas, and how wide that is. Pure. */
import type { NodeView } from '../view-model/graph-view.ts'

const MEETING_LENGTH = 12

/** Wordings of a label, longest first. @param glossed whether names carry their pinyin (English interface) @param whole whether a long name is written out */
export function wordings(node: NodeView, glossed: boolean, whole: boolean): readonly string[] {
  if (node.kind === 'meeting') return [whole ? node.name : shortened(node.name)]
  return glossed && node.gloss !== '' ? [`${node.name} ${node.gloss}`, node.name] : [node.name]
}

function shortened(name: string): string {
  const characters = [...name]
  return characters.length > MEETING_LENGTH ? `${characters.slice(0, MEETING_LENGTH - 1).join('')}…` : name
}

/** Width of a text at 12 px without a canvas to measure it: ideographs a square, letters a little over half. Errs on the wide side. */
export function roughWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 12 : 6.8), 0)
}
