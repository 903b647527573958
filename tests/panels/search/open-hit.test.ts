import { expect, test } from '@jest/globals'
import { openHit } from '../../../client/panels/search/open-hit.ts'
import { hitGroups } from '../../../client/view-model/hits.ts'
import { someHits } from '../../support/panel-answers.ts'

test('a person, a meeting, an article are opened, a post opens its holder; places and bodies become the filter', () => {
  const actions = hitGroups(someHits()).map(({ kind, hits: [first] }) => [kind, first === undefined ? undefined : openHit(first)])
  expect(actions).toEqual([
    ['person', { kind: 'select', selection: { kind: 'person', id: 'p-吴新明' } }],
    ['post', { kind: 'select', selection: { kind: 'person', id: 'p-吴新明' } }],
    ['body', { kind: 'filter', change: { posts: ['市司法局局长', '市司法局副局长'], places: ['cn:320600'] } }],
    ['place', { kind: 'filter', change: { places: ['cn:320600'] } }],
    ['meeting', { kind: 'select', selection: { kind: 'meeting', id: 'm1' } }],
    ['article', { kind: 'select', selection: { kind: 'article', id: 'a1' } }],
  ])
})
