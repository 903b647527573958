#!/usr/bin/env node
/**
 * node make-older.mjs COMMIT: makes the stored file of an older schema that migrations are tested with, with that commit's own program: the seed
 * pages loaded into a new store, gzipped, as schema-N.gz beside this script. Run once for each schema version, before it is left behind.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const [, , commit] = process.argv
if (commit === undefined) throw new Error('Name the commit whose program makes the store.')
const root = resolve(fileURLToPath(import.meta.url), '../../../..')
const folder = mkdtempSync(join(tmpdir(), 'huipu-older-'))
try {
  execFileSync('tar', ['x', '-C', folder], { input: execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1e9 }) })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  execFileSync(process.execPath, ['server/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync(process.execPath, ['dist/server/cli.js', 'load', 'seed', '--store', 'file:graph'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  const version = /SCHEMA_VERSION = (\d+)/.exec(readFileSync(join(folder, 'server/store/schema-version.ts'), 'utf8'))?.[1]
  writeFileSync(fileURLToPath(new URL(`schema-${version}.gz`, import.meta.url)), gzipSync(readFileSync(join(folder, 'graph')), { level: 9 }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
