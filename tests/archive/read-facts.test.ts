import { afterEach, afterAll, expect, test } from '@jest/globals'
import { writeFileSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FactsFileError } from '../../server/archive/facts-format.ts'
import { linesOf, readFacts } from '../../server/archive/read-facts.ts'
import { writeFacts } from '../../server/archive/write-facts.ts'
import { decisionId, mentionId } from '../../server/domain/ids.ts'
import { decide } from '../../server/load/decide.ts'
import { graphOf } from '../../server/load/graph-of.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

const opened: GraphStore[] = []

async function store(): Promise<GraphStore> {
  const made = await emptyStore()
  opened.push(made)
  return made
}

/** The seed pages with a decision on two of their mentions, and the file of their facts. */
async function exported(): Promise<{ readonly full: GraphStore, readonly file: string }> {
  const full = await store()
  const facts = seedFacts()
  await loadFacts(full, facts)
  const [one, other] = facts.flatMap((page) => page.facts.articles.flatMap((article) => article.cited)).filter((mention) => mention.name === '习近平').map((mention) => mention.id)
  await decide(full, { id: decisionId('d'), at: '2023-01-01T00:00:00Z', by: 'reader', kind: 'different', mentions: [mentionId(one ?? ''), mentionId(other ?? '')] })
  const file = join(temporaryFolder(), '备份.ndjson')
  await writeFacts(full, file)
  return { full, file }
}

afterEach(async () => { for (const made of opened.splice(0)) await made.close() })
afterAll(removeTemporaryFolders)

test('the facts of a store give an equal graph, with its log, and the same file again', async () => {
  const { full, file } = await exported()
  const copy = await store()
  const counts = await readFacts(copy, linesOf(file), { name: file })
  expect(await graphOf(copy)).toEqual(await graphOf(full))
  expect(counts).toMatchObject({ page: seedFacts().length, decision: 1 })
  expect(await writeFacts(copy, `${file}.again`)).toEqual(counts)
  expect(readFileSync(`${file}.again`, 'utf8')).toBe(readFileSync(file, 'utf8'))
  expect(readdirSync(dirname(file)).sort()).toEqual(['备份.ndjson', '备份.ndjson.again'])
})

test('an export that is stopped leaves the file that was there, and nothing beside it', async () => {
  const { full, file } = await exported()
  writeFileSync(file, 'before')
  await expect(writeFacts(full, file, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' })
  expect({ content: readFileSync(file, 'utf8'), files: readdirSync(dirname(file)) }).toEqual({ content: 'before', files: ['备份.ndjson'] })
})

test('a file made by hand needs no digest', async () => {
  const { full, file } = await exported()
  writeFileSync(file, readFileSync(file, 'utf8').replace(/,"sha256":"[0-9a-f]{64}"/u, ''))
  const copy = await store()
  await readFacts(copy, linesOf(file), { name: file })
  expect(await graphOf(copy)).toEqual(await graphOf(full))
})

test('a file damaged anywhere is refused', async () => {
  const { file } = await exported()
  const whole = readFileSync(file)
  for (let at = 7; at < whole.length; at += Math.ceil(whole.length / 12)) {
    writeFileSync(file, Buffer.from(whole).fill(whole[at] === 0x41 ? 0x42 : 0x41, at, at + 1))
    await expect(readFacts(await store(), linesOf(file), { name: file })).rejects.toBeInstanceOf(FactsFileError)
  }
})

test.each([
  ['a file cut short', (lines: string[]) => lines.slice(0, -2), 'cut short'],
  ['a fact that was taken out', (lines: string[]) => lines.filter((_, i) => i !== 1), 'should hold 5 facts of the kind page and holds 4'],
  ['a character that was changed', (lines: string[]) => lines.map((line, i) => (i === 1 ? line.replace('南通', '北通') : line)), 'digest'],
  ['a line that was said twice after the end', (lines: string[]) => [...lines.slice(0, -1), lines[1] ?? '', ''], 'something follows the end'],
  ['a fact without a column', (lines: string[]) => lines.map((line, i) => (i === 1 ? '{"fact":"page","row":{"id":"x"}}' : line)), 'line 2: the page lacks source'],
  ['a later version', (lines: string[]) => ['{"format":"huipu-facts","version":99,"schema":1}', ...lines.slice(1)], 'version 99'],
  ['another file', () => ['{}', ''], 'no facts file'],
  ['what is no JSON', () => ['晚报讯', ''], 'no JSON'],
])('%s is refused with its line', async (_, change, detail) => {
  const { file } = await exported()
  writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'))
  const reading = readFacts(await store(), linesOf(file), { name: file })
  await expect(reading).rejects.toBeInstanceOf(FactsFileError)
  await expect(reading).rejects.toThrow(detail)
})
