/** Which code units are Chinese characters. */
import { CharacterSet } from './character-set.ts'

/** Chinese characters of the basic plane. */
export const HAN = new CharacterSet(/\p{Script=Han}/u)

/** True where a Chinese character stands at the offset; false outside the text. */
export function isHanAt(text: string, offset: number): boolean { return HAN.isAt(text, offset) }
