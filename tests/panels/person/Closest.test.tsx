import { expect, test } from '@jest/globals'
import { Closest } from '../../../client/panels/person/Closest.tsx'
import { somePerson } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('bars compare with the closest; by video is another bar and is said', () => {
  const markup = renderPanel(<Closest person="p1" companions={somePerson().closest} />)
  expect([...markup.matchAll(/width:([\d.]+)%/g)].map((found) => Math.round(Number(found[1])))).toEqual([83, 17, 83, 0, 0, 33])
  expect(wordsIn(markup)).toContain('许昆林 Xǔ Kūnlín 省长 2 2 meetings Always by video, not in one room')
})

test('who was never listed with anyone is said to be', () => {
  expect(wordsIn(renderPanel(<Closest person="p1" companions={[]} />))).toBe('Never listed with anyone else.')
})
