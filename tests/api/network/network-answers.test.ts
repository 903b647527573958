import { describe, expect, it } from '@jest/globals'
import { networkQuerySchema, packedNetworkSchema } from '../../../server/contract/network.ts'
import { UnknownIdError } from '../../../server/api/api-errors.ts'
import { networkDto } from '../../../server/api/dto/network-dto.ts'
import { NetworkAnswers } from '../../../server/api/network/network-answers.ts'
import { projectFile } from '../../../server/root.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', people: ['吴新明', '王晖', { person: '许昆林', mode: 'video', venue: '分会场', capacity: 'chair' }], dateFrom: '2022-03-28' },
  { id: 'm2', people: ['吴新明', '王晖'], kind: 'visit', heldAt: ['nantong'] },
], [{ id: 'nantong', name: '南通市' }])
const program = projectFile('dist', 'server', 'network-worker.js')

const parsed = (bytes: Uint8Array): unknown => packedNetworkSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))

describe('answers about the network', () => {
  it.each(['', 'mode=meetings', 'minShared=2', 'kind=visit', 'place=nantong', 'capacity=chair', 'person=王晖', 'oneRoom=true'])('are the same from a thread as from this process: ?%s', async (text) => {
    const given = new URLSearchParams(text)
    const lists = ['kind', 'place', 'capacity'].flatMap((name) => (given.has(name) ? [[name, given.getAll(name)]] : []))
    const query = networkQuerySchema.parse({ ...Object.fromEntries(given), ...Object.fromEntries(lists) })
    const expected = networkDto(network, query)
    expect(parsed(await new NetworkAnswers({}).get(network, query))).toEqual(expected)
    expect(parsed(await new NetworkAnswers({ program, inlineAttendances: 0 }).get(network, query))).toEqual(expected)
  })
  it('are kept while the data is the same', async () => {
    const answers = new NetworkAnswers({})
    const query = networkQuerySchema.parse({})
    const first = await answers.get(network, query)
    expect(await answers.get(network, query)).toBe(first)
    const other = { ...network, dataVersion: 2 }
    expect(parsed(await answers.get(other, query))).toMatchObject({ dataVersion: 2 })
  })
  it('follow a network that changes, in the thread too', async () => {
    const answers = new NetworkAnswers({ program, inlineAttendances: 0 })
    const query = networkQuerySchema.parse({})
    expect(parsed(await answers.get(network, query))).toMatchObject({ dataVersion: 1 })
    expect(parsed(await answers.get({ ...network, dataVersion: 2 }, query))).toMatchObject({ dataVersion: 2 })
  })
  it('are refused about somebody who is not there', async () => {
    await expect(new NetworkAnswers({}).get(network, networkQuerySchema.parse({ person: 'nobody' }))).rejects.toThrow(UnknownIdError)
  })
})
