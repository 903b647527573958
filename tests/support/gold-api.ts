/** A Vite middleware that answers `/api/status` and `/api/network` from the gold answers: the explorer can be looked at without a store. */
import type { Plugin } from 'vite'
import { networkQuerySchema } from '../../server/contract/network.ts'
import type { StatusDto } from '../../server/contract/status.ts'
import { packed } from './edge-columns.ts'
import { goldMeetings, goldNetwork } from './gold-network.ts'

const LISTS = ['place', 'kind']

export function goldApi(): Plugin {
  return {
    name: 'gold-api',
    configureServer(server) {
      server.middlewares.use('/api', (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://127.0.0.1')
        // The folder client/api is served under the same path.
        if (/[.]tsx?$/.test(url.pathname)) return next()
        const answer = answerTo(url)
        response.statusCode = answer === undefined ? 404 : 200
        response.setHeader('Content-Type', answer === undefined ? 'application/problem+json' : 'application/json')
        response.end(JSON.stringify(answer ?? { type: '/problems/unknown', title: 'Unknown', status: 404, detail: 'The gold answers hold networks only.' }))
      })
    },
  }
}

function answerTo(url: URL): unknown {
  if (url.pathname === '/status') return status()
  if (url.pathname !== '/network') return undefined
  const raw = Object.fromEntries([...new Set(url.searchParams.keys())].map((key) => [key, LISTS.includes(key) ? url.searchParams.getAll(key) : url.searchParams.get(key)]))
  return packed(goldNetwork(networkQuerySchema.parse(raw)))
}

function status(): StatusDto {
  const meetings = goldMeetings()
  const people = new Set(meetings.flatMap((meeting) => meeting.attendance.map((one) => one.name))).size
  return {
    version: '0', store: { kind: 'embedded', url: 'gold', schemaVersion: 1, dataVersion: 1 },
    counts: { pages: 5, articles: 17, mentions: 0, people, roles: 0, meetings: meetings.length, locations: 0, attendances: meetings.flatMap((meeting) => meeting.attendance).length },
    dates: { from: null, to: null, undatedMeetings: meetings.length },
  }
}
