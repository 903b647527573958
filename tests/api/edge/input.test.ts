import { describe, expect, it } from '@jest/globals'
import express from 'express'
import request from 'supertest'
import { z } from 'zod'
import { parseId, parseQuery } from '../../../server/api/edge/input.ts'
import { answerProblems } from '../../../server/api/problem.ts'

const schema = z.object({ list: z.array(z.string()).default([]), one: z.string().optional(), many: z.array(z.string()).optional() })
const app = express()
app.use((incoming, _response, next) => { Object.assign(incoming, { id: 'r1', log: { error: () => undefined } }); next() })
app.get('/q/:id', (incoming, response) => { response.json({ id: parseId(incoming, 'id'), ...parseQuery(schema, incoming) }) })
app.use(answerProblems())

describe('what comes in', () => {
  it.each([
    ['/q/x', { id: 'x', list: [] }],
    ['/q/x?list=a', { id: 'x', list: ['a'] }],
    ['/q/x?list=a&list=b&one=c&many=d', { id: 'x', list: ['a', 'b'], one: 'c', many: ['d'] }],
    [`/q/${encodeURIComponent('王/晖')}?one=${encodeURIComponent('a&b=c')}`, { id: '王/晖', list: [], one: 'a&b=c' }],
    ['/q/x?one=', { id: 'x', list: [], one: '' }],
  ])('%s is read', async (address, expected) => {
    expect((await request(app).get(address).expect(200)).body).toEqual(expected)
  })
  it.each([
    ['/q/x?one=a&one=b', ['one']], ['/q/x?other=1', ['']], ['/q/x?list[]=a', ['']], ['/q/x?__proto__=a', ['']],
  ])('%s is refused, and says where', async (address, paths) => {
    const { body } = await request(app).get(address).expect(400)
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual(paths)
  })
})
