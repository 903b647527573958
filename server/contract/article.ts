/** GET /api/articles/:id: the article as printed, with every mark and what was made of it. */
import { z } from 'zod'
import { daySchema, placeRefSchema } from './common.ts'
import { reasonSchema } from './reasons.ts'

export const markKindSchema = z.enum(['person', 'title', 'body', 'place', 'time', 'trigger', 'byline', 'meeting'])

/** `start`, `end`: UTF-16 code units of this article's `text`. `person`, `meeting`, `location`: ids to go on to. */
export const markSchema = z.object({
  kind: markKindSchema,
  start: z.number().int(),
  end: z.number().int(),
  label: z.string(),
  rule: z.string(),
  reason: reasonSchema,
  person: z.string().nullable(),
  meeting: z.string().nullable(),
  location: z.string().nullable(),
}).meta({ id: 'Mark' })

export const diagnosticSchema = z.object({
  rule: z.string(), severity: z.enum(['info', 'doubt', 'error']), message: reasonSchema, start: z.number().int(), end: z.number().int(),
}).meta({ id: 'Diagnostic' })

/** `text` is the article's slice of the page, which begins there at `offset`. */
export const articleSchema = z.object({
  id: z.string(),
  headline: z.string().nullable(),
  kicker: z.string().nullable(),
  dateline: z.string().nullable(),
  reporters: z.array(z.string()),
  place: placeRefSchema.nullable(),
  page: z.object({
    id: z.string(), source: z.string(), title: z.string().nullable(), outlet: z.string().nullable(), place: z.string().nullable(),
    published: daySchema.nullable(), pageNumber: z.string().nullable(), url: z.string().nullable(),
  }),
  text: z.string(),
  offset: z.number().int(),
  marks: z.array(markSchema),
  diagnostics: z.array(diagnosticSchema),
}).meta({ id: 'Article' })

export type ArticleDto = z.infer<typeof articleSchema>
export type MarkDto = z.infer<typeof markSchema>
export type MarkKindDto = z.infer<typeof markKindSchema>
