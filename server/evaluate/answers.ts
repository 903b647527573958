/** What is read at the edge of an evaluation: hand-made answers (tests/gold/seeds.json is the example of every field) and extracted articles. */
import { z } from 'zod'

const meeting = z.object({
  name: z.string(), kind: z.enum(['meeting', 'inspection', 'visit', 'ceremony']).optional(), venues: z.array(z.string()).optional(),
  attendance: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
})
const article = z.object({
  headline: z.string().nullish(), kicker: z.string().nullish(), opening: z.string().nullish(), when: z.string().nullish(), date: z.string().nullish(),
  reporters: z.array(z.string()).optional(), meetings: z.array(meeting), mentioned: z.array(z.string()).optional(),
  notPeople: z.array(z.string()).optional(), editors: z.array(z.string()).optional(),
})
const page = z.object({ file: z.string(), place: z.string().nullish(), outlet: z.string().nullish(), published: z.string().nullish(), title: z.string().nullish(), articles: z.array(article) })

export const answersSchema = z.object({ pages: z.array(page) })

const span = z.object({ start: z.number(), end: z.number() })
export const extractedSchema = z.object({
  page: z.string(), span, headline: z.string().nullish(), kicker: z.string().nullish(), reporters: z.array(z.string()),
  meetings: z.array(z.object({
    name: z.string(), kind: z.string(), date: z.string().nullish(), venues: z.array(z.object({ name: z.string() })),
    attendance: z.array(z.object({ person: z.string(), capacity: z.string(), titles: z.array(z.string()), evidence: z.array(span) })),
  })),
})

export type AnswerPage = z.infer<typeof page>
export type AnswerArticle = z.infer<typeof article>
export type AnswerMeeting = z.infer<typeof meeting>
export type ExtractedArticle = z.infer<typeof extractedSchema>
export type ExtractedMeeting = ExtractedArticle['meetings'][number]
