/** The application on any store, with nothing loaded and nothing to load: for what goes wrong. */
import type { Express } from 'express'
import { pino } from 'pino'
import { createApp } from '../../server/api/app.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { TOKEN } from './api.ts'

/** @property log what was logged, a line each */
export function apiOn(store: GraphStore): { readonly app: Express, readonly log: readonly string[] } {
  const log: string[] = []
  const app = createApp({
    store, state: () => 'ready',
    load: async function* load() { yield await Promise.resolve({ event: 'failed', message: 'Nothing is loaded here.' }) },
    remove: async function* remove() { yield await Promise.resolve({ event: 'failed', message: 'Nothing is removed here.' }) },
    extractPage: () => Promise.reject(new RangeError('Nothing is extracted here.')),
    config: { version: '0.1.0', token: TOKEN, allowedHosts: ['localhost'] },
    logger: pino({ level: 'info' }, { write: (line: string) => { log.push(line) } }),
  })
  return { app, log }
}
