/** The closed lists of the contract as lists, for rows and options. */
import { capacitySchema, dateBasisSchema, levelSchema, meetingKindSchema, modeSchema, rankSchema } from '../contract/common.ts'

export const CAPACITY_WORDS = capacitySchema.options
export const DATE_BASIS_WORDS = dateBasisSchema.options
export const LEVEL_WORDS = levelSchema.options
export const MEETING_KIND_WORDS = meetingKindSchema.options
export const MODE_WORDS = modeSchema.options
export const RANK_WORDS = rankSchema.options
