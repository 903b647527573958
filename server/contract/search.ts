/** GET /api/search?q=: people by characters, pinyin (`wanghui`, `wh`) or traditional characters; meetings by name; articles by their text. */
import { z } from 'zod'
import { articleLineSchema, meetingLineSchema, placeRefSchema } from './common.ts'

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const personHitSchema = z.object({
  id: z.string(), name: z.string(), pinyin: z.string(), qualifier: z.string().nullable(), title: z.string().nullable(), place: placeRefSchema.nullable(), meetings: z.number().int(),
}).meta({ id: 'PersonHit' })

export const searchSchema = z.object({
  people: z.array(personHitSchema),
  meetings: z.array(meetingLineSchema),
  articles: z.array(articleLineSchema),
}).meta({ id: 'SearchResult' })

export type SearchDto = z.infer<typeof searchSchema>
export type PersonHit = z.infer<typeof personHitSchema>
