/**
 * The catalogue of a language: the shape of the English one, with words in the place of its words.
 * A key that one language lacks does not compile; tests/text holds that none is empty or left in English.
 */
import type { en } from './en.ts'

type Widened<T> = T extends string ? string
  : T extends (...given: infer Given) => string ? (...given: Given) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

/** All messages of one language. */
export type Text = Widened<typeof en>
