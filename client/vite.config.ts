/** How the client is built (`server/build.mjs`) and served with hot reload (`npm run dev`). Nothing is inlined, so that a strict CSP holds. */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000, rolldownOptions: { input: ['index.html', '404.html'].map((page) => join(import.meta.dirname, page)) } },
  server: {
    host: '127.0.0.1',
    // Not the modules of the folder api/, which are served under the same path.
    proxy: { '^/api/(?!.*[.]tsx?)': process.env['HUIPU_API'] ?? 'http://127.0.0.1:3000' },
  },
})
