/** GET /api/people/:id, GET /api/people/:id/meetings and GET /api/people/:a/ties/:b */
import { z } from 'zod'
import { capacitySchema, clippingSchema, daySchema, levelSchema, meetingLineSchema, modeSchema, placeRefSchema, rankSchema } from './common.ts'
import { reasonSchema } from './reasons.ts'

/** A post held, with the first and last day it was seen in print (null where all its articles are undated). */
export const postSchema = z.object({
  role: z.string(),
  title: z.string(),
  body: z.string().nullable(),
  jurisdiction: placeRefSchema.nullable(),
  level: levelSchema.nullable(),
  rank: rankSchema.nullable(),
  firstSeen: daySchema.nullable(),
  lastSeen: daySchema.nullable(),
  mentions: z.number().int(),
}).meta({ id: 'Post' })

export const attendedSchema = z.object({
  meeting: meetingLineSchema,
  capacity: capacitySchema,
  titles: z.array(z.string()),
  mode: modeSchema,
  venue: z.string().nullable(),
  clippings: z.array(clippingSchema),
}).meta({ id: 'Attended' })

/**
 * A person's meetings, a page of them: the newest day first (the last day where only that is known), undated ones last; meetings of one day by id.
 * Inside a page, those of one day and the undated ones stand in the order of print. `total`, `undated`: of all pages; `next`: the cursor of the next, null on the last.
 */
export const attendedPageSchema = z.object({
  total: z.number().int(), undated: z.number().int(), items: z.array(attendedSchema), next: z.string().nullable(),
}).meta({ id: 'AttendedPage' })

/** `cursor`: as an answer gave it. It names a place in time, so that meetings loaded meanwhile neither repeat a line nor skip one. */
export const attendedQuerySchema = z.object({
  cursor: z.string().max(600).regex(/^(?:\d{4}-\d{2}-\d{2})?~./u, 'A cursor is what “next” of the page before says.').optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const companionSchema = z.object({
  id: z.string(), name: z.string(), pinyin: z.string(), title: z.string().nullable(), shared: z.number().int(), byVideo: z.number().int(), strength: z.number(),
}).meta({ id: 'Companion' })

/** Something uncertain about a person, said plainly. `reason`: why another person of the name may be this one. */
export const doubtSchema = z.object({
  kind: z.enum(['namesake', 'uncertain merge', 'contradiction']),
  message: reasonSchema,
  reason: reasonSchema.nullable(),
  person: z.object({ id: z.string(), name: z.string(), qualifier: z.string().nullable() }).nullable(),
}).meta({ id: 'Doubt' })

/** `id` may differ from the one asked for: a former id leads to the person it became part of. `meetings`: the first page. `reasons`, `confidence` (0 to 1): why the mentions are one person. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  pinyin: z.string(),
  aliases: z.array(z.string()),
  qualifier: z.string().nullable(),
  attends: z.boolean(),
  title: z.string().nullable(),
  place: placeRefSchema.nullable(),
  posts: z.array(postSchema),
  meetings: attendedPageSchema,
  closest: z.array(companionSchema),
  cited: z.array(clippingSchema),
  reasons: z.array(reasonSchema),
  confidence: z.number(),
  doubts: z.array(doubtSchema),
}).meta({ id: 'Person' })

const tiePersonSchema = z.object({ id: z.string(), name: z.string(), pinyin: z.string(), title: z.string().nullable() })

/** How two people were together at one meeting: one room, or at least one of them at another venue by video, or not said. */
export const togetherSchema = z.enum(['in person', 'video', 'unknown'])

export const tieSchema = z.object({
  a: tiePersonSchema,
  b: tiePersonSchema,
  shared: z.number().int(),
  byVideo: z.number().int(),
  strength: z.number(),
  meetings: z.array(z.object({
    meeting: meetingLineSchema,
    together: togetherSchema,
    a: z.object({ capacity: capacitySchema, titles: z.array(z.string()), mode: modeSchema, venue: z.string().nullable() }),
    b: z.object({ capacity: capacitySchema, titles: z.array(z.string()), mode: modeSchema, venue: z.string().nullable() }),
    clippings: z.array(clippingSchema),
  })),
}).meta({ id: 'Tie' })

export type PersonDto = z.infer<typeof personSchema>
export type TieDto = z.infer<typeof tieSchema>
export type PostDto = z.infer<typeof postSchema>
export type AttendedDto = z.infer<typeof attendedSchema>
export type AttendedPageDto = z.infer<typeof attendedPageSchema>
export type CompanionDto = z.infer<typeof companionSchema>
export type DoubtDto = z.infer<typeof doubtSchema>
