/**
 * GET /api/search?q=: people by characters, pinyin (`wanghui`, `wh`) or traditional characters; posts and bodies by their words, with or without the place
 * (市长, 南通市市长); places and meetings by name; articles by their text. At most `limit` of each.
 */
import { z } from 'zod'
import { articleLineSchema, daySchema, meetingLineSchema, placeRefSchema } from './common.ts'

export const searchQuerySchema = z.object({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const personHitSchema = z.object({
  id: z.string(), name: z.string(), pinyin: z.string(), qualifier: z.string().nullable(), title: z.string().nullable(), place: placeRefSchema.nullable(), meetings: z.number().int(),
}).meta({ id: 'PersonHit' })

/** A post as one of its holders held it, last seen in print on a day. */
export const postHitSchema = z.object({
  role: z.string(), title: z.string(), place: placeRefSchema.nullable(), lastSeen: daySchema.nullable(),
  person: z.object({ id: z.string(), name: z.string(), pinyin: z.string() }),
}).meta({ id: 'PostHit' })

/** A body whose posts people hold; `titles` are those posts, as `role` of the network takes them. */
export const bodyHitSchema = z.object({ name: z.string(), place: placeRefSchema.nullable(), titles: z.array(z.string()), people: z.number().int() }).meta({ id: 'BodyHit' })

/** A place that meetings were held in, or articles of which report meetings. `within`: the name of what it lies in. */
export const placeHitSchema = placeRefSchema.extend({ within: z.string().nullable(), meetings: z.number().int() }).meta({ id: 'PlaceHit' })

/** `near`: where nobody, no post, body, place or meeting was found, people whose names are spoken alike or differ in one character. */
export const searchSchema = z.object({
  people: z.array(personHitSchema),
  posts: z.array(postHitSchema),
  bodies: z.array(bodyHitSchema),
  places: z.array(placeHitSchema),
  meetings: z.array(meetingLineSchema),
  articles: z.array(articleLineSchema),
  near: z.array(personHitSchema),
}).meta({ id: 'SearchResult' })

export type SearchDto = z.infer<typeof searchSchema>
export type PersonHit = z.infer<typeof personHitSchema>
export type PostHit = z.infer<typeof postHitSchema>
export type BodyHit = z.infer<typeof bodyHitSchema>
export type PlaceHit = z.infer<typeof placeHitSchema>
