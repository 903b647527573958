import { expect, test } from '@jest/globals'
import { CloseButton } from '../../../client/panels/parts/CloseButton.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

test('a cross says what it does', () => {
  expect(renderPanel(<CloseButton label="Close" onClose={() => undefined} />)).toMatch(/^<button type="button" class="[^"]+" aria-label="Close" title="Close"><svg[^>]* aria-hidden="true"/)
})
