/** GET /api/network: the co-attendance network (people tied by shared meetings) or the affiliation network (people and meetings). */
import { z } from 'zod'
import { edgeColumnsSchema, edgesOf } from './network-edges.ts'
import { capacitySchema, daySchema, isForwards, levelSchema, meetingKindSchema, modeSchema, placeRefSchema, whenSchema } from './common.ts'

/** Lists are repeated parameters: `kind=visit&kind=inspection`. */
export const networkQuerySchema = z.object({
  mode: z.enum(['people', 'meetings']).default('people'),
  /** Least number of shared meetings of a tie. */
  minShared: z.coerce.number().int().min(1).max(1000).default(1),
  /** Location ids: meetings held there or below, or of an article of that place. */
  place: z.array(z.string()).default([]),
  kind: z.array(meetingKindSchema).default([]),
  /** Attendances in one of these parts. */
  capacity: z.array(capacitySchema).default([]),
  /** Attendances of people who were there in one of these ways (`mode` says what is drawn). */
  presence: z.array(modeSchema).default([]),
  /** Titles of posts, without the place they are of: attendances of people who hold one of them. */
  role: z.array(z.string()).default([]),
  /** Only ties of people who sat in one room (neither known to be elsewhere). */
  oneRoom: z.stringbool().default(false),
  from: daySchema.optional(),
  to: daySchema.optional(),
  /** Undated meetings stay unless this is false. */
  undated: z.stringbool().default(true),
  /** Ego network of this person, `depth` steps out. */
  person: z.string().optional(),
  depth: z.coerce.number().int().min(1).max(3).default(1),
  /** At most this many people, those with most meetings first. */
  limit: z.coerce.number().int().min(1).max(5000).default(150),
  /** At most this many meetings of these people (mode meetings), the latest that two or more of them attended first; around a person, that person's own before all others. */
  meetingLimit: z.coerce.number().int().min(1).max(50_000).default(120),
}).superRefine(({ from, to }, context) => {
  if (isForwards({ from, to })) return
  for (const path of ['from', 'to']) context.addIssue({ code: 'custom', path: [path], message: 'A period begins before it ends: from is after to' })
})

/** `meetings`: how many of the meetings in force the person attended. `place`: the jurisdiction that current posts name most, else the articles' place. */
export const personNodeSchema = z.object({
  kind: z.literal('person'),
  id: z.string(),
  name: z.string(),
  pinyin: z.string(),
  qualifier: z.string().nullable(),
  title: z.string().nullable(),
  place: placeRefSchema.nullable(),
  level: levelSchema.nullable(),
  meetings: z.number().int(),
}).meta({ id: 'PersonNode' })

export const meetingNodeSchema = z.object({
  kind: z.literal('meeting'),
  id: z.string(),
  name: z.string(),
  meetingKind: meetingKindSchema,
  when: whenSchema,
  place: placeRefSchema.nullable(),
  attendees: z.number().int(),
}).meta({ id: 'MeetingNode' })

const countedPlaceSchema = placeRefSchema.extend({ meetings: z.number().int(), people: z.number().int() })

/** As it is answered. Facets count what each choice would leave, the other filters in force. */
export const packedNetworkSchema = z.object({
  mode: z.enum(['people', 'meetings']),
  dataVersion: z.number().int(),
  nodes: z.array(z.discriminatedUnion('kind', [personNodeSchema, meetingNodeSchema])),
  /** In columns, which point into `nodes`. */
  edges: edgeColumnsSchema,
  facets: z.object({
    places: z.array(countedPlaceSchema),
    kinds: z.array(z.object({ kind: meetingKindSchema, meetings: z.number().int() })),
    maxShared: z.number().int(),
  }),
  /** All that match, shown or not. */
  totals: z.object({ people: z.number().int(), ties: z.number().int(), meetings: z.number().int(), undated: z.number().int() }),
  /** The meetings in force that the people chosen attended, drawn or left out by `meetingLimit`. */
  reached: z.object({ meetings: z.number().int() }),
  /** Meetings in force, a bin a day, undated apart; for the timeline. */
  timeline: z.object({ days: z.array(z.object({ day: daySchema, meetings: z.number().int() })), undated: z.number().int() }),
  /** The newspapers that report the meetings in force, most meetings first; one that two report counts for both. `unnamed` meetings are of pages whose newspaper is not known. */
  outlets: z.object({ named: z.array(z.object({ name: z.string(), meetings: z.number().int() })), unnamed: z.number().int() }),
}).meta({ id: 'Network' })

/** As it is read: the same with an object for each edge. */
export const networkSchema = packedNetworkSchema.transform(({ edges, ...rest }, context) => {
  try {
    return { ...rest, edges: edgesOf(rest.nodes, edges) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    context.addIssue({ code: 'custom', path: ['edges'], message: error.message })
    return z.NEVER
  }
})

export type NetworkQuery = z.infer<typeof networkQuerySchema>
export type PackedNetworkDto = z.infer<typeof packedNetworkSchema>
export type NetworkDto = z.infer<typeof networkSchema>
export type PersonNode = z.infer<typeof personNodeSchema>
export type MeetingNode = z.infer<typeof meetingNodeSchema>
