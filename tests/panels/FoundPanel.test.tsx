import { expect, test } from '@jest/globals'
import type { Found } from '../../client/panels/found.ts'
import { FoundPanel } from '../../client/panels/FoundPanel.tsx'
import { NO_FILTERS } from '../../client/state/state.ts'
import { someArticle, someMeeting, somePerson, someTie } from '../support/panel-answers.ts'
import { wordsIn } from '../support/render-panel.tsx'
import { renderWithLibrary } from '../support/render-with-library.tsx'

test.each<[Found, string]>([
  [{ kind: 'person', person: somePerson() }, 'person-panel'],
  [{ kind: 'tie', tie: someTie() }, 'tie-panel'],
  [{ kind: 'meeting', meeting: someMeeting() }, 'meeting-panel'],
  [{ kind: 'article', article: someArticle() }, 'article-panel'],
])('what was found has its panel: $kind', (found, className) => {
  expect(renderWithLibrary(<FoundPanel found={found} quote={undefined} />)).toMatch(new RegExp(`^<article class="${className}"`))
})

test('a person whose circle is shown can be taken out of focus', () => {
  const focus = { person: 'p-吴新明', name: '吴新明', depth: 1 }
  expect(wordsIn(renderWithLibrary(<FoundPanel found={{ kind: 'person', person: somePerson() }} quote={undefined} />, { view: { filters: { ...NO_FILTERS, focus } } }))).toContain('Show the whole network')
})
