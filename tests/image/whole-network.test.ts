import { describe, expect, test } from '@jest/globals'
import { heldWords, isFull, isPart, MOST, wholeNetwork } from '../../client/image/whole-network.ts'
import { FIRST_VIEW, NO_FILTERS } from '../../client/state/state.ts'
import { en } from '../../client/text/en.ts'
import { zh } from '../../client/text/zh.ts'
import { networkQuerySchema, type NetworkDto } from '../../server/contract/network.ts'
import { goldNetwork } from '../support/gold-network.ts'

const gold = goldNetwork({ mode: 'meetings' })
const people = gold.nodes.filter(({ kind }) => kind === 'person').length
const meetings = gold.nodes.length - people
const all: NetworkDto = { ...gold, totals: { ...gold.totals, people, meetings } }
const part: NetworkDto = { ...gold, totals: { ...gold.totals, people: 2210, meetings: 1203 } }
const view = { ...FIRST_VIEW, mode: 'meetings' as const, filters: { ...NO_FILTERS, from: '2022-01-01' } }

describe('what a file of rows is made from', () => {
  test('is what is drawn where that is all, and nothing is asked', async () => {
    const whole = await wholeNetwork(all, view, () => Promise.reject(new Error('asked')))
    expect(whole).toBe(all)
  })

  test('is asked for with the filters in force, and as much as the server gives, where a part is drawn', async () => {
    const asked: unknown[] = []
    const whole = await wholeNetwork(part, view, (query) => { asked.push(query); return Promise.resolve(all) })
    expect(whole).toBe(all)
    expect(asked).toEqual([{ mode: 'meetings', from: '2022-01-01', limit: MOST.limit, meetingLimit: MOST.meetingLimit }])
    expect(networkQuerySchema.safeParse(MOST).success).toBe(true)
    expect(networkQuerySchema.safeParse({ limit: MOST.limit + 1 }).success).toBe(false)
    expect(networkQuerySchema.safeParse({ meetingLimit: MOST.meetingLimit + 1 }).success).toBe(false)
  })

  test('fails as the question does', async () => {
    await expect(wholeNetwork(part, view, () => Promise.reject(new Error('unreachable')))).rejects.toThrow('unreachable')
  })

  test('a part is told with how many of how many it holds', () => {
    expect([isPart(all), isPart(part), isFull(part)]).toEqual([false, true, false])
    expect(heldWords(part, { text: en, language: 'en' })).toBe(`${meetings} of 1,203 meetings, ${people} of 2,210 people`)
    expect(heldWords(part, { text: zh, language: 'zh' })).toMatch(new RegExp(`次会议中的 ${meetings} 次、.* 人中的 ${people} 人`, 'u'))
  })

  test('of people and ties the meetings are not counted', () => {
    const ties: NetworkDto = { ...goldNetwork(), totals: { ...gold.totals, people, meetings: 1203 } }
    expect(isPart(ties)).toBe(false)
    expect(heldWords({ ...ties, totals: { ...ties.totals, people: 2210 } }, { text: en, language: 'en' })).toBe(`${people} of 2,210 people`)
  })

  test('more than one answer holds is told', () => {
    const [node] = all.nodes
    const nodes = node === undefined ? [] : Array.from({ length: MOST.limit }, () => node)
    expect(isFull({ ...part, nodes: [...nodes, ...all.nodes], totals: { ...part.totals, people: 9000 } })).toBe(true)
  })
})
