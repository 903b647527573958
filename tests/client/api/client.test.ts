import { describe, expect, test } from '@jest/globals'
import { ApiError, createApi, networkParameters } from '../../../client/api/client.ts'
import { packed } from '../../support/edge-columns.ts'
import { goldNetwork } from '../../support/gold-network.ts'

function answering(answer: () => Response, asked: string[] = []): ReturnType<typeof createApi> {
  return createApi((input) => {
    asked.push(String(input))
    return Promise.resolve(answer())
  })
}

async function failure(answer: () => Response): Promise<ApiError> {
  const error = await answering(answer).network({}).catch((cause: unknown) => cause)
  if (error instanceof ApiError) return error
  throw new Error('an ApiError was expected')
}

describe('the API client', () => {
  test('gives what the schema reads', async () => {
    expect(await answering(() => Response.json(packed(goldNetwork()))).network({ mode: 'people' })).toEqual(goldNetwork())
  })

  test('writes ids into paths safely', async () => {
    const asked: string[] = []
    const api = answering(() => new Response('{}', { status: 404 }), asked)
    await Promise.all([api.tie('a/b', '?c').catch(() => undefined), api.search('王晖 & 吴').catch(() => undefined)])
    expect(asked).toEqual(['/api/people/a%2Fb/ties/%3Fc', '/api/search?q=%E7%8E%8B%E6%99%96+%26+%E5%90%B4'])
  })

  test('a problem of the server is told as it was said', async () => {
    const problem = { type: '/problems/person-unknown', title: 'No such person', status: 404, detail: 'Search for the name.' }
    expect(await failure(() => Response.json(problem, { status: 404 }))).toMatchObject({ kind: 'refused', problem })
  })

  test.each([['a wrong shape', () => Response.json({ nodes: 1 })], ['no JSON', () => new Response('<html>')], ['an error without a problem', () => new Response('busy', { status: 502 })]])('%s is unreadable', async (_, answer) => {
    expect(await failure(answer)).toMatchObject({ kind: 'unreadable' })
  })

  test('a server that does not answer is unreachable', async () => {
    await expect(createApi(() => Promise.reject(new TypeError('Failed to fetch'))).status()).rejects.toMatchObject({ kind: 'unreachable' })
  })

  test('a question called off is not an error of the server', async () => {
    const controller = new AbortController()
    controller.abort()
    await expect(createApi(() => Promise.reject(controller.signal.reason)).status(controller.signal)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  })
})

test('lists are repeated parameters and what is absent is left out', () => {
  expect(networkParameters({ mode: 'people', kind: ['visit', 'ceremony'], place: [] })).toBe('?mode=people&kind=visit&kind=ceremony')
  expect(networkParameters({})).toBe('')
})
