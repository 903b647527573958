/** The lock file must install on every platform, from whichever registry the machine is set up for. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({
    resolved: z.string().optional(),
    optionalDependencies: z.record(z.string(), z.string()).optional(),
  })),
})
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

describe('package-lock.json', () => {
  it('names no registry and no download host', () => {
    const hosts = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)
    expect(hosts).toEqual([])
  })

  it('locks the packages of every platform, not only of the one it was made on', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => lock.packages[`node_modules/${name}`] === undefined && lock.packages[`${path}/node_modules/${name}`] === undefined))
    expect(missing).toEqual([])
  })
})
