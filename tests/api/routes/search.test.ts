import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { searchSchema, type SearchDto } from '../../../server/contract/search.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi() })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (query: string) => request(api.app).get(`/api/search?${query}`).set('Host', 'localhost')

async function search(q: string): Promise<SearchDto> {
  return searchSchema.parse((await get(new URLSearchParams({ q }).toString()).expect(200)).body)
}

describe('GET /api/search', () => {
  it.each([['王晖', '王晖'], ['wanghui', '王晖'], ['wu xinming', '吴新明'], ['wxm', '吴新明'], ['吳新明', '吴新明'], ['shanjixiang', '单霁翔'], ['zeng', '曾晓楠'], ['許昆林', '许昆林']])('%s finds %s first', async (typed, name) => {
    expect((await search(typed)).people[0]?.name).toBe(name)
  })
  it('says of a person what tells it apart', async () => {
    expect((await search('吴新明')).people[0]).toMatchObject({ pinyin: 'Wu Xinming', place: { name: '南通市' }, meetings: expect.any(Number) })
  })
  it.each(['造林', '造林 视频', '造林視頻'])('finds meetings by %s', async (typed) => {
    expect((await search(typed)).meetings.map(({ name }) => name)).toEqual(['全省春季造林视频会议'])
  })
  it.each(['通吕运河', '通呂運河'])('finds articles by %s in their text', async (typed) => {
    expect((await search(typed)).articles).toEqual([{ id: 'a-made-up', headline: '全省春季造林视频会议召开', outlet: '通城晚报', published: '2022-03-31', page: 'made-up' }])
  })
  it('finds nothing where there is nothing', async () => {
    expect(await search('没有这个人')).toEqual({ people: [], posts: [], bodies: [], places: [], meetings: [], articles: [], near: [] })
  })
  it.each([['市长', '南通市 市长 吴新明'], ['南通市市长', '南通市 市长 吴新明'], ['江苏省长', '江苏省 省长 许昆林']])('finds who holds the post %s', async (typed, first) => {
    const [hit] = (await search(typed)).posts
    expect(`${hit?.place?.name ?? ''} ${hit?.title ?? ''} ${hit?.person.name ?? ''}`).toBe(first)
  })
  it('finds places that meetings count for, and what they lie in', async () => {
    expect((await search('南通')).places[0]).toMatchObject({ name: '南通市', meetings: expect.any(Number) })
  })
  it.each([['王慧', '王晖'], ['吴新名', '吴新明'], ['wuxinmnig', '吴新明']])('offers for %s, whom nobody names, who is near', async (typed, name) => {
    const { people, near } = await search(typed)
    expect([people, near[0]?.name]).toEqual([[], name])
  })
  it('gives no more than asked for', async () => {
    const { body } = await get('q=w&limit=1').expect(200)
    expect(searchSchema.parse(body).people).toHaveLength(1)
  })
  it.each(['', 'q=', 'q=%20', `q=${'x'.repeat(201)}`, 'q=a&limit=0', 'q=a&limit=101', 'q=a&q=b', 'q=a&extra=1'])('refuses ?%s', async (query) => {
    await get(query).expect(400).expect('Content-Type', /problem\+json/u)
  })
  it.each(['"', '\\', '*', '~', 'AND OR', "'}) RETURN 1 //", '$q', '(', '\u0000'])('takes %j as text', async (typed) => {
    expect((await search(`${typed}x`)).people).toEqual([])
  })
})
