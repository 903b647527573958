/** The files of the lexicon as they stand in this folder: closed lists and tables, each with its source and its reason. */
import type { Tenure } from '../../domain/title.ts'
import type { NameModelFile } from '../mentions/name-model.ts'

/** What every file of the lexicon says of itself. */
interface Sourced { readonly source: string, readonly reason: string }

/** The files as they stand in this folder. */
export interface LexiconFiles {
  readonly surnames: Sourced & { readonly common: string, readonly rare: string, readonly compound: readonly string[] }
  readonly offices: Sourced & {
    readonly chief: readonly string[], readonly deputy: readonly string[], readonly member: readonly string[]
    readonly notAfter: readonly string[], readonly self: readonly string[], readonly tenure: Readonly<Record<Exclude<Tenure, 'current'>, readonly string[]>>
  }
  readonly bodies: Sourced & {
    readonly known: readonly string[], readonly endings: readonly string[]
    readonly cut: readonly string[], readonly cutGuard: readonly string[], readonly particles: readonly string[], readonly openers: readonly string[]
  }
  readonly venues: Sourced & { readonly endings: readonly string[] }
  readonly transcription: Sourced & { readonly characters: string }
  readonly followers: Sourced & { readonly strong: readonly string[], readonly weak: readonly string[], readonly speech: readonly string[] }
  readonly notNames: Sourced & { readonly words: readonly string[], readonly endings: readonly string[] }
  readonly triggers: Sourced & Readonly<Record<TriggerKind | 'background' | 'allude', readonly string[]>>
  readonly meetingNouns: Sourced & Readonly<Record<NounKind, readonly string[]>>
  readonly nameModel: NameModelFile
}

export type TriggerKind = 'chair' | 'lead' | 'meet' | 'speaker' | 'attendee' | 'arrival' | 'cite'
export type NounKind = 'meeting' | 'ceremony' | 'inspection' | 'visit' | 'notMeeting'
