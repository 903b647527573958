import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { networkSchema, type NetworkDto } from '../../../server/contract/network.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi() })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

async function ask(query: string): Promise<NetworkDto> {
  const { body } = await request(api.app).get(`/api/network${query}`).set('Host', 'localhost').expect(200)
  return networkSchema.parse(body)
}

const names = (network: NetworkDto): readonly string[] => network.nodes.map((node) => node.name)

describe('GET /api/network', () => {
  it('ties people by the meetings they shared', async () => {
    const network = await ask('')
    const [wu, zhuang] = await Promise.all([api.personId('吴新明'), api.personId('庄中秋')])
    expect(network.mode).toBe('people')
    expect(network.nodes.find((node) => node.id === wu)).toMatchObject({ kind: 'person', name: '吴新明', pinyin: 'Wu Xinming', place: { name: '南通市' }, level: '市' })
    expect(network.edges.every((edge) => edge.kind === 'together' && edge.shared >= 1)).toBe(true)
    expect(network.nodes.map((node) => node.id)).toContain(zhuang)
    expect(network.totals.people).toBe(network.nodes.length)
    expect(network.totals.ties).toBe(network.edges.length)
  })
  it('says which shared meetings were by video, and leaves them out for one room', async () => {
    const [governor, deputy] = await Promise.all([api.personId('许昆林'), api.personId('陆卫东')])
    const tie = (network: NetworkDto): unknown => network.edges.find((edge) => [edge.source, edge.target].sort().join() === [governor, deputy].sort().join())
    expect(tie(await ask(''))).toMatchObject({ byVideo: 1 })
    expect(tie(await ask('?from=2022-03-28&to=2022-03-28&undated=false&oneRoom=true'))).toBeUndefined()
  })
  it('draws people and meetings', async () => {
    const network = await ask('?mode=meetings&kind=inspection&from=2022-01-01&undated=false')
    expect([...names(network)].sort()).toEqual(['检查通吕运河', '许昆林', '陆卫东'].sort())
    expect(network.edges.map((edge) => edge.kind === 'attended' && [edge.capacity, edge.mode]).sort()).toEqual([['attendee', 'in person'], ['lead', 'in person']])
  })
  it('filters by the part somebody took, how they were there, and the post they hold', async () => {
    expect(names(await ask('?capacity=chair&capacity=lead&from=2022-03-28&to=2022-03-30&undated=false'))).toEqual(['许昆林'])
    expect(names(await ask('?presence=video&from=2022-03-28&to=2022-03-30&undated=false'))).toEqual(['陆卫东'])
    const governor = await ask(`?role=${encodeURIComponent('省长')}&from=2022-03-28&to=2022-03-30&undated=false`)
    expect([names(governor), governor.totals.meetings, governor.totals.ties]).toEqual([['许昆林'], 2, 0])
  })
  it('draws what lies around one person', async () => {
    const id = await api.personId('庄中秋')
    const network = await ask(`?person=${id}&depth=1`)
    expect(network.nodes[0]?.id).toBe(id)
    expect(names(network)).toContain('刘洪')
    expect(names(network)).not.toContain('陆卫东')
  })
  it('counts what each place and kind would leave, and the days', async () => {
    const network = await ask('')
    expect(network.facets.places.find((place) => place.name === '盐城市')?.meetings).toBeGreaterThan(0)
    expect(network.facets.kinds.map(({ kind }) => kind)).toContain('inspection')
    expect(network.timeline.days).toEqual([{ day: '2022-03-28', meetings: 1 }, { day: '2022-03-30', meetings: 1 }])
    expect(network.timeline.undated).toBe(network.totals.undated)
  })
  it('draws the greatest when there are too many, and counts all', async () => {
    const [few, all] = [await ask('?limit=5'), await ask('')]
    expect(few.nodes).toHaveLength(5)
    expect(few.totals).toEqual(all.totals)
  })
  it.each([
    ['minShared=x', 'minShared'], ['minShared=0', 'minShared'], ['kind=party', 'kind.0'], ['from=2022-02-30', 'from'], ['depth=9', 'depth'], ['mode=people&mode=meetings', 'mode'], ['minshared=2', ''],
  ])('refuses ?%s and says which parameter', async (query, path) => {
    const { body } = await request(api.app).get(`/api/network?${query}`).set('Host', 'localhost').expect(400).expect('Content-Type', /application\/problem\+json/u)
    expect(body).toMatchObject({ type: '/problems/bad-input', status: 400, errors: [{ path }] })
  })
  it('refuses a period that ends before it begins, and names both ends', async () => {
    const { body } = await request(api.app).get('/api/network?from=2022-03-30&to=2022-03-28').set('Host', 'localhost').expect(400)
    expect(body).toMatchObject({ type: '/problems/bad-input', status: 400, errors: [{ path: 'from' }, { path: 'to' }] })
  })
  it('does not know a person who is not there', async () => {
    const { body } = await request(api.app).get('/api/network?person=nobody').set('Host', 'localhost').expect(404)
    expect(body).toMatchObject({ type: '/problems/person-unknown', instance: '/api/network' })
  })
})
