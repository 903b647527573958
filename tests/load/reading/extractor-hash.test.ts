import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractorHash } from '../../../server/load/reading/extractor-hash.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

test('the hash changes with any file of the extractor, its name, and the user’s own words, and with nothing else', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'lexicon'))
  writeFileSync(join(folder, 'extract.ts'), 'code')
  const first = extractorHash(folder)
  expect(extractorHash(folder)).toBe(first)
  const seen = [first, extractorHash(folder, 'words')]
  writeFileSync(join(folder, 'lexicon', 'names.json'), '[]')
  seen.push(extractorHash(folder))
  writeFileSync(join(folder, 'extract.ts'), 'other code')
  seen.push(extractorHash(folder))
  expect(new Set(seen).size).toBe(seen.length)
})
