/** Shapes shared by several resources. `null` in JSON stands for what is absent. */
import { z } from 'zod'

export const meetingKindSchema = z.enum(['meeting', 'inspection', 'visit', 'ceremony'])
export const capacitySchema = z.enum(['attendee', 'speaker', 'lead', 'chair'])
export const modeSchema = z.enum(['in person', 'video', 'unknown'])
export const dateBasisSchema = z.enum(['printed', 'relative', 'published', 'none'])
export const levelSchema = z.enum(['国家', '省', '市', '县', '乡'])
export const rankSchema = z.enum(['chief', 'deputy'])

/** YYYY-MM-DD, a day that exists. */
export const daySchema = z.iso.date()

/** Whether a period does not end before it begins; an open end never does. */
export function isForwards({ from, to }: { readonly from?: string | undefined, readonly to?: string | undefined }): boolean {
  return from === undefined || to === undefined || from <= to
}

export const placeRefSchema = z.object({ id: z.string(), name: z.string() }).meta({ id: 'PlaceRef' })

/** When: the printed words and what they bound. */
export const whenSchema = z.object({
  text: z.string().nullable(),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
  basis: dateBasisSchema,
}).meta({ id: 'When' })

/** An article as one line of a list. */
export const articleLineSchema = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  published: daySchema.nullable(),
  page: z.string(),
}).meta({ id: 'ArticleLine' })

/** A meeting as one line of a list. */
export const meetingLineSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: meetingKindSchema,
  when: whenSchema,
  places: z.array(placeRefSchema),
  attendees: z.number().int(),
}).meta({ id: 'MeetingLine' })

/** A sentence of an article that proves something; highlights are offsets into `quote`, UTF-16 code units. */
export const clippingSchema = z.object({
  article: articleLineSchema,
  quote: z.string(),
  highlights: z.array(z.object({ start: z.number().int(), end: z.number().int(), person: z.string() })),
}).meta({ id: 'Clipping' })

export type Clipping = z.infer<typeof clippingSchema>
export type MeetingLine = z.infer<typeof meetingLineSchema>
export type ArticleLine = z.infer<typeof articleLineSchema>
export type PlaceRef = z.infer<typeof placeRefSchema>
export type WhenDto = z.infer<typeof whenSchema>
