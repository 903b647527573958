import { expect, test } from '@jest/globals'
import { Shown } from '../../../client/panels/filters/Shown.tsx'
import { NO_FILTERS } from '../../../client/state/state.ts'
import { goldNetwork } from '../../support/gold-network.ts'
import { answered, renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('people and ties are counted, or people and meetings where those are drawn', () => {
  const { people, ties, meetings } = goldNetwork().totals
  const shown = (mode: 'people' | 'meetings'): string => wordsIn(renderPanel(<Shown />, { network: answered({ ...goldNetwork(), mode }) }))
  expect([shown('people'), shown('meetings')]).toEqual([`${people} people, ${ties} ties`, `${people} people, ${meetings} meetings`])
})

test('where only the people met most are drawn, that is said', () => {
  const network = goldNetwork()
  const some = { ...network, nodes: network.nodes.slice(0, 10) }
  expect(wordsIn(renderPanel(<Shown />, { network: answered(some) }))).toContain(`The 10 with most meetings of ${network.totals.people} people are drawn.`)
})

test('people of fewer meetings than are asked for are not counted', () => {
  const network = goldNetwork()
  const people = network.nodes.filter((node) => node.kind === 'person' && node.meetings >= 4)
  expect(wordsIn(renderPanel(<Shown />, { network: answered(network), view: { filters: { ...NO_FILTERS, minMeetings: 4 } } }))).toContain(`${people.length} people, `)
})

test('where only the latest meetings are drawn, that is said instead, with who is drawn', () => {
  const twoMode = goldNetwork({ mode: 'meetings' })
  const network = answered({ ...twoMode, totals: { ...twoMode.totals, people: 9572, meetings: 19_125 }, reached: { meetings: 8031 } })
  const words = wordsIn(renderPanel(<Shown />, { network }))
  expect(words).toContain(`The latest ${twoMode.totals.meetings} of 8,031 meetings are drawn, with the people of most meetings who were there.`)
  expect(words).not.toContain('with most meetings of')
})

test('meetings that nobody drawn attended are not told as earlier ones', () => {
  const twoMode = goldNetwork({ mode: 'meetings' })
  const network = answered({ ...twoMode, totals: { ...twoMode.totals, meetings: 19_125 } })
  expect(wordsIn(renderPanel(<Shown />, { network }))).not.toContain('latest')
})

test('where there are too many ties, it is said which are drawn', () => {
  const whole = goldNetwork()
  const [tie] = whole.edges
  if (tie === undefined) throw new RangeError('no tie')
  const edges = Array.from({ length: 1300 }, (_, at) => ({ ...tie, id: String(at) }))
  expect(wordsIn(renderPanel(<Shown />, { network: answered({ ...whole, edges }) }))).toContain('Each person’s strongest ties are drawn.')
  expect(wordsIn(renderPanel(<Shown />))).not.toContain('strongest')
})
