import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { networkDto } from '../../../server/api/dto/network-dto.ts'
import { networkJson } from '../../../server/api/network/network-json.ts'
import { networkQuerySchema } from '../../../server/contract/network.ts'
import { incidenceOf } from '../../support/incidence.ts'
import { randomIncidence } from '../../support/random-incidence.ts'

describe('the JSON of a network', () => {
  it('says what the DTO does, whatever is drawn', () => {
    const strange = incidenceOf([{ id: 'm"1"', people: ['王"晖"', 'back\\slash'] }, { id: 'm2', people: ['王"晖"', { person: 'back\\slash', mode: 'video' }] }])
    fc.assert(fc.property(fc.oneof(randomIncidence(), fc.constant(strange)), fc.constantFrom('people', 'meetings'), fc.integer({ min: 1, max: 3 }), (index, mode, minShared) => {
      const dto = networkDto({ dataVersion: 3, index, pinyin: (name) => name }, networkQuerySchema.parse({ mode, minShared, limit: 4 }))
      expect(JSON.parse(new TextDecoder().decode(networkJson(dto)))).toEqual(dto)
    }), { seed: 37, numRuns: 100 })
  })
})
