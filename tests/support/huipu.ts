/** Runs the built command line in a folder of its own. The build is that of build-first.mjs. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Counts, statusSchema } from '../../server/contract/status.ts'
import { projectFile } from '../../server/root.ts'

/** @property lines of standard output, without the last line break */
export interface Ended { readonly code: number | null, readonly out: string, readonly err: string }

/** @property input what standard input brings @property environment beside this process's own */
export interface RunOptions { readonly folder: string, readonly input?: string | Uint8Array, readonly environment?: Readonly<Record<string, string>> }

/** Runs a command to its end. */
export async function huipu(args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = startHuipu(args, options)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin?.end(options.input)
  await once(child, 'close')
  return { code: child.exitCode, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }
}

/** Starts a command that goes on until it is ended. */
export function startHuipu(args: readonly string[], { folder, environment = {} }: RunOptions): ChildProcess {
  const { HUIPU_STORE, ...inherited } = process.env
  void HUIPU_STORE
  return spawn(process.execPath, ['--enable-source-maps', projectFile('dist', 'server', 'cli.js'), ...args], { cwd: folder, env: { ...inherited, ...environment } })
}

/** @property address of its explorer @property said what it said before that, on both streams */
export interface Serving { readonly address: string, readonly said: string, end(signal?: NodeJS.Signals): Promise<number | null> }

/** Starts `serve` or `start` and waits until it prints its address. @throws Error with its words when it ends before */
export async function serveHuipu(args: readonly string[], options: RunOptions): Promise<Serving> {
  const child = startHuipu(args, options)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => { said += chunk.toString('utf8') })
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => { reject(new Error(`It ended with ${child.exitCode}: ${said}`)) })
  })
  return {
    address,
    get said() { return said },
    async end(signal = 'SIGINT') {
      if (child.exitCode !== null) return child.exitCode
      child.kill(signal)
      await once(child, 'close')
      return child.exitCode
    },
  }
}

/** What was said, without the lines that tell how far a slow machine has come. */
export function saidIn(err: string): readonly string[] {
  return err.split('\n').filter((line) => line !== '' && !/^(Loading|Reading|Removing) … /.test(line))
}

/** What `huipu status` counts in the store of a folder. */
export async function countsIn(folder: string): Promise<Counts> {
  const { out, err } = await huipu(['status', '--json'], { folder })
  if (out === '') throw new Error(err)
  return statusSchema.parse(JSON.parse(out)).counts
}
