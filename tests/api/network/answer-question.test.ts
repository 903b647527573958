import { describe, expect, it } from '@jest/globals'
import { UnknownIdError } from '../../../server/api/api-errors.ts'
import { networkDto } from '../../../server/api/dto/network-dto.ts'
import { NetworkAnswerer } from '../../../server/api/network/answer-question.ts'
import { networkQuerySchema } from '../../../server/contract/network.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([{ id: 'm1', people: ['吴新明', '王晖'] }, { id: 'm2', people: ['王晖', '许昆林'], kind: 'visit' }])

describe('a question about the network', () => {
  it('is answered with the bytes of its JSON, prepared or not', () => {
    const [fresh, prepared] = [new NetworkAnswerer(network), new NetworkAnswerer(network)]
    prepared.prepare()
    expect([...prepared.practise(2)].length).toBeGreaterThan(5)
    for (const given of [{}, { minShared: 2 }, { kind: ['visit'] }, { person: '王晖' }]) {
      const query = networkQuerySchema.parse(given)
      for (const answerer of [fresh, prepared]) expect(JSON.parse(new TextDecoder().decode(answerer.answer(query)))).toEqual(networkDto(network, query))
    }
  })
  it('finds every name read aloud already, after practice', () => {
    const read: string[] = []
    const steps = new NetworkAnswerer({ ...network, pinyin: (name) => { read.push(name); return name } }).practise(0)
    expect([...steps]).toEqual([])
    expect(read).toEqual(network.index.people.map(({ name }) => name))
  })
  it('is refused about somebody who is not there', () => {
    expect(() => new NetworkAnswerer(network).answer(networkQuerySchema.parse({ person: 'nobody' }))).toThrow(UnknownIdError)
  })
})
