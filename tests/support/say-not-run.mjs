/** Runs once after all tests: the last lines say what was not run, and the command that runs it. */
import { existsSync, readFileSync } from 'node:fs'

const scripts = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).scripts

/** Needs Java, which not every machine has: a command of its own. */
const ELSEWHERE = [{ what: 'the store suite on a real Neo4j (needs Java)', script: 'conformance' }]

export default function sayNotRun(globalConfig) {
  const whole = globalConfig.nonFlagArgs.length === 0
  const lines = whole ? ELSEWHERE.filter(({ script }) => script in scripts).map(({ what, script }) => `Not run here: ${what}. Command: npm run ${script}`) : []
  const file = process.env.HUIPU_NOT_RUN
  const noted = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []
  for (const { what, why, command } of noted) lines.push(`Not run here: ${what} (${why}). Command: ${command}`)
  if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n`)
}
