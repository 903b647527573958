/** A network in memory + a question → the JSON of the answer, as bytes. Runs in the server for small networks, in a thread for large ones. */
import { networkQuerySchema, type NetworkQuery } from '../../contract/network.ts'
import { drawNetwork, type NamedNetwork } from '../dto/network-dto.ts'
import { isoDay } from '../../network/incidence-index.ts'
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

  /** Asks one question of each sort, a step each: a question of a sort that was never asked costs several times as much. */
  * practise(): Generator<undefined, void> {
    const day = this.#network.index.firstDays.find((first) => first > 0)
    const period = day === undefined ? {} : { from: isoDay(day) }
    const [person] = this.#network.index.people
    const sorts: readonly object[] = [
      period, { kind: ['visit'] }, { ...period, capacity: ['chair', 'speaker'] }, { ...period, presence: ['in person'] }, { role: [person?.title ?? ''] },
      { oneRoom: 'true' }, { minShared: 2 }, { mode: 'meetings', limit: 50 }, ...(person === undefined ? [] : [{ person: person.id }]),
    ]
    for (const sort of sorts) {
      this.answer(networkQuerySchema.parse(sort))
      yield
    }
  }

  /** @throws UnknownIdError when the person in the middle is unknown */
  answer(query: NetworkQuery): Uint8Array {
    return networkJson(this.#network.index, drawNetwork(this.#network, query, this.#surveys))
  }
}
