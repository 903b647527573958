import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { Metrics } from '../../server/api/metrics.ts'
import { failingStore } from '../support/failing-store.ts'

const nowhere = failingStore(() => new Error('not asked'))

describe('metrics', () => {
  it('tell times and failures by the name of the statement, and what runs', async () => {
    const metrics = new Metrics({ logger: pino({ level: 'silent' }) })
    metrics.begun('read')
    metrics.begun('write')
    metrics.ended('read', { statement: 'read/person', milliseconds: 3, failed: true })
    const { text } = await metrics.text(nowhere)
    expect(text).toContain('huipu_statement_seconds_bucket{le="0.005",statement="read/person"} 1')
    expect(text).toContain('huipu_statement_failures_total{statement="read/person"} 1')
    expect(text).toContain('huipu_store_running{kind="read"} 0')
    expect(text).toContain('huipu_store_running{kind="write"} 1')
  })
  it('log what was slow, by its name', () => {
    const lines: string[] = []
    const metrics = new Metrics({ logger: pino({ level: 'warn', base: null, timestamp: false }, { write: (line: string) => { lines.push(line) } }), slowMs: 100 })
    metrics.ended('read', { statement: 'read/person', milliseconds: 99, failed: false })
    metrics.ended('read', { statement: 'read/counts', milliseconds: 100.4, failed: false })
    expect(lines.map((line) => JSON.parse(line))).toEqual([{ level: 40, statement: 'read/counts', milliseconds: 100, msg: 'A statement was slow.' }])
  })
})
