/** GET /api/people/:id, /api/people/:id/meetings and /api/people/:a/ties/:b. A former id leads to the person it became part of. */
import { Router } from 'express'
import { attendedPageSchema, attendedQuerySchema, personSchema, tieSchema, type AttendedPageDto } from '../../contract/person.ts'
import { entryAt } from '../../network/incidence-index.ts'
import { pageInTime, type PageInTime } from '../../network/meetings-in-time.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { BadInputError, UnknownIdError } from '../api-errors.ts'
import type { ApiDeps } from '../deps.ts'
import { attendedPage, type AttendedRows, placeInTime } from '../dto/attended-dto.ts'
import { personDto, type PersonRows } from '../dto/person-dto.ts'
import { sharedMeetingIds, tieDto } from '../dto/tie-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseId, parseQuery } from '../edge/input.ts'
import type { Network, NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'
import { textOf } from '../row-values.ts'

export const PEOPLE_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/people/{id}', summary: 'A person: posts, the first page of meetings, closest people, clippings, doubts.', answer: personSchema, problems: [404] },
  { method: 'get', path: '/api/people/{id}/meetings', summary: 'The meetings of a person, a page of them, the newest first.', query: attendedQuerySchema, answer: attendedPageSchema, problems: [404] },
  { method: 'get', path: '/api/people/{a}/ties/{b}', summary: 'Two people: the meetings they shared and the sentences that prove it.', answer: tieSchema, problems: [404] },
]

/** What a reader sees of a person at first; whoever asks for the meetings alone says how many. */
const FIRST_PAGE = attendedQuerySchema.parse({}).limit

export function peopleRoutes({ store, config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  router.get('/api/people/:id', async (request, response) => {
    const asked = parseId(request, 'id')
    const network = await networks.current()
    const body = async () => personDto(network, await readPerson(store, network, await currentId(store, network, asked)))
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body })
  })
  router.get('/api/people/:id/meetings', async (request, response) => {
    const asked = { id: parseId(request, 'id'), ...parseQuery(attendedQuerySchema, request) }
    const network = await networks.current()
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body: () => readMeetings(store, network, asked) })
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

async function readPerson(store: GraphStore, network: Network, person: string): Promise<PersonRows> {
  const page = pageInTime(network.index, network.index.personAt.get(person), { limit: FIRST_PAGE })
  const [[found], posts, attended, cited, rivals] = await Promise.all([
    store.read('read/person', { person }), store.read('read/person-posts', { person }), readAttended(store, network, { person, page }),
    store.read('read/person-cited', { person }), store.read('read/person-rivals', { person }),
  ])
  if (found === undefined) throw new UnknownIdError('person', person)
  return { person: found, posts, attended, cited, rivals }
}

async function readMeetings(store: GraphStore, network: Network, { id, cursor, limit }: { readonly id: string, readonly cursor?: string | undefined, readonly limit: number }): Promise<AttendedPageDto> {
  const person = await currentId(store, network, id)
  const page = pageInTime(network.index, placeOf(network, person), { after: cursor === undefined ? undefined : placeInTime(cursor), limit })
  return attendedPage(network, await readAttended(store, network, { person, page }))
}

/** The parts and sentences of one page: somebody may have attended thousands of meetings. */
async function readAttended(store: GraphStore, { index }: Network, { person, page }: { readonly person: string, readonly page: PageInTime }): Promise<AttendedRows> {
  const asked = { people: [person], meetings: page.meetings.map((meeting) => entryAt(index.meetings, meeting).id) }
  const [parts, clippings] = await Promise.all([store.read('read/parts-at-meetings', asked), store.read('read/clippings-at-meetings', asked)])
  return { page, parts, clippings }
}

async function readTie(store: GraphStore, network: Network, asked: readonly [string, string]): Promise<ReturnType<typeof tieDto>> {
  const a = await currentId(store, network, asked[0])
  const b = await currentId(store, network, asked[1])
  if (a === b) throw new BadInputError([{ path: 'b', message: 'A tie needs two different people.' }])
  const pair = [placeOf(network, a), placeOf(network, b)] as const
  const shared = { people: [a, b], meetings: sharedMeetingIds(network, pair) }
  const [parts, clippings] = await Promise.all([store.read('read/parts-at-meetings', shared), store.read('read/clippings-at-meetings', shared)])
  return tieDto(network, pair, { parts, clippings })
}

function placeOf({ index }: Network, id: string): number {
  const at = index.personAt.get(id)
  if (at === undefined) throw new UnknownIdError('person', id)
  return at
}
