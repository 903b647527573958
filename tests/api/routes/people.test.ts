import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { attendedPageSchema, personSchema, tieSchema, type AttendedPageDto, type PersonDto, type TieDto } from '../../../server/contract/person.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi() })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (path: string) => request(api.app).get(path).set('Host', 'localhost')

async function person(id: string): Promise<PersonDto> {
  return personSchema.parse((await get(`/api/people/${encodeURIComponent(id)}`).expect(200)).body)
}

async function tie(a: string, b: string): Promise<TieDto> {
  return tieSchema.parse((await get(`/api/people/${encodeURIComponent(a)}/ties/${encodeURIComponent(b)}`).expect(200)).body)
}

describe('GET /api/people/:id', () => {
  it('tells posts, meetings and closest people', async () => {
    const wu = await person(await api.personId('吴新明'))
    expect(wu).toMatchObject({ name: '吴新明', pinyin: 'Wu Xinming', attends: true, place: { name: '南通市' } })
    expect(wu.posts.map((post) => post.title)).toContain('市长')
    expect(wu.posts.find((post) => post.title === '市长')).toMatchObject({ jurisdiction: { name: '南通市' }, level: '市', rank: 'chief' })
    expect(wu.meetings.total).toBeGreaterThan(3)
    expect(wu.closest.map(({ shared }) => shared)).toEqual(wu.closest.map(({ shared }) => shared).sort((a, b) => b - a))
    expect(wu.title).not.toBeNull()
  })
  it('proves every meeting by a sentence that holds the marked name', async () => {
    const wu = await person(await api.personId('吴新明'))
    for (const { clippings } of wu.meetings.items) {
      expect(clippings.length).toBeGreaterThan(0)
      for (const { quote, highlights } of clippings) {
        expect(highlights.length).toBeGreaterThan(0)
        for (const { start, end } of highlights) expect(quote.slice(start, end)).toBe('吴新明')
      }
    }
  })
  it('lists dated meetings from the latest on, then undated ones in the order of print', async () => {
    const { meetings: { items: meetings } } = await person(await api.personId('陆卫东'))
    expect(meetings.slice(0, 2).map(({ meeting }) => meeting.when.from)).toEqual(['2022-03-30', '2022-03-28'])
    expect(meetings.slice(2).every(({ meeting }) => meeting.when.from === null)).toBe(true)
    const pages = meetings.slice(2).map(({ clippings }) => clippings[0]?.article.page ?? '')
    expect(pages).toEqual([...pages].sort())
    expect(meetings[1]).toMatchObject({ mode: 'video', venue: '南通分会场', capacity: 'attendee', titles: ['副市长'] })
  })
  it('shows who is only cited, with the sentence', async () => {
    const cited = await person(await api.personId('单霁翔'))
    expect(cited).toMatchObject({ attends: false, meetings: { total: 0, undated: 0, items: [], next: null }, closest: [], pinyin: 'Shan Jixiang' })
    expect(cited.cited).toEqual([expect.objectContaining({ quote: '3月30日，陆卫东陪同许昆林检查通吕运河，记者单霁翔、曾晓楠随行。' })])
    const [clipping] = cited.cited
    expect(clipping?.highlights.map(({ start, end }) => clipping.quote.slice(start, end))).toEqual(['单霁翔'])
  })
  it('leads from a former id to the person it became part of', async () => {
    const id = await api.personId('陆卫东')
    expect((await person('m-陆卫东-1')).id).toBe(id)
  })
  it.each(['nobody', "x'}) DETACH DELETE n //", '"; MATCH (n) RETURN n', '../../etc', '王晖', '%00'])('does not know %s', async (id) => {
    const { body } = await get(`/api/people/${encodeURIComponent(id)}`).expect(404)
    expect(body).toMatchObject({ type: '/problems/person-unknown', status: 404 })
  })
  it('refuses an id of more than 512 characters, and an address that is no text', async () => {
    await get(`/api/people/${'x'.repeat(513)}`).expect(400)
    const { body } = await get('/api/people/%E7%8E').expect(400)
    expect(body).toMatchObject({ type: '/problems/bad-input' })
  })
})

describe('GET /api/people/:id/meetings', () => {
  async function page(id: string, query: string): Promise<AttendedPageDto> {
    return attendedPageSchema.parse((await get(`/api/people/${encodeURIComponent(id)}/meetings${query}`).expect(200)).body)
  }
  it('gives the same meetings in pages as at once, each with its sentences', async () => {
    const id = await api.personId('陆卫东')
    const whole = await page(id, '')
    expect(whole).toEqual((await person(id)).meetings)
    expect(whole).toMatchObject({ total: whole.items.length, next: null })
    const items = new Map<string, unknown>()
    let next: string | null = '2999-01-01~m'
    do {
      const part: AttendedPageDto = await page(id, `?limit=2&cursor=${encodeURIComponent(next)}`)
      expect([part.total, part.undated]).toEqual([whole.total, whole.undated])
      for (const item of part.items) items.set(item.meeting.id, item)
      next = part.next
    } while (next !== null)
    expect(items.size).toBe(whole.total)
    for (const item of whole.items) expect(items.get(item.meeting.id)).toEqual(item)
  })
  it('leads from a former id to the person it became part of', async () => {
    expect(await page('m-陆卫东-1', '?limit=1')).toEqual(await page(await api.personId('陆卫东'), '?limit=1'))
  })
  it.each(['?cursor=x', '?cursor=2022-03~m', '?limit=0', '?limit=201', '?page=2'])('refuses %s', async (query) => {
    expect((await get(`/api/people/x/meetings${query}`).expect(400)).body).toMatchObject({ type: '/problems/bad-input' })
  })
  it('does not know somebody who is not there', async () => {
    await get('/api/people/nobody/meetings').expect(404)
  })
})

describe('GET /api/people/:a/ties/:b', () => {
  it('gives the shared meetings, how the two were together, and the sentences with both names marked', async () => {
    const [governor, deputy] = [await api.personId('许昆林'), await api.personId('陆卫东')]
    const found = await tie(governor, deputy)
    expect(found).toMatchObject({ a: { name: '许昆林' }, b: { name: '陆卫东' }, byVideo: 1 })
    expect(found.shared).toBe(found.meetings.length)
    expect(found.meetings.slice(0, 2).map(({ together }) => together)).toEqual(['in person', 'video'])
    expect(found.meetings[1]).toMatchObject({ a: { capacity: 'chair', mode: 'in person' }, b: { capacity: 'attendee', mode: 'video', venue: '南通分会场' } })
    const [clipping, ...more] = found.meetings[1]?.clippings ?? []
    expect(more).toEqual([])
    expect(clipping?.highlights.map(({ start, end, person: who }) => [clipping.quote.slice(start, end), who])).toEqual([['许昆林', governor], ['陆卫东', deputy]])
  })
  it('says the same from the other side', async () => {
    const [a, b] = [await api.personId('许昆林'), await api.personId('陆卫东')]
    const [there, back] = [await tie(a, b), await tie(b, a)]
    expect(back.meetings.map(({ meeting }) => meeting.id)).toEqual(there.meetings.map(({ meeting }) => meeting.id))
    expect([back.shared, back.byVideo, back.strength]).toEqual([there.shared, there.byVideo, there.strength])
  })
  it('gives both sentences where they differ', async () => {
    const found = await tie(await api.personId('王晖'), await api.personId('吴新明'))
    expect(found.shared).toBeGreaterThan(0)
    expect(found.meetings.some(({ clippings }) => clippings.length > 1)).toBe(true)
  })
  it('is empty for two who never met', async () => {
    expect(await tie(await api.personId('单霁翔'), await api.personId('吴新明'))).toMatchObject({ shared: 0, strength: 0, meetings: [] })
  })
  it('needs two people, and people who are there', async () => {
    const id = await api.personId('吴新明')
    expect((await get(`/api/people/${id}/ties/${id}`).expect(400)).body).toMatchObject({ errors: [{ path: 'b' }] })
    await get(`/api/people/${id}/ties/nobody`).expect(404)
  })
})
