/**
 * POST /api/decisions and DELETE /api/decisions/:id: need the token of the lock file. GET /api/review: what waits for a decision, in parts; GET /api/review/pairs: its pairs, a page of them, with their sentences.
 * A decision names mentions; a person's id is one of their mentions' ids and will do.
 */
import { z } from 'zod'
import { clippingSchema, daySchema } from './common.ts'
import { reasonSchema } from './reasons.ts'

export const decisionKindSchema = z.enum(['same', 'different', 'not a person'])

const mentionSchema = z.string().min(1).max(512)

/** `by`: who decides, as the log shall say it. */
export const decideInputSchema = z.object({
  kind: decisionKindSchema,
  mentions: z.array(mentionSchema).min(1).max(1000),
  by: z.string().min(1).max(200).default('reader'),
}).refine(({ kind, mentions }) => kind === 'not a person' || new Set(mentions).size > 1, { path: ['mentions'], message: 'Name two mentions or more.' })

/** `id`: what takes the decision back. */
export const decidedSchema = z.object({ id: z.string() }).meta({ id: 'Decided' })

const sideSchema = z.object({
  person: z.string(), mention: z.string(), qualifier: z.string().nullable(), mentions: z.number().int(), firstSeen: daySchema.nullable(), lastSeen: daySchema.nullable(),
})

/**
 * Two people who may be one and are kept apart, or one person whose mentions may be of two (`people` twice the same). `confidence`, from 0 to 1, that they are one;
 * `reason` what makes one of them, `against` what speaks against it; `hangs`: mentions of the smaller of the two.
 */
export const uncertainPairSchema = z.object({
  kind: z.enum(['apart', 'joined']),
  name: z.string(),
  people: z.tuple([sideSchema, sideSchema]),
  confidence: z.number(),
  reason: reasonSchema,
  against: z.array(reasonSchema),
  hangs: z.number().int(),
  commands: z.object({ same: z.string(), different: z.string() }),
}).meta({ id: 'UncertainPair' })

const holderSchema = z.object({ person: z.string(), name: z.string(), qualifier: z.string().nullable(), firstSeen: daySchema.nullable(), lastSeen: daySchema.nullable(), command: z.string() })

/** A post that one person holds at a time, and two who were in print with it for `days`; `command`: what to do where the name was misread. */
export const contradictionSchema = z.object({ post: z.string(), days: z.number().int(), people: z.tuple([holderSchema, holderSchema]) }).meta({ id: 'Contradiction' })

export const reviewSchema = z.object({ pairs: z.array(uncertainPairSchema), contradictions: z.array(contradictionSchema) })

/** The first part has all contradictions, each a part of the pairs. `next`: the cursor of the next part, null in the last. */
export const reviewPartSchema = reviewSchema.extend({ next: z.string().nullable() }).meta({ id: 'ReviewPart' })

/** A pair with the sentence that each of its two mentions stands in. */
export const reviewedPairSchema = uncertainPairSchema.extend({ clippings: z.tuple([clippingSchema.nullable(), clippingSchema.nullable()]) }).meta({ id: 'ReviewedPair' })

/** Most mentions at stake first. `total`: pairs of all pages; `next`: the cursor of the next page, null on the last. */
export const reviewPageSchema = z.object({ total: z.number().int(), items: z.array(reviewedPairSchema), next: z.string().nullable() }).meta({ id: 'ReviewPage' })

/** `cursor`: as an answer gave it. It names a pair, so that the next page goes on behind it whatever was decided meanwhile. */
export const reviewQuerySchema = z.object({
  cursor: z.string().max(1200).regex(/^\d+~-?\d+(?:\.\d+)?(?:e-\d+)?~[^~]+~[^~]+$/u, 'A cursor is what “next” of the page before says.').optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

/** The same of a part of the review, which has no sentences and may be larger. */
export const reviewPartQuerySchema = reviewQuerySchema.extend({ limit: z.coerce.number().int().min(1).max(1000).default(1000) })

export type DecideInput = z.infer<typeof decideInputSchema>
export type Decided = z.infer<typeof decidedSchema>
export type UncertainPairDto = z.infer<typeof uncertainPairSchema>
export type ContradictionDto = z.infer<typeof contradictionSchema>
export type ReviewDto = z.infer<typeof reviewSchema>
export type ReviewPartDto = z.infer<typeof reviewPartSchema>
export type ReviewedPairDto = z.infer<typeof reviewedPairSchema>
export type ReviewPageDto = z.infer<typeof reviewPageSchema>
