import type { Occasion } from '../../../../server/extract/meetings/occasions/occasion.ts'
import { Draft } from '../../../../server/extract/meetings/reports/draft.ts'
import { Placings } from '../../../../server/extract/meetings/reports/placings.ts'

function occasion(start: number, end: number, guests: Occasion['guests'] = []): Occasion {
  return { name: `${start}`, kind: 'meeting', start, end, verb: '', held: true, background: false, guests, rule: 'meetings/object' }
}

const guest = { found: { name: '郑元植', start: 12, end: 14, rule: 'people/in-list' as const, weight: 1 }, start: 12, end: 14, own: [], spread: [] }
const first = occasion(2, 6)
const second = occasion(10, 15, [{ people: [guest], start: 12, end: 14, open: false }])
const alluded = occasion(20, 24)
const placings = new Placings([{ occasion: first, draft: new Draft('a', first, 0) }, { occasion: second, draft: new Draft('b', second, 0) }, { occasion: alluded, draft: undefined }])

describe('Placings', () => {
  it('knows whose guests somebody is', () => {
    expect([placings.hostOf(guest)?.name, placings.hostOf({ ...guest })]).toEqual(['b', undefined])
  })
  it.each([[0, 2, []], [0, 3, ['a']], [6, 10, ['a']], [7, 11, ['b']], [0, 30, ['a', 'b']], [16, 30, []]] as const)('has in [%d, %d): %j', (start, end, names) => {
    expect(placings.touching(start, end).map(({ draft }) => draft.name)).toEqual(names)
  })
  it.each([[6, undefined], [7, 'a'], [8, 'a'], [9, undefined], [16, 'b']] as const)('ends just before %d: %s', (at, name) => {
    expect(placings.endingJustBefore(at)?.draft.name).toBe(name)
  })
})
