import { expect, test } from '@jest/globals'
import { svgFile } from '../../client/image/svg-file.ts'
import type { Shape } from '../../client/image/shapes.ts'

const sheet = { size: { width: 200, height: 100 }, ground: '#FFFFFF', title: '会谱 Huipu', description: '2 people, 1 tie', language: 'en' }
const shapes: readonly Shape[] = [
  { kind: 'line', x1: 10, y1: 10.005, x2: 90.123, y2: 50, width: 1.5, colour: '#66625B', opacity: 0.6, dash: [4, 3] },
  { kind: 'disc', x: 10, y: 10, radius: 8, fill: '#0B6E99', stroke: { colour: '#1D1C1A', width: 2, dash: [] } },
  { kind: 'disc', x: 10, y: 10, radius: 12, stroke: { colour: '#B3341F', width: 2.5, dash: [] } },
  { kind: 'box', x: 1, y: 2, width: 13, height: 14, corner: 3, fill: '#FFFFFF' },
  { kind: 'words', x: 10, y: 26, words: '王晖 <&> "Wang" Hui', size: 12, colour: '#1D1C1A', align: 'center', halo: '#FFFFFF' },
  { kind: 'words', x: 190, y: 90, words: 'Huipu\u0000\uD800', size: 12, colour: '#1D1C1A', align: 'right', bold: true },
]

test('every shape is an element, in the order of painting, and words stay words', () => {
  const [declaration, root, ...lines] = svgFile(shapes, sheet).split('\n')
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>')
  expect(root).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="200" height="100" viewBox="0 0 200 100" .*xml:lang="en" font-family="&quot;Inter&quot;.*&quot;Noto Sans SC&quot;.*sans-serif">$/)
  expect(lines).toEqual([
    '<title id="title">会谱 Huipu</title>',
    '<desc id="description">2 people, 1 tie</desc>',
    '<rect width="200" height="100" fill="#FFFFFF"/>',
    '<line x1="10" y1="10.01" x2="90.12" y2="50" stroke="#66625B" stroke-width="1.5" stroke-dasharray="4 3" stroke-opacity="0.6"/>',
    '<circle cx="10" cy="10" r="8" fill="#0B6E99" stroke="#1D1C1A" stroke-width="2"/>',
    '<circle cx="10" cy="10" r="12" fill="none" stroke="#B3341F" stroke-width="2.5"/>',
    '<rect x="1" y="2" width="13" height="14" rx="3" fill="#FFFFFF"/>',
    '<text x="10" y="26" font-size="12" text-anchor="middle" dominant-baseline="central" fill="#1D1C1A" stroke="#FFFFFF" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" xml:lang="zh-Hans" xml:space="preserve">王晖 &lt;&amp;&gt; &quot;Wang&quot; Hui</text>',
    '<text x="190" y="90" font-size="12" text-anchor="end" dominant-baseline="central" fill="#1D1C1A" font-weight="600" xml:space="preserve">Huipu</text>',
    '</svg>',
    '',
  ])
})

test('a transparent one has no ground', () => {
  expect(svgFile([], { ...sheet, ground: undefined })).not.toContain('<rect')
})
