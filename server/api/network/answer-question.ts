/** A network in memory + a question → the JSON of the answer, as bytes. Runs in the server for small networks, in a thread for large ones. */
import { networkQuerySchema, type NetworkQuery } from '../../contract/network.ts'
import { drawNetwork, type NamedNetwork } from '../dto/network-dto.ts'
import { networkJson } from './network-json.ts'
import { Surveys } from './surveys.ts'

/** Answers questions about one network; what was counted for one serves the next. */
export class NetworkAnswerer {
  readonly #network: NamedNetwork
  readonly #surveys: Surveys

  constructor(network: NamedNetwork) {
    this.#network = network
    this.#surveys = new Surveys(network.index)
  }

  /** Counts what the first sight asks for, before anybody does: the network without filters is surveyed once for its version. */
  prepare(): void {
    this.answer(networkQuerySchema.parse({}))
  }

  /** @throws UnknownIdError when the person in the middle is unknown */
  answer(query: NetworkQuery): Uint8Array {
    return networkJson(this.#network.index, drawNetwork(this.#network, query, this.#surveys))
  }
}
