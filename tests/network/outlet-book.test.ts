import { OutletBook } from '../../server/network/outlet-book.ts'

describe('newspapers by meeting', () => {
  it('are kept once by name and once by set, whatever their order', () => {
    const book = new OutletBook()
    for (const outlets of [['南通日报'], [], ['盐城晚报', '南通日报'], ['南通日报', '盐城晚报', '南通日报'], ['南通日报']]) book.add(outlets)
    expect(book.names).toEqual(['南通日报', '盐城晚报'])
    const { of, outlets } = book.sets()
    expect([[...of], [...outlets.starts], [...outlets.targets]]).toEqual([[1, 0, 2, 2, 1], [0, 0, 1, 3], [0, 0, 1]])
  })
  it('are none where no meeting was told', () => {
    const { of, outlets } = new OutletBook().sets()
    expect([of.length, [...outlets.starts], outlets.targets.length]).toEqual([0, [0, 0], 0])
  })
})
