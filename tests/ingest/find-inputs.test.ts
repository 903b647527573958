import { afterAll, expect, it } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { findInputs } from '../../server/ingest/find-inputs.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)
const folder = temporaryFolder()
for (const name of ['b.txt', 'a.txt', 'deep/c.html', 'README', 'readme.md', '.git/x', 'page_files/style.css', 'page_files/app.js', '[1].txt']) writeInto(folder, name, 'x')

async function find(...inputs: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for await (const input of findInputs(inputs)) found.push(input.kind === 'file' ? input.source.slice(folder.length + 1).replaceAll('\\', '/') : input.kind === 'problem' ? input.message : input.kind)
  return found
}

it('a folder is walked in the order of names, without README, hidden files and what belongs to saved web pages', async () => {
  expect(await find(folder)).toEqual(['[1].txt', 'a.txt', 'b.txt', 'deep/c.html'])
})

it('a pattern is matched, and a file whose name looks like one is found by its name', async () => {
  expect(await find(`${folder.replaceAll('\\', '/')}/*.txt`)).toEqual(['[1].txt', 'a.txt', 'b.txt'])
  expect(await find(`${folder}/[1].txt`)).toEqual(['[1].txt'])
})

it('a file that is named twice is read once, standard input too', async () => {
  expect(await find(`${folder}/a.txt`, folder, '-', '-')).toEqual(['a.txt', '[1].txt', 'b.txt', 'deep/c.html', 'standard input'])
})

it('a link to a folder above is not followed for ever', async () => {
  const loop = temporaryFolder()
  writeInto(loop, 'in/a.txt', 'x')
  symlinkSync(loop, `${loop}/in/back`, 'junction')
  const found: string[] = []
  for await (const input of findInputs([loop])) found.push(input.kind)
  expect(found).toEqual(['file'])
})

it('an empty folder is a problem', async () => {
  expect(await find(temporaryFolder())).toEqual(['the folder holds no pages. Put text, HTML, JSON, NDJSON or CSV files into it.'])
})
