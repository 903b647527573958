/**
 * `npm run soak [-- KILLS]`: kills `huipu load` a hundred times (or KILLS times) at random moments on each store, the embedded one and a
 * real Neo4j, and compares the whole graph with that of a load nobody disturbed; then follows fifty random steps for each kill on both
 * stores and in plain objects. The seed is printed; HUIPU_SEED sets it.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'

const [kills = '100'] = process.argv.slice(2)
if (!/^[1-9]\d*$/u.test(kills)) {
  console.error(`How often to kill is a number above 0, not ${kills}: npm run soak -- 20`)
  process.exit(2)
}
const seed = process.env.HUIPU_SEED ?? String(randomInt(1, 2 ** 31 - 1))
console.log(`${kills} kills on each store, seed ${seed} (HUIPU_SEED=${seed} repeats it)`)
const environment = { ...process.env, HUIPU_KILLS: kills, HUIPU_FUZZ: String(50 * Number(kills)), HUIPU_SEED: seed }
const suites = ['kill', 'fuzz'].flatMap((name) => [['test', `tests/load/${name}.test.ts`], ['conformance', `tests/load/${name}.conformance.ts`]])
const codes = suites.map(([script, file]) => spawnSync('npm', ['run', '--silent', script, '--', file], { stdio: 'inherit', env: environment, shell: process.platform === 'win32' }).status)
if (codes.some((code) => code !== 0)) process.exitCode = 1
