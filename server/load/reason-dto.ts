/** A reason as written → as it crosses HTTP, and as the command line prints it. What an older program stored in words stays those words. No errors. */
import { inEnglish, type ReasonDto } from '../contract/reasons.ts'
import { readReason } from '../domain/reason.ts'

/** As code and values. */
export function reasonDto(written: string): ReasonDto {
  const read = readReason(written)
  return read === undefined ? { code: 'other', values: { words: written } } : { code: read.code, values: { ...read.values } }
}

/** In English words. */
export function englishOf(written: string): string {
  return inEnglish(reasonDto(written))
}
