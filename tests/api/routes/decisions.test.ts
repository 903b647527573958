import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { decidedSchema, reviewPartSchema } from '../../../server/contract/decision.ts'
import { personSchema } from '../../../server/contract/person.ts'
import { graphOf } from '../../../server/load/graph-of.ts'
import { TOKEN, testApi, type TestApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi() })
afterAll(async () => {
  await api.close()
  removeTemporaryFolders()
})

async function mentionsOf(name: string): Promise<readonly string[]> {
  const rows = (await graphOf(api.store)).mentions.filter((row) => row['name'] === name)
  return rows.map((row) => String(row['id'])).sort()
}

function post(body: object): request.Test {
  return request(api.app).post('/api/decisions').set('authorization', `Bearer ${TOKEN}`).send(body)
}

describe('a decision', () => {
  it('needs the token', async () => {
    expect((await request(api.app).post('/api/decisions').send({ kind: 'same', mentions: ['a', 'b'] })).status).toBe(401)
    expect((await request(api.app).delete('/api/decisions/d1')).status).toBe(401)
  })

  it('divides a person, and taking it back makes them one again', async () => {
    const before = await api.personId('王晖')
    const mentions = await mentionsOf('王晖')
    const answer = await post({ kind: 'different', mentions: [mentions[0], mentions.at(-1)] })
    expect(answer.status).toBe(200)
    const { id } = decidedSchema.parse(answer.body)
    const divided = personSchema.parse((await request(api.app).get(`/api/people/${before}`)).body)
    expect(divided.doubts.map(({ kind }) => kind)).toContain('namesake')
    expect((await request(api.app).delete(`/api/decisions/${id}`).set('authorization', `Bearer ${TOKEN}`)).body).toEqual({ id })
    expect(personSchema.parse((await request(api.app).get(`/api/people/${before}`)).body).doubts).toEqual([])
  })

  it.each([
    ['one mention is no pair', { kind: 'same', mentions: ['a'] }, /two mentions/u],
    ['a mention that is not there', { kind: 'not a person', mentions: ['no-such-mention'] }, /no-such-mention/u],
    ['a kind that is none', { kind: 'perhaps', mentions: ['a', 'b'] }, /kind/u],
  ])('is refused with a reason: %s', async (_, body, reason) => {
    const answer = await post(body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toMatch(reason)
  })

  it('that is not in the log cannot be taken back', async () => {
    const answer = await request(api.app).delete('/api/decisions/none').set('authorization', `Bearer ${TOKEN}`)
    expect([answer.status, answer.body.type]).toEqual([404, '/problems/decision-unknown'])
  })
})

it('the review is a list of pairs, each with the commands that settle it', async () => {
  const { pairs, next } = reviewPartSchema.parse((await request(api.app).get('/api/review')).body)
  expect(next).toBeNull()
  for (const { people: [a, b], commands } of pairs) expect(commands.same).toBe(`huipu decide same ${a.mention} ${b.mention}`)
  expect(pairs.map(({ confidence }) => confidence)).toEqual([...pairs.map(({ confidence }) => confidence)].sort((a, b) => b - a))
})
