#!/usr/bin/env node
/**
 * `npx huipu …` and `npm start`: checks what the program needs, builds it when its sources have changed,
 * and runs dist/server/cli.js in this process. Written so that an old Node can still read it and say so.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function stop(sentence) {
  process.stderr.write(`huipu: ${sentence}\n`)
  process.exit(2)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`this needs Node 20.19 or newer; you run Node ${process.versions.node}. Install a current Node from nodejs.org and try again.`)
}
if (!existsSync(join(root, 'node_modules', 'vite')) || !existsSync(join(root, 'node_modules', 'commander'))) {
  stop(`its dependencies are not installed. Run \`npm ci\` in ${root} first.`)
}

/** The build speaks to standard error: standard output belongs to the command. */
async function buildWhenStale() {
  const { buildIfStale } = await import('./build.mjs')
  try {
    await buildIfStale((sentence) => process.stderr.write(`${sentence}\n`))
  } catch (error) {
    stop(`the build failed.\n${error.message}`)
  }
}

// A copy without sources (a container image) is run as it is.
if (existsSync(join(root, 'server', 'cli.ts'))) await buildWhenStale()

const program = join(root, 'dist', 'server', 'cli.js')
if (!existsSync(program)) stop(`${program} is missing. Run \`node server/build.mjs --force\` in ${root}.`)
process.setSourceMapsEnabled(true)
await import(pathToFileURL(program).href)
