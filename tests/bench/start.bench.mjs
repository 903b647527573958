/** From `npm start` to an answer: the first start builds and loads the seeds, later ones do neither. In a copy of the project without dist/ and data/. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function measure() {
  const copy = mkdtempSync(join(tmpdir(), '会谱 bench '))
  try {
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\0')
    for (const file of files) if (file !== '' && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    const first = await secondsToAnswer(copy)
    const later = await secondsToAnswer(copy)
    return [
      { what: 'first start, with build and load of the seeds', figure: first, unit: 's', budget: 20 },
      { what: 'later start', figure: later, unit: 's', budget: 3 },
    ]
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

async function secondsToAnswer(folder) {
  const began = performance.now()
  const { HUIPU_STORE: _, ...environment } = process.env
  const child = spawn(process.execPath, ['server/bin.mjs', 'start', '--port', '0'], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  for await (const chunk of child.stdout) {
    said += chunk
    if (/http:\S+/.test(said)) break
  }
  const address = /http:\S+/.exec(said)?.[0]
  if (address === undefined) throw new Error('The server did not start.')
  const answer = await fetch(`${address}/api/network`)
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  await answer.json()
  const seconds = (performance.now() - began) / 1000
  child.kill()
  await once(child, 'close')
  return seconds
}
