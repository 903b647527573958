import { expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { status } from '../../../server/cli/commands/status-command.ts'
import type { Target } from '../../../server/cli/target/target.ts'
import type { StatusDto } from '../../../server/contract/status.ts'

const found: StatusDto = {
  version: '1.2.3', store: { kind: 'embedded', url: 'file:/x', schemaVersion: 1, dataVersion: 4 },
  counts: { pages: 5, articles: 17, mentions: 1210, people: 51, roles: 29, meetings: 19, locations: 3, attendances: 102 },
  dates: { from: '2022-03-01', to: '2022-03-28', undatedMeetings: 2 },
}
const target: Target = {
  server: 'http://127.0.0.1:3000', status: () => Promise.resolve(found), close: () => Promise.resolve(),
  query: () => Promise.reject(new Error('not asked')), load: () => { throw new Error('not asked') }, remove: () => { throw new Error('not asked') },
  decide: () => Promise.reject(new Error('not asked')), undecide: () => Promise.reject(new Error('not asked')), review: () => Promise.reject(new Error('not asked')),
}

async function print(json: boolean): Promise<string> {
  const result = new PassThrough()
  expect(await status({ target, json, streams: { result, talk: new PassThrough(), interactive: false } })).toBe(0)
  return String(result.read())
}

it('prints the counts for people, and whom it asked', async () => {
  expect(await print(false)).toBe(`huipu 1.2.3
file:/x (through the server at http://127.0.0.1:3000), data version 4
  pages                5
  articles            17
  mentions         1,210
  people              51
  roles               29
  meetings            19
  locations            3
  attendances        102
  dated meetings from 2022-03-01 to 2022-03-28
  2 without a date
`)
})

it('prints the whole status as one JSON object', async () => {
  expect(JSON.parse(await print(true))).toEqual(found)
})
