import { expect, test } from '@jest/globals'
import { InTimeList } from '../../../client/panels/parts/InTimeList.tsx'
import type { WhenDto } from '../../../server/contract/common.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const on = (day: string | null): WhenDto => ({ text: null, from: day, to: day, basis: 'none' })

function listed(days: readonly (string | null)[]): string {
  return wordsIn(renderPanel(<InTimeList items={days.map((day, index) => ({ day, index }))} whenOf={(item) => on(item.day)} keyOf={(item) => String(item.index)}>{(item) => item.index}</InTimeList>))
}

test('dated ones come with the newest first, undated ones in a bin with their count', () => {
  expect(listed([null, '2022-01-01', '2022-02-01', null])).toBe('2 1 2 undated, in the order of the page 0 3')
})

test('without undated ones there is no bin', () => {
  expect(listed(['2022-01-01'])).toBe('0')
})
