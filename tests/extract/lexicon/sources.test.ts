/** Every file of the lexicon says where it is from and what may be done with it, and a page beside it says what it is. */
import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { z } from 'zod'
import { projectFile } from '../../../server/root.ts'

const folder = projectFile('server', 'extract', 'lexicon')
const pages = ['README.md', 'PLACES.md'].map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n')
const files = readdirSync(folder).filter((name) => /\.(?:json|csv)$/u.test(name))

test.each(files)('%s is described, with source and licence', (name) => {
  expect(pages).toContain(`| ${name} |`)
  if (!name.endsWith('.json')) return
  const { source, licence } = z.object({ source: z.string().min(10), licence: z.string() }).parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))
  expect([source, licence]).toEqual([expect.any(String), expect.stringMatching(/MIT|Apache-2\.0|WTFPL|ISC/u)])
})
