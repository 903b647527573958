/** GET /api/network: people tied by shared meetings, or people and meetings, under filters. */
import { Router } from 'express'
import { networkQuerySchema, packedNetworkSchema } from '../../contract/network.ts'
import type { ApiDeps } from '../deps.ts'
import { answer } from '../edge/answer.ts'
import { parseQuery } from '../edge/input.ts'
import { NetworkAnswers } from '../network/network-answers.ts'
import type { NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'

export const NETWORK_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/network', summary: 'The co-attendance network or the affiliation network, under filters.', query: networkQuerySchema, answer: packedNetworkSchema, problems: [404] },
]

export function networkRoutes({ config, networkThread }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  const answers = new NetworkAnswers(networkThread === undefined ? {} : { program: networkThread })
  router.get('/api/network', async (request, response) => {
    const query = parseQuery(networkQuerySchema, request)
    const network = await networks.current()
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body: () => answers.get(network, query) })
  })
  return router
}
