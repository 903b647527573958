/** The command line; `huipu help` lists it. Errors become a sentence and an exit code here. */
import { CommanderError } from 'commander'
import { EXIT, type ExitCode } from './cli/exit-codes.ts'
import { explain } from './cli/explain.ts'
import { listenToInterruption } from './cli/interruption.ts'
import { processStreams } from './cli/print/output.ts'
import { buildProgram } from './cli/program.ts'
import { readConfig } from './config.ts'
import { programVersion } from './root.ts'

const streams = processStreams()

function say(sentence: string): void {
  streams.talk.write(`${sentence}\n`)
}

async function run(): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const surroundings = { config: readConfig(), streams, interruption: listenToInterruption(say), now: () => performance.now() }
  try {
    await buildProgram(surroundings, programVersion(), (ended) => { code = ended }).parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.done : EXIT.usage
  }
  return code
}

process.exitCode = await run().catch((error: unknown) => {
  const { sentence, code } = explain(error)
  say(`huipu: ${sentence}`)
  return code
})
