/** GET /api/people/:id and /api/people/:a/ties/:b. A former id leads to the person it became part of. */
import { Router } from 'express'
import { personSchema, tieSchema } from '../../contract/person.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { BadInputError, UnknownIdError } from '../api-errors.ts'
import type { ApiDeps } from '../deps.ts'
import { personDto, type PersonRows } from '../dto/person-dto.ts'
import { sharedMeetingIds, tieDto } from '../dto/tie-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseId } from '../edge/input.ts'
import type { Network, NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'

export const PEOPLE_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/people/{id}', summary: 'A person: posts, meetings, closest people, clippings, doubts.', answer: personSchema, problems: [404] },
  { method: 'get', path: '/api/people/{a}/ties/{b}', summary: 'Two people: the meetings they shared and the sentences that prove it.', answer: tieSchema, problems: [404] },
]

export function peopleRoutes({ store, config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  router.get('/api/people/:id', async (request, response) => {
    const asked = parseId(request, 'id')
    const network = await networks.current()
    const body = async () => personDto(network, await readPerson(store, await currentId(store, network, asked)))
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body })
  })
  router.get('/api/people/:a/ties/:b', async (request, response) => {
    const asked = [parseId(request, 'a'), parseId(request, 'b')] as const
    const network = await networks.current()
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body: () => readTie(store, network, asked) })
  })
  return router
}

/** The id itself, or that of the person that a former id became part of. @throws UnknownIdError */
async function currentId(store: GraphStore, network: Network, id: string): Promise<string> {
  if (network.index.personAt.has(id)) return id
  const [row] = await store.read('read/person-of-mention', { mention: id })
  if (row === undefined) throw new UnknownIdError('person', id)
  return textOf(row, 'person')
}

async function readPerson(store: GraphStore, person: string): Promise<PersonRows> {
  const [[found], posts, attendances, clippings, cited, rivals] = await Promise.all([
    store.read('read/person', { person }), store.read('read/person-posts', { person }), store.read('read/person-attendances', { person }),
    store.read('read/person-clippings', { person }), store.read('read/person-cited', { person }), store.read('read/person-rivals', { person }),
  ])
  if (found === undefined) throw new UnknownIdError('person', person)
  return { person: found, posts, attendances, clippings, cited, rivals }
}

async function readTie(store: GraphStore, network: Network, asked: readonly [string, string]): Promise<ReturnType<typeof tieDto>> {
  const a = await currentId(store, network, asked[0])
  const b = await currentId(store, network, asked[1])
  if (a === b) throw new BadInputError([{ path: 'b', message: 'A tie needs two different people.' }])
  const pair = [placeOf(network, a), placeOf(network, b)] as const
  const [ofA, ofB, clippings] = await Promise.all([
    store.read('read/person-attendances', { person: a }), store.read('read/person-attendances', { person: b }),
    store.read('read/tie-clippings', { people: [a, b], meetings: sharedMeetingIds(network, pair) }),
  ])
  return tieDto(network, pair, { a: ofA, b: ofB, clippings })
}

function placeOf({ index }: Network, id: string): number {
  const at = index.personAt.get(id)
  if (at === undefined) throw new UnknownIdError('person', id)
  return at
}
