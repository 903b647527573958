import { listGoesOn } from '../../../server/extract/meetings/list-goes-on.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

describe('listGoesOn', () => {
  it.each([
    // 中新网 2009-12-02
    ['侨亲和港澳台胞，清华大学、福建师大、泉州师院等高校领导，', true],
    ['，', true],
    ['及局机关全体干部，', true],
    // somebody does something there
    ['看望了困难群众，', false],
    ['勇救落水群众，他的事迹感动了很多人，', false],
    ['等校友。', false],
    ['表示热烈欢迎，', false],
  ])('%s', (words, goesOn) => {
    expect(listGoesOn(words, loadLexicon())).toBe(goesOn)
  })
})
