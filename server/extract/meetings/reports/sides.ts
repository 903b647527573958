/**
 * Who stands before an occasion in its sentence: the host, or the two who talk with one another.
 *
 * Scene + offset → Stance or names. The index of the sentence that is being read is kept, so that a sentence of many occasions is indexed once.
 */
import type { Scene } from '../scene.ts'
import { StanceIndex } from '../stance-index.ts'
import type { Stance } from '../stances.ts'

const LONGEST_PAIR = 80

export class Sides {
  #read: { readonly scene: Scene, readonly index: StanceIndex } | undefined

  /** The subject in front of an offset of the sentence. */
  hostBefore(at: number, scene: Scene): Stance | undefined { return this.#indexOf(scene).lastSubject(at + 1) }

  /** The two who talk with one another: 与 stands between them, inside their group. */
  pairAt(at: number, scene: Scene): readonly string[] {
    const around = this.#indexOf(scene).beginningIn(at - LONGEST_PAIR, at + 1).at(-1)
    return around === undefined || around.group.end <= at ? [] : around.group.people.map(({ found }) => found.name)
  }

  #indexOf(scene: Scene): StanceIndex {
    if (this.#read?.scene !== scene) this.#read = { scene, index: new StanceIndex(scene.stances) }
    return this.#read.index
  }
}
