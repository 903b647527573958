import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFile } from '../server/root.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from './support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

/** A small program that is built and started as the real one: one entry, one chunk that is loaded later, no client. */
const folder = temporaryFolder()
const chunk = (word: string): string => `export function word(): string { return '${word}' }\n`

function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'server', script), ...args], { encoding: 'utf8', cwd: temporaryFolder() })
  return { status, stdout, stderr }
}

beforeAll(() => {
  for (const name of ['server/build.mjs', 'server/bin.mjs', 'package.json']) {
    writeInto(folder, name, '')
    cpSync(projectFile(name), join(folder, name))
  }
  symlinkSync(projectFile('node_modules'), join(folder, 'node_modules'), 'junction')
  writeInto(folder, 'server/word.ts', chunk('first'))
  writeInto(folder, 'server/cli.ts', "const { word } = await import('./word.ts')\nconst path: string = process.argv.slice(2).join(' ')\nconsole.log(word(), path)\n")
})

describe('the program', () => {
  it('is built when it is first run, and not again', () => {
    expect(run('bin.mjs', 'a b', '会')).toEqual({ status: 0, stdout: 'first a b 会\n', stderr: expect.stringMatching(/^Building the program …\nBuilt in [\d.]+ s\.\n$/) })
    expect(run('bin.mjs')).toEqual({ status: 0, stdout: 'first \n', stderr: '' })
  })

  it('is built again when a source has changed, and the chunks of the build before stay', () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'dist', 'server.json'), 'utf8'))
    writeFileSync(join(folder, 'server', 'word.ts'), chunk('second'))
    expect(run('bin.mjs').stdout).toBe('second \n')
    expect(files.filter((file: string) => !existsSync(join(folder, 'dist', 'server', file)))).toEqual([])
  })

  it('says where the build fails, keeps the old one, and tries again', () => {
    const file = join(folder, 'server', 'word.ts')
    writeFileSync(file, 'export function word(): string { return \n')
    expect(run('bin.mjs')).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining('word.ts') })
    expect(existsSync(join(folder, 'dist', 'server', 'cli.js'))).toBe(true)
    writeFileSync(file, chunk('third'))
    expect(run('bin.mjs').stdout).toBe('third \n')
  })

  it('is built once when two start at the same time', async () => {
    writeFileSync(join(folder, 'server', 'word.ts'), chunk('fourth'))
    const said = await Promise.all([1, 2].map(async () => {
      const child = spawn(process.execPath, [join(folder, 'server', 'bin.mjs')])
      let out = ''
      child.stdout.on('data', (data: Buffer) => { out += data.toString() })
      await once(child, 'close')
      return out
    }))
    expect(said).toEqual(['fourth \n', 'fourth \n'])
    expect(existsSync(join(folder, 'dist', 'build.lock'))).toBe(false)
  })

  it('takes over the lock of a build that died', () => {
    writeFileSync(join(folder, 'server', 'word.ts'), chunk('fifth'))
    writeFileSync(join(folder, 'dist', 'build.lock'), '999999999')
    expect(run('bin.mjs').stdout).toBe('fifth \n')
  })

  it('says so where packages are not installed', () => {
    const bare = temporaryFolder()
    writeInto(bare, 'server/bin.mjs', readFileSync(projectFile('server', 'bin.mjs')))
    const { status, stderr } = spawnSync(process.execPath, [join(bare, 'server', 'bin.mjs')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^huipu: its dependencies are not installed\. Run `npm ci` in .* first\.\n$/) })
  })

  it('runs as built where there are no sources', () => {
    rmSync(join(folder, 'server', 'cli.ts'))
    expect(run('bin.mjs')).toEqual({ status: 0, stdout: 'fifth \n', stderr: '' })
  })
})
