import { describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import { decodeChunks, decodeText, detectEncoding } from '../../server/ingest/encoding.ts'

const SHORT = '市长吴新明昨天召开会议'
const TRADITIONAL = '總統昨日出席會議並致詞，隨後會見外賓。'

it.each([
  ['a short headline', SHORT, 'gb18030', 'gb18030'], ['four bytes', '会议', 'gb18030', 'gb18030'], ['digits and words', '3月28日 abc', 'gb18030', 'gb18030'],
  ['a rare character', '市委书记王𬸣', 'gb18030', 'gb18030'], ['traditional characters', TRADITIONAL, 'big5', 'big5'],
  ['a short headline', SHORT, 'utf8', 'utf-8'], ['plain letters', 'abc', 'utf8', 'utf-8'],
  ['a short headline', SHORT, 'utf-16le', 'utf-16le'], ['a short headline', SHORT, 'utf-16be', 'utf-16be'], ['letters', 'abcdef', 'utf-16le', 'utf-16le'],
])('%s (%s) in %s is told', (_, text, written, found) => {
  const bytes = iconv.encode(text, written)
  const encoding = detectEncoding(bytes)
  expect(encoding).toBe(found)
  expect(encoding === undefined ? '' : decodeText(bytes, encoding)).toBe(text)
})

it('a character cut at the end of the sample does not hide UTF-8', () => {
  expect(detectEncoding(iconv.encode(SHORT, 'utf8').subarray(0, 10))).toBe('utf-8')
})

it('what the text declares is believed where the bytes allow it', () => {
  expect(detectEncoding(iconv.encode('會', 'big5'), 'big5')).toBe('big5')
  expect(detectEncoding(iconv.encode(SHORT, 'utf8'), 'gb2312')).toBe('utf-8')
})

describe('text in chunks', () => {
  async function* bytewise(bytes: Uint8Array) {
    for (const byte of bytes) yield Uint8Array.of(byte)
  }

  it.each(['utf-8', 'gb18030', 'utf-16le', 'big5'] as const)('is the same however %s is cut', async (encoding) => {
    let text = ''
    for await (const part of decodeChunks(bytewise(iconv.encode(encoding === 'big5' ? TRADITIONAL : SHORT, encoding)), encoding)) text += part
    expect(text).toBe(encoding === 'big5' ? TRADITIONAL : SHORT)
  })

  it('of broken UTF-8 is refused', async () => {
    const reading = (async () => {
      for await (const part of decodeChunks(bytewise(Uint8Array.of(0x61, 0xff)), 'utf-8')) expect(part).toBe('a')
    })()
    await expect(reading).rejects.toThrow('not valid UTF-8')
  })
})
