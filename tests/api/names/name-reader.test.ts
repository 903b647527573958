import { describe, expect, it } from '@jest/globals'
import { NameReader } from '../../../server/api/names/name-reader.ts'

const people = Array.from({ length: 250 }, (_, i) => ({ id: `p${i}`, name: i % 2 === 0 ? '欧阳修' : '王晖', aliases: i === 0 ? ['歐陽'] : [] }))

describe('a reader of names', () => {
  it('reads a name as it is shown', () => {
    const reader = new NameReader(['欧阳'])
    expect([reader.pinyin('欧阳修'), reader.pinyin('王晖'), reader.pinyin('欧阳修')]).toEqual(['Ouyang Xiu', 'Wang Hui', 'Ouyang Xiu'])
  })
  it('gives the keys of all, in order, with their aliases', async () => {
    const keys = await new NameReader(['欧阳']).keys(people)
    expect(keys.map(({ id }) => id)).toEqual(people.map(({ id }) => id))
    expect(keys[0]).toEqual({ id: 'p0', names: ['欧阳修', '欧阳'], spoken: [{ full: 'ouyangxiu', initials: 'oyx' }, { full: 'ouyang', initials: 'oy' }] })
  })
  it('lets other work pass while it reads many', async () => {
    const order: string[] = []
    const reading = new NameReader([]).keys(people).then(() => { order.push('read') })
    setImmediate(() => { order.push('other') })
    await reading
    expect(order).toEqual(['other', 'read'])
  })
  it('remembers what is asked for, and forgets what was not for two generations', async () => {
    const reader = new NameReader([], 2)
    const asked = async (id: string): Promise<unknown> => (await reader.keys([{ id, name: '王晖', aliases: [] }]))[0]
    const [kept, lost] = [await asked('kept'), await asked('lost')]
    for (const id of ['a', 'kept', 'b', 'kept', 'c']) await asked(id)
    expect(await asked('kept')).toBe(kept)
    expect(await asked('lost')).not.toBe(lost)
  })
  it('reads a name again when it changed', async () => {
    const reader = new NameReader([])
    await reader.keys([{ id: 'p', name: '王晖', aliases: [] }])
    expect((await reader.keys([{ id: 'p', name: '吴新明', aliases: [] }]))[0]?.names).toEqual(['吴新明'])
  })
})
