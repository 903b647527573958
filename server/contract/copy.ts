/**
 * POST /api/copies (token): a copy of the store for another program of this machine. The answer is NDJSON: one line, once the copy is there;
 * then it stays open, and the copy goes when the caller closes it.
 */
import { z } from 'zod'

/** @property url opens the copy as a store */
export const copySchema = z.object({ url: z.string() }).meta({ id: 'Copy' })
