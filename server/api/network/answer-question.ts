/** A network in memory + a question → the JSON of the answer, as bytes. Runs in the server for small networks, in a thread for large ones. */
import { networkQuerySchema, type NetworkQuery } from '../../contract/network.ts'
import { networkDto, type NamedNetwork } from '../dto/network-dto.ts'
import { isoDay } from '../../network/incidence-index.ts'
import { networkJson } from './network-json.ts'
import { Surveys } from './surveys.ts'

/** Some milliseconds. */
const NAMES_A_STEP = 50

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

  /**
   * Asks one question of each sort, a step each, in some turns: a question of a sort that was never asked costs several times as much.
   * Then reads all names aloud, since the first time a question that draws three hundred costs 10 ms more for it.
   */
  * practise(turns: number): Generator<undefined, void> {
    for (let turn = 0; turn < turns; turn += 1) {
      for (const sort of this.#sorts(turn)) {
        this.answer(networkQuerySchema.parse(sort))
        yield
      }
    }
    yield* this.#readNames()
  }

  * #readNames(): Generator<undefined, void> {
    for (const [i, { name }] of this.#network.index.people.entries()) {
      this.#network.pinyin(name)
      if (i % NAMES_A_STEP === NAMES_A_STEP - 1) yield
    }
  }

  /** @param turn each begins with another day and looks around another person: what is kept of one question must not answer the next */
  #sorts(turn: number): readonly object[] {
    const { firstDays, people } = this.#network.index
    const day = firstDays.find((first, meeting) => first > 0 && meeting >= turn)
    const period = day === undefined ? {} : { from: isoDay(day) }
    const person = people[turn]
    return [
      period, { kind: ['visit'], ...period }, { ...period, capacity: ['chair', 'speaker'] }, { ...period, presence: ['in person'] }, { ...period, role: [person?.title ?? ''] },
      { oneRoom: 'true', minShared: turn + 1 }, { minShared: turn + 2 }, { mode: 'meetings', limit: 50, ...period }, ...(person === undefined ? [] : [{ person: person.id }]),
    ]
  }

  /** @throws UnknownIdError when the person in the middle is unknown */
  answer(query: NetworkQuery): Uint8Array {
    return networkJson(networkDto(this.#network, query, this.#surveys))
  }
}
