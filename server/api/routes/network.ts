/** GET /api/network: people tied by shared meetings, or people and meetings, under filters. The last answers are kept while the data is the same. */
import { Router } from 'express'
import { type NetworkDto, type NetworkQuery, networkQuerySchema, networkSchema } from '../../contract/network.ts'
import type { ApiDeps } from '../deps.ts'
import { networkDto } from '../dto/network-dto.ts'
import { answer } from '../edge/answer.ts'
import { parseQuery } from '../edge/input.ts'
import type { Network, NetworkSource } from '../network-source.ts'
import type { Operation } from '../operation.ts'

export const NETWORK_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/network', summary: 'The co-attendance network or the affiliation network, under filters.', query: networkQuerySchema, answer: networkSchema, problems: [404] },
]

const ANSWERS_KEPT = 8

export function networkRoutes({ config }: ApiDeps, networks: NetworkSource): Router {
  const router = Router()
  const answers = new NetworkAnswers()
  router.get('/api/network', async (request, response) => {
    const query = parseQuery(networkQuerySchema, request)
    const network = await networks.current()
    await answer(request, response, { edition: { version: network.dataVersion, program: config.version }, body: () => answers.get(network, query) })
  })
  return router
}

/** The answers asked for last, of one version of the data. */
class NetworkAnswers {
  #network: Network | undefined
  readonly #answers = new Map<string, NetworkDto>()

  get(network: Network, query: NetworkQuery): NetworkDto {
    if (network !== this.#network) this.#answers.clear()
    this.#network = network
    const key = JSON.stringify(query)
    const answer = this.#answers.get(key) ?? networkDto(network, query)
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    for (const oldest of [...this.#answers.keys()].slice(0, Math.max(0, this.#answers.size - ANSWERS_KEPT))) this.#answers.delete(oldest)
    return answer
  }
}
