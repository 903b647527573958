import { expect, test } from '@jest/globals'
import { Stepper } from '../../../client/panels/filters/Stepper.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

function disabled(value: number, most: number): (string | undefined)[] {
  const markup = renderPanel(<Stepper label="Shared" value={value} most={most} onChange={() => undefined} />)
  return [...markup.matchAll(/<(button|input)[^>]*disabled=""[^>]*>/g)].map((found) => /aria-label="([^"]+)"/.exec(found[0])?.[1])
}

test('a step that would leave nothing can\'t be taken', () => {
  expect([disabled(1, 3), disabled(3, 3), disabled(2, 3), disabled(1, 1)]).toEqual([['One less'], ['One more'], [], ['One less', 'Shared', 'One more']])
})

test('the slider says its value in words', () => {
  expect(renderPanel(<Stepper label="同场" value={2} most={3} onChange={() => undefined} />, { language: 'zh' })).toContain('aria-valuetext="2 次以上"')
})
