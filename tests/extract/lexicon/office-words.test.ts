import { officeWords } from '../../../server/extract/lexicon/office-words.ts'
import offices from '../../../server/extract/lexicon/offices.json' with { type: 'json' }

const words = new Map(officeWords({ ...offices, chief: ['局长', '县长', '总书记'], deputy: ['副局长'], member: ['委员'], self: ['县长'] }))

describe('officeWords', () => {
  it.each([
    ['局长', { rank: 'chief', self: false }], ['常务副局长', { rank: 'deputy', self: false }], ['局长助理', { rank: 'deputy', self: false }],
    ['副县长', { rank: 'deputy', self: true }], ['委员', { self: false }], ['副总书记', undefined], ['副委员', undefined],
  ])('%s: %j', (word, known) => { expect(words.get(word)).toEqual(known) })
})
