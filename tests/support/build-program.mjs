/** Bundles one TypeScript program of the tests, so that a test can start it in a process of its own: node build-program.mjs SOURCE FOLDER */
import { build } from 'vite'

const [, , source, outDir] = process.argv
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr: true, outDir, target: 'node20', minify: false, rollupOptions: { input: source, output: { entryFileNames: '[name].js' } } },
})
