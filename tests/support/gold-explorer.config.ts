/** `npx vite --config tests/support/gold-explorer.config.ts`: the explorer before the gold answers, without a store. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { goldApi } from './gold-api.ts'

export default defineConfig({
  root: new URL('../../client', import.meta.url).pathname,
  plugins: [react(), goldApi()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5199, strictPort: true },
})
