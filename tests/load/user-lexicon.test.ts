import { afterAll, describe, expect, it, test } from '@jest/globals'
import iconv from 'iconv-lite'
import { NO_WORDS } from '../../server/extract/lexicon/user-words.ts'
import { LexiconFileError, lexiconHash, readUserLexicon } from '../../server/load/user-lexicon.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const folder = temporaryFolder()
let files = 0

function file(content: string | Uint8Array): string {
  files += 1
  return writeInto(folder, `words-${files}.json`, content)
}

function complaint(...contents: readonly (string | Uint8Array)[]): string {
  try {
    readUserLexicon(contents.map(file))
  } catch (error) {
    if (error instanceof LexiconFileError) return error.message.replaceAll(folder, '').replace(/[\\/]?words-\d+/gu, 'words')
    throw error
  }
  return 'none'
}

const WHOLE = {
  people: ['郭思聪', { name: '习近平', aliases: ['习主席'] }],
  notNames: ['高新园'],
  titles: ['联络专员', { title: '链长', rank: 'chief', alone: true }],
  bodies: ['市算力办'],
  places: [{ name: '通城', means: '南通市' }, { name: '老鼓楼', means: '320106' }],
  meetings: ['圆桌派', { noun: '云走访', kind: 'visit' }],
}
const WORDS = {
  people: [{ name: '郭思聪', aliases: [] }, { name: '习近平', aliases: ['习主席'] }],
  notNames: ['高新园'],
  titles: [{ title: '联络专员', alone: false }, { title: '链长', rank: 'chief', alone: true }],
  bodies: ['市算力办'],
  places: [{ name: '通城', means: 'cn:320600' }, { name: '老鼓楼', means: 'cn:320106' }],
  meetings: [{ noun: '圆桌派', kind: 'meeting' }, { noun: '云走访', kind: 'visit' }],
}

describe('a lexicon file', () => {
  it('adds words of each kind, a plain string where there is no more to say', () => {
    expect(readUserLexicon([file(JSON.stringify(WHOLE))])).toEqual(WORDS)
  })

  it('may be of any encoding that pages have, with a byte order mark or without', () => {
    const text = JSON.stringify(WHOLE)
    for (const content of [`\ufeff${text}`, iconv.encode(text, 'gb18030'), iconv.encode(text, 'utf-16le', { addBOM: true })]) expect(readUserLexicon([file(content)])).toEqual(WORDS)
  })

  it('may be written in traditional characters: they are compared as simplified ones', () => {
    expect(readUserLexicon([file('{ "people": ["葉劉淑儀"], "places": [{ "name": "通城", "means": "南通市" }] }')])).toMatchObject({ people: [{ name: '叶刘淑仪' }] })
  })

  it('may say the same as another, once more', () => {
    expect(readUserLexicon([file('{ "titles": ["链长"], "bodies": ["市算力办"] }'), file('{ "titles": ["链长"], "bodies": ["市算力办"] }')])).toEqual({ ...NO_WORDS, titles: [{ title: '链长', alone: false }], bodies: ['市算力办'] })
  })

  it('has a hash of what it says, not of how it is written', () => {
    const [one, same, other] = ['{"bodies":["市算力办"]}', ' { "bodies" : [ "市算力办" ] } ', '{"bodies":["算力办"]}'].map((content) => lexiconHash(readUserLexicon([file(content)])))
    expect(one).toBe(same)
    expect(one).not.toBe(other)
    expect(lexiconHash(readUserLexicon([]))).toBeUndefined()
  })
})

const WRONG: readonly (readonly [what: string, contents: readonly (string | Uint8Array)[], said: RegExp])[] = [
  ['empty', [''], /words\.json cannot be used: it is empty\. Write at least/],
  ['no JSON', ['{\n  "people": [\n    "张三"\n    "李四"\n  ]\n}'], /line 4 is not JSON/],
  ['cut off', ['{\n "people": ['], /line 2 is not JSON/],
  ['bytes of no text', [new Uint8Array([0, 1, 2, 255, 0, 254, 3, 0, 0, 7, 0, 0])], /it is not text|is not JSON/],
  ['a list', ['["张三"]'], /the file: write an object in braces here\. README\.md/],
  ['an unknown kind', ['{ "names": ["张三"] }'], /the file: “names” is not known here\. Take it out/],
  ['a number for a name', ['{ "people": ["张三", 7] }'], /people\[1\]: write an object in braces here/],
  ['a word for a list', ['{ "bodies": "市算力办" }'], /bodies: write a list in square brackets here/],
  ['a name of one character', ['{ "people": ["张"] }'], /people\[0\]\.name: is shorter than two characters/],
  ['a sentence for a name', ['{ "people": ["张三，李四"] }'], /people\[0\]\.name: is not a word/],
  ['an unknown rank', ['{ "titles": [{ "title": "链长", "rank": "正" }] }'], /titles\[0\]\.rank: /],
  ['many mistakes', [JSON.stringify({ people: Array.from({ length: 20 }, () => 'x') })], /; and 15 more\. README/],
  ['a place of no gazetteer', ['{ "places": [{ "name": "通城", "means": "南桐市" }] }'], /places\[0\]\.means: no place is called 南桐市\. Write its full name/],
  ['a place of several', ['{ "places": [{ "name": "老城区", "means": "鼓楼区" }] }'], /places\[0\]\.means: \d places are called 鼓楼区\. Write the code of the one you mean: \d{6}, /],
  ['an alias of two people', ['{ "people": [{ "name": "王晖", "aliases": ["老王"] }, { "name": "王伟", "aliases": ["老王"] }] }'], /老王 is said to be the name of 王伟, but further up it is the name of 王晖\. Take one of them out/],
  ['a name that is none', ['{ "people": ["高峰"] }', '{ "notNames": ["高峰"] }'], /高峰 is said to be no name, but in .*words\.json it is the name of 高峰/],
]

test.each(WRONG)('%s is told with its place and what to do', (_, contents, said) => {
  expect(complaint(...contents)).toMatch(said)
})

it('is refused where it is missing, a folder, or far too large', () => {
  expect(() => readUserLexicon([`${folder}/none.json`])).toThrow(/none\.json cannot be used: it could not be read \(.*ENOENT/)
  expect(() => readUserLexicon([folder])).toThrow(/it could not be read/)
  expect(complaint(`{ "bodies": ["${'市'.repeat(4_000_000)}"] }`)).toMatch(/it has \d+ bytes, and a lexicon may have 10000000/)
})

it('takes a hundred thousand names', () => {
  const names = Array.from({ length: 100_000 }, (_, i) => `王${String.fromCharCode(0x4e00 + (i % 20_000))}${String.fromCharCode(0x4e00 + Math.floor(i / 20_000))}`)
  expect(readUserLexicon([file(JSON.stringify({ people: names }))]).people).toHaveLength(100_000)
})
