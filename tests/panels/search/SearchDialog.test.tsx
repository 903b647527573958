import { expect, test } from '@jest/globals'
import { SearchDialog } from '../../../client/panels/search/SearchDialog.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

test('nothing of the search stands on the page until it is opened', () => {
  expect(renderWithLibrary(<SearchDialog />)).toBe('')
})
