import { expect, test } from '@jest/globals'
import { Sources } from '../../../client/panels/parts/Sources.tsx'
import { somePerson } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const clippings = somePerson().cited

test('clippings stand behind the titles that they prove', () => {
  expect(wordsIn(renderPanel(<Sources titles={['市委副书记', '市长']} clippings={clippings} />))).toMatch(/^市委副书记、市长 · 1 clipping /)
})

test('without clippings the titles stand alone; without either there is nothing', () => {
  expect(renderPanel(<Sources titles={['市长']} clippings={[]} />)).toBe('<p class="line-sub"><span lang="zh-Hans">市长</span></p>')
  expect(renderPanel(<Sources clippings={[]} />)).toBe('')
})
