/**
 * The beginning of `serve` and `start`: the server of the first seconds is started before what serves is loaded, which takes a second of its own.
 */
import { allowedHosts } from '../../allowed-hosts.ts'
import { startEarly } from '../../early-server.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { ServeOptions, Surroundings } from '../options/command-options.ts'

/** Runs until it is interrupted. @throws what runServe throws */
export async function serveEarly(options: ServeOptions, surroundings: Surroundings, { seed }: { readonly seed: boolean }): Promise<ExitCode> {
  const { config } = surroundings
  const early = await startEarly(options.store, { where: { host: options.host, port: options.port ?? config.port }, allowedHosts: allowedHosts(options.host, config.names) })
  try {
    const { runServe } = await import('./serve-command.ts')
    return await runServe(options, surroundings, { seed, early })
  } catch (error) {
    await early?.end()
    throw error
  }
}
