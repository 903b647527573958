/**
 * What the server tells of itself as Prometheus text: times of statements by their names in the catalogue, requests by route,
 * what the store is busy with, how much is in it, memory and event loop. No name, text or parameter ever stands in it.
 * A statement that took too long is also a line in the log, under the same rule.
 */
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { GraphStore } from '../store/graph-store.ts'
import type { Measurement, StoreObserver } from '../store/measured-store.ts'

/** Slower statements are logged. */
const SLOW_MS = 1000
const SECONDS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60]
const COUNTED = ['pages', 'articles', 'mentions', 'people', 'roles', 'meetings', 'locations', 'attendances'] as const

/** @property slowMs statements that take longer are logged; default a second */
export interface MetricsOptions { readonly logger: Logger, readonly slowMs?: number }

export class Metrics implements StoreObserver {
  readonly #registry = new Registry()
  readonly #logger: Logger
  readonly #slowMs: number
  readonly #statements = this.#histogram('huipu_statement_seconds', 'Time of a statement, by its name in the catalogue.', ['statement'])
  readonly #requests = this.#histogram('huipu_request_seconds', 'Time of a request, by route and status.', ['method', 'route', 'status'])
  readonly #failures = new Counter({ name: 'huipu_statement_failures_total', help: 'Statements that failed.', labelNames: ['statement'], registers: [this.#registry] })
  readonly #running = new Gauge({ name: 'huipu_store_running', help: 'Statements and transactions that run or wait for their turn.', labelNames: ['kind'], registers: [this.#registry] })
  readonly #counts = new Gauge({ name: 'huipu_graph_count', help: 'How much is in the graph.', labelNames: ['of'], registers: [this.#registry] })
  readonly #version = new Gauge({ name: 'huipu_graph_data_version', help: 'Raised by each committed change.', registers: [this.#registry] })
  #countedVersion: number | undefined

  constructor({ logger, slowMs = SLOW_MS }: MetricsOptions) {
    this.#logger = logger
    this.#slowMs = slowMs
    this.#running.set({ kind: 'read' }, 0)
    this.#running.set({ kind: 'write' }, 0)
    collectDefaultMetrics({ register: this.#registry })
  }

  begun(kind: 'read' | 'write'): void {
    this.#running.inc({ kind })
  }

  ended(kind: 'read' | 'write', { statement, milliseconds, failed }: Measurement): void {
    this.#running.dec({ kind })
    this.#statements.observe({ statement }, milliseconds / 1000)
    if (failed) this.#failures.inc({ statement })
    if (milliseconds >= this.#slowMs) this.#logger.warn({ statement, milliseconds: Math.round(milliseconds) }, 'A statement was slow.')
  }

  /** Times requests by the pattern of their route. */
  requests(): RequestHandler {
    return (request, response, next) => {
      const began = performance.now()
      response.once('finish', () => {
        this.#requests.observe({ method: request.method, route: routeOf(request.route), status: response.statusCode }, (performance.now() - began) / 1000)
      })
      next()
    }
  }

  /** The text, and its media type. Counts are taken when the data has changed; a store that cannot be asked leaves them out. */
  async text(store: GraphStore): Promise<{ readonly type: string, readonly text: string }> {
    await this.#count(store).catch(() => { this.#counts.reset() })
    return { type: this.#registry.contentType, text: await this.#registry.metrics() }
  }

  async #count(store: GraphStore): Promise<void> {
    const version = await store.dataVersion()
    if (version === this.#countedVersion) return
    const [counts = {}] = await store.read('read/counts')
    for (const of of COUNTED) this.#counts.set({ of }, Number(counts[of] ?? 0))
    this.#version.set(version)
    this.#countedVersion = version
  }

  #histogram(name: string, help: string, labelNames: readonly string[]): Histogram {
    return new Histogram({ name, help, labelNames: [...labelNames], buckets: SECONDS, registers: [this.#registry] })
  }
}

function routeOf(route: unknown): string {
  return typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none'
}
