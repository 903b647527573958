/**
 * A printed name → the key under which mentions are compared: compatibility forms made plain (NFKC),
 * the middle dots of foreign and minority names made one, traditional characters made simplified.
 * Names are compared by key only; they are shown as printed.
 */

/** Traditional → simplified characters. Passed in: the dictionary is a library's. */
export type Simplify = (text: string) => string

/**
 * Characters that stand in simplified names as they are, though a traditional text uses them for another word:
 * converting them would make 王乾 and 王干 one name.
 * Source: 通用规范汉字表 (2013), notes on 乾, 徵 and 於.
 */
const KEPT_AS_THEY_ARE = new Set(['乾', '徵', '於'])

const MIDDLE_DOTS = /[·•‧∙・･．.]/gu

/** The key of a name; two printed forms of one name have one key. */
export function nameKey(name: string, simplify: Simplify): string {
  const plain = name.normalize('NFKC').replace(/\s+/gu, '').replace(MIDDLE_DOTS, '·')
  const simplified = [...simplify(plain)]
  const printed = [...plain]
  if (simplified.length !== printed.length) return simplified.join('')
  return printed.map((character, i) => (KEPT_AS_THEY_ARE.has(character) ? character : simplified[i] ?? character)).join('')
}
