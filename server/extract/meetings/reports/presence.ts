/**
 * How each person of a report was there: in the room, by video, at which branch venue; and in which order the list names them.
 *
 * ReportDraft + scenes → answers for its seats. What a sentence or a predicate says of all who share it is read once, so that a list of very many people costs
 * no square. One Presence a report.
 */
import type { Mode } from '../../../domain/facts.ts'
import type { ReportDraft } from '../reports.ts'
import type { Scene } from '../scene.ts'
import { branchVenues } from '../venues.ts'
import type { Seat } from './draft.ts'

const TALK_BY_VIDEO = /以(?:视频|线上)[^，。]{0,8}(?:会见|会谈|会晤)|举行视频(?:会见|会晤|会谈)/u
const BY_VIDEO = /以(?:视频|线上)[^，。]{0,8}(?:形式|方式)[^，。]{0,2}(?:出席|参加|列席|主持|致辞|发言|讲话)/u
const STROKE_ORDER = /姓氏笔[画划](?:为序|排[序列])/u

/** @property venue the branch venue that the predicate names @property mode of all whose predicate it is */
export interface Attended { readonly venue: string | undefined, readonly mode: Mode }

export class Presence {
  readonly #scenes: readonly Scene[]
  readonly #usual: Mode
  /** by the words of the predicate, which all of a group share */
  readonly #read = new Map<Seat['words'], Attended>()
  readonly #orders = new Map<number, 'stroke' | 'printed'>()

  constructor(draft: ReportDraft, scenes: readonly Scene[]) {
    this.#scenes = scenes
    this.#usual = usualMode(draft, scenes)
  }

  /** By video where the predicate says so or names a branch venue; else as the report's other people. */
  of({ scene, words }: Seat): Attended {
    const known = this.#read.get(words) ?? this.#attended((this.#scenes[scene]?.text ?? '').slice(words.start, words.end))
    this.#read.set(words, known)
    return known
  }

  /** In the order of strokes where the sentence says so. */
  orderOf({ scene }: Seat): 'stroke' | 'printed' {
    const known = this.#orders.get(scene) ?? (STROKE_ORDER.test(this.#scenes[scene]?.text ?? '') ? 'stroke' : 'printed')
    this.#orders.set(scene, known)
    return known
  }

  #attended(predicate: string): Attended {
    const venue = branchVenues(predicate)[0]?.name
    return { venue, mode: venue !== undefined || BY_VIDEO.test(predicate) ? 'video' : this.#usual }
  }
}

/** By video where both sides of a talk are; unknown where the meeting was held by video and the person's seat is not named. */
function usualMode(draft: ReportDraft, scenes: readonly Scene[]): Mode {
  const talk = /^(?:再次)?会见|会谈$|会晤$/u.test(draft.name) && TALK_BY_VIDEO.test(scenes[draft.scene]?.text ?? '')
  if (talk || /通电话|视频会晤|视频会见/u.test(draft.name)) return 'video'
  const held = draft.scenes.map((index) => scenes[index]?.text ?? '').join('')
  const byVideo = /视频|电视电话|线上/u.test(draft.name) || /以(?:电视电话|视频|线上)[^，。]{0,8}(?:形式|方式)|[设在]\p{Script=Han}{0,8}分会场/u.test(held)
  return byVideo && !/^续会$/u.test(draft.name) ? 'unknown' : 'in person'
}
