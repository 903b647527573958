import { expect, it } from '@jest/globals'
import { sniff } from '../../server/ingest/sniff.ts'

it.each([
  ['a.txt', '{"text":"x"}', 'text'], ['a.HTML', 'plain', 'html'], ['a.json.gz', '[]', 'json'], ['a.jsonl', '', 'ndjson'], ['a.tsv', 'a\tb', 'csv'],
  ['-', '<!DOCTYPE html><p>x', 'html'], ['-', '{"text":"x"}\n{"text":"y"}', 'ndjson'], ['-', '{\n "text": "x"}', 'json'], ['-', ' [ {"text":"x"}]', 'json'],
  ['-', 'id,"text"\n1,x', 'csv'], ['-', 'id;html\n', 'csv'], ['-', '本报讯，text\n', 'text'], ['-', '[1] 本报讯', 'text'], ['会议记录', '会议', 'text'],
])('%s that begins %j is %s', (name, text, format) => {
  expect(sniff(name, Buffer.from(text === '' ? ' ' : text))).toEqual({ kind: 'readable', format, encoding: 'utf-8' })
})

it.each([
  ['25504446', 'PDF'], ['89504e470d0a1a0a', 'picture'], ['ffd8ffe0', 'picture'], ['4749463839', 'picture'], ['49492a00', 'picture'], ['524946460000000057454250', 'picture'],
  ['504b0304', 'ZIP'], ['d0cf11e0a1b1', 'old Word'], ['1f8b0800', 'packed'], ['28b52ffd', 'packed'], ['0001020304050607', 'not text'],
])('bytes %s are refused as %s', (hex, word) => {
  expect(sniff('a.txt', Buffer.from(hex.padEnd(hex === '25504446' ? 10 : 0, '2d'), 'hex'))).toEqual({ kind: 'refused', reason: expect.stringContaining(word) })
})

it('tells the encoding a page declares where its bytes allow it', () => {
  const head = Buffer.concat([Buffer.from('<html><head><meta charset="gb2312"></head><body>'), Buffer.from('bbe1d2e9', 'hex')])
  expect(sniff('a.html', head)).toEqual({ kind: 'readable', format: 'html', encoding: 'gb18030' })
})

it('nothing is empty', () => {
  expect(sniff('a.txt', Buffer.alloc(0))).toEqual({ kind: 'empty' })
})
