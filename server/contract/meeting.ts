/** GET /api/meetings/:id */
import { z } from 'zod'
import { capacitySchema, clippingSchema, meetingLineSchema, modeSchema } from './common.ts'
import { reasonSchema } from './reasons.ts'

export const attendanceSchema = z.object({
  person: z.object({ id: z.string(), name: z.string(), pinyin: z.string() }),
  capacity: capacitySchema,
  titles: z.array(z.string()),
  mode: modeSchema,
  venue: z.string().nullable(),
  clippings: z.array(clippingSchema),
}).meta({ id: 'Attendance' })

/** `venues` as printed; `listComplete` false where the paper says 等 or 有关负责同志. `reports`: the announcing sentence of each article; `reasons`, `confidence` (0 to 1): why they are of one meeting. */
export const meetingSchema = meetingLineSchema.extend({
  series: z.string().nullable(),
  venues: z.array(z.string()),
  listComplete: z.boolean(),
  confidence: z.number(),
  reasons: z.array(reasonSchema),
  attendance: z.array(attendanceSchema),
  reports: z.array(clippingSchema),
}).meta({ id: 'Meeting' })

export type MeetingDto = z.infer<typeof meetingSchema>
export type AttendanceDto = z.infer<typeof attendanceSchema>
