/**
 * Which code units are Chinese characters, as a table: asking a regular expression of every character of a text costs more than all else.
 * Characters outside the basic plane are none here, as with a pattern that is given one code unit.
 */
const HAN = Uint8Array.from({ length: 1 << 16 }, (_, code) => Number(/\p{Script=Han}/u.test(String.fromCharCode(code))))

/** True where a Chinese character stands at the offset; false outside the text. */
export function isHanAt(text: string, offset: number): boolean { return offset >= 0 && offset < text.length && HAN[text.charCodeAt(offset)] === 1 }
