import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { useDebounced } from '../../../client/panels/search/use-debounced.ts'

function Rested(): string {
  return useDebounced('王晖', 140)
}

test('the first value needs no rest', () => {
  expect(renderToStaticMarkup(<Rested />)).toBe('王晖')
})
