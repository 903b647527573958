/**
 * Questions about the network in memory → the JSON of their answers. Small networks are answered at once, large ones in a thread,
 * so that no request keeps the others waiting. The last answers are kept while the data is the same.
 */
import type { NetworkQuery } from '../../contract/network.ts'
import { UnknownIdError } from '../api-errors.ts'
import type { Network } from '../network-source.ts'
import { NetworkAnswerer } from './answer-question.ts'
import { NetworkThread } from './network-thread.ts'
import { packed } from './packing.ts'

/**
 * @property program path of the built thread; absent: everything is answered in this process
 * @property inlineAttendances networks of up to so many attendances are answered in this process: some milliseconds
 */
export interface NetworkAnswersOptions { readonly program?: string, readonly inlineAttendances?: number }

const INLINE_ATTENDANCES = 20_000
const ANSWERS_KEPT = 8

type Answering = (query: NetworkQuery) => Promise<Uint8Array>

export class NetworkAnswers {
  readonly #options: NetworkAnswersOptions
  readonly #kept = new Map<string, Promise<Uint8Array>>()
  #network: Network | undefined
  #answering: Promise<Answering> | undefined
  #thread: NetworkThread | undefined

  constructor(options: NetworkAnswersOptions) {
    this.#options = options
  }

  /** @throws UnknownIdError when the person in the middle is unknown; NetworkThreadError */
  async get(network: Network, query: NetworkQuery): Promise<Uint8Array> {
    if (query.person !== undefined && !network.index.personAt.has(query.person)) throw new UnknownIdError('person', query.person)
    if (network !== this.#network) this.#take(network)
    const key = JSON.stringify(query)
    const answer = this.#kept.get(key) ?? this.#answer(network, query)
    this.#kept.delete(key)
    this.#kept.set(key, answer)
    for (const oldest of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - ANSWERS_KEPT))) this.#kept.delete(oldest)
    try {
      return await answer
    } catch (error) {
      if (this.#kept.get(key) === answer) this.#kept.delete(key)
      throw error
    }
  }

  #take(network: Network): void {
    this.#network = network
    this.#kept.clear()
    this.#answering = undefined
  }

  async #answer(network: Network, query: NetworkQuery): Promise<Uint8Array> {
    if (this.#thread?.isAlive === false) this.#answering = undefined
    this.#answering ??= this.#begin(network)
    return (await this.#answering)(query)
  }

  async #begin(network: Network): Promise<Answering> {
    const { program, inlineAttendances = INLINE_ATTENDANCES } = this.#options
    if (program === undefined || network.index.byPerson.targets.length <= inlineAttendances) {
      const answerer = new NetworkAnswerer(network)
      return (query) => Promise.resolve(answerer.answer(query))
    }
    const thread = this.#thread?.isAlive === true ? this.#thread : new NetworkThread(program)
    this.#thread = thread
    thread.take(network.dataVersion, await packed(network.index))
    return (query) => thread.ask(query)
  }
}
