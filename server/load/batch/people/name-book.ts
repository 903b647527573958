/**
 * What is stored of the people of names, remembered from batch to batch of one load, so that a name costs what is new of it
 * and not what was ever printed of it. Good for one data version: when somebody else has written, everything is forgotten.
 */
import type { Profile } from '../../../resolve/sightings/sighting.ts'

/** @property person whom all mentions of the profile refer to at present; absent where they are new or refer to nobody */
export interface StoredProfile { readonly profile: Profile, readonly person: string | undefined }

/**
 * All there is of one name.
 * @property people stored person ids → what is stored about them, comparable
 * @property plain the one person that all mentions are of by decisions and posts alone, printed in one form; absent of other names
 */
export interface NameState {
  readonly profiles: readonly StoredProfile[]
  readonly people: ReadonlyMap<string, string>
  readonly plain?: PlainPerson
}

export interface PlainPerson { readonly name: string, readonly attends: boolean }

/** Beyond so many mentions the oldest names are forgotten, to bound memory. */
const MOST_MENTIONS = 3_000_000

export class NameBook {
  readonly #names = new Map<string, NameState>()
  #mentions = 0
  #version: number | undefined

  /** What is remembered of the name, if the store is still of that version. */
  recall(key: string, version: number): NameState | undefined {
    return this.#version === version ? this.#names.get(key) : undefined
  }

  /** Takes over what a committed transaction left, and what it found on its way. */
  remember(names: ReadonlyMap<string, NameState>, { before, after }: { readonly before: number, readonly after: number }): void {
    if (this.#version !== before) this.forget()
    for (const [key, state] of names) {
      this.#drop(key)
      this.#names.set(key, state)
      this.#mentions += sizeOf(state)
    }
    for (const key of this.#names.keys()) {
      if (this.#mentions <= MOST_MENTIONS) break
      this.#drop(key)
    }
    this.#version = after
  }

  forget(): void {
    this.#names.clear()
    this.#mentions = 0
    this.#version = undefined
  }

  #drop(key: string): void {
    const state = this.#names.get(key)
    if (state === undefined) return
    this.#names.delete(key)
    this.#mentions -= sizeOf(state)
  }
}

function sizeOf(state: NameState): number {
  return state.profiles.reduce((sum, { profile }) => sum + profile.mentions.size, 0)
}
