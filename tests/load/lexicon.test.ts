import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadLexicon } from '../../server/load/lexicon.ts'

const folder = join('server', 'extract', 'lexicon')
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))

describe('the lexicon', () => {
  it('is compiled once', () => {
    expect(loadLexicon()).toBe(loadLexicon())
  })
  it.each(files)('%s says where it is from', (file) => {
    const data: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    expect(data).toMatchObject({ source: expect.stringMatching(/\w{3}/u) })
  })
  it('holds no name of a place among the words that are no names', () => {
    const { notNames, places } = loadLexicon()
    expect([...notNames].filter((word) => places.named(word).length > 0)).toEqual([])
  })
})
