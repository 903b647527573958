/**
 * One article's occasions with the people who took part in each.
 *
 * Scene[] (sentences with their stances and occasions) → ReportDraft[], in the order they are announced: `reports/drafts.ts` decides which occasion is which,
 * `reports/seating.ts` who sits where. Pure; linear in sentences times occasions.
 */
import type { MeetingKind } from '../../domain/facts.ts'
import type { Occasion } from './occasions/occasion.ts'
import type { Draft, Seat } from './reports/draft.ts'
import { Drafts } from './reports/drafts.ts'
import { gathering } from './reports/gathering.ts'
import { Seating } from './reports/seating.ts'
import type { Scene } from './scene.ts'

/** @property scenes the sentences that speak of it, for time and place; the first announces it */
export interface ReportDraft {
  readonly name: string
  readonly kind: MeetingKind
  readonly scene: number
  readonly start: number
  readonly end: number
  readonly rule: Occasion['rule']
  readonly talk: boolean
  readonly background: boolean
  readonly listComplete: boolean
  readonly scenes: readonly number[]
  readonly seats: readonly Seat[]
}

/** Puts people and occasions together. */
export function assembleReports(scenes: readonly Scene[]): readonly ReportDraft[] {
  const drafts = new Drafts(scenes)
  const seating = new Seating(drafts)
  for (const scene of scenes) if (!scene.heading) seating.take(scene)
  seating.takeHeadings(scenes.filter(({ heading }) => heading))
  const reports = worthReporting(drafts)
  const found = reports.length > 0 ? undefined : gathering(scenes)
  return (found === undefined ? reports : [found]).map(toReport)
}

/** Occasions that only form the background count where the article announces no other; one without anybody is none. */
function worthReporting({ all, reported }: Drafts): readonly Draft[] {
  const attended = reported.filter(({ seats }) => seats.size > 0)
  return attended.length > 0 ? attended : all.filter(({ seats }) => seats.size > 0)
}

function toReport(draft: Draft): ReportDraft {
  const { name, occasion: { kind, start, end, rule }, scene, talk, background, listComplete, scenes, seats } = draft
  return { name, kind, scene, start, end, rule, talk, background, listComplete, scenes: [...scenes].sort((a, b) => a - b), seats: [...seats.values()] }
}
