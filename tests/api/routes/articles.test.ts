import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { articleSchema } from '../../../server/contract/article.ts'
import type { Page } from '../../../server/domain/page.ts'
import { madeUpPage, type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
const extracted: Page[] = []
beforeAll(async () => {
  const { page, facts } = madeUpPage()
  api = await testApi([{ page, facts }], { extractPage: (asked) => { extracted.push(asked); return Promise.resolve(facts) } })
})
afterAll(async () => { await api.close(); removeTemporaryFolders() })

const get = (id: string) => request(api.app).get(`/api/articles/${encodeURIComponent(id)}`).set('Host', 'localhost')

describe('GET /api/articles/:id', () => {
  it('gives the article as printed with every mark, and where each leads', async () => {
    const article = articleSchema.parse((await get('a-made-up').expect(200)).body)
    const { page } = madeUpPage()
    expect(article).toMatchObject({
      headline: '全省春季造林视频会议召开', place: { name: '南通市' }, text: page.text, offset: 0,
      page: { id: 'made-up', source: 'made-up.txt', outlet: '通城晚报', place: '南通市', published: '2022-03-31', pageNumber: 'A1', title: null, url: null },
    })
    const governor = await api.personId('许昆林')
    expect(article.marks.map(({ start, end, kind }) => [article.text.slice(start, end), kind])).toEqual([
      ['许昆林', 'person'], ['陆卫东', 'person'], ['陆卫东', 'person'], ['许昆林', 'person'],
    ])
    expect(article.marks.filter((mark) => mark.person === governor)).toHaveLength(2)
    expect(article.diagnostics).toEqual([{ rule: 'people/made-up', severity: 'doubt', message: { code: 'other', values: { words: 'Made up.' } }, start: 0, end: 4 }])
  })
  it('extracts the stored page, once for each version of the data', async () => {
    await get('a-made-up').expect(200)
    expect(extracted).toEqual([madeUpPage().page])
  })
  it('does not know an article that is not there', async () => {
    expect((await get('nothing').expect(404)).body).toMatchObject({ type: '/problems/article-unknown' })
  })
})

describe('an article that another extractor found', () => {
  it('is given as printed, without marks, and says why', async () => {
    const { page, facts } = madeUpPage()
    const other = await testApi([{ page, facts }], { extractPage: () => Promise.resolve({ ...facts, articles: [] }) })
    const { body } = await request(other.app).get('/api/articles/a-made-up').set('Host', 'localhost').expect(200)
    expect(articleSchema.parse(body)).toMatchObject({ text: page.text, marks: [], diagnostics: [{ rule: 'articles/other-version' }, { rule: 'people/made-up' }] })
    await other.close()
  })
  it('is a problem when its page cannot be read again, and is tried anew', async () => {
    const { page, facts } = madeUpPage()
    let fails = true
    const other = await testApi([{ page, facts }], { extractPage: () => (fails ? Promise.reject(new Error('worker ended')) : Promise.resolve(facts)) })
    const ask = () => request(other.app).get('/api/articles/a-made-up').set('Host', 'localhost')
    const { body } = await ask().expect(500)
    expect(JSON.stringify(body)).not.toContain('worker')
    expect(other.log.join('')).toContain('worker ended')
    fails = false
    await ask().expect(200)
    await other.close()
  })
})
