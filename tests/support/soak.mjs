/**
 * `npm run soak [-- KILLS]`: kills `huipu load` a hundred times (or KILLS times) at random moments on each store, the embedded one and a
 * real Neo4j, and compares the whole graph with that of a load nobody disturbed. The seed is printed; HUIPU_SEED sets it.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

const [kills = '100'] = process.argv.slice(2)
const seed = process.env.HUIPU_SEED ?? String(randomInt(1, 2 ** 31 - 1))
console.log(`${kills} kills on each store, seed ${seed} (HUIPU_SEED=${seed} repeats it)`)
const environment = { ...process.env, HUIPU_KILLS: kills, HUIPU_SEED: seed }
const suites = [['test', 'tests/load/kill.test.ts'], ['conformance', 'tests/load/kill.conformance.ts']]
const codes = suites.map(([script, file]) => spawnSync('npm', ['run', '--silent', script, '--', file], { stdio: 'inherit', env: environment, shell: process.platform === 'win32' }).status)
if (codes.some((code) => code !== 0)) process.exitCode = 1
