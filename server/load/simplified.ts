/** Traditional → simplified characters by OpenCC's dictionary, for the comparison of names. The dictionary is built when first asked for. */
import { Converter } from 'opencc-js/t2cn'
import traditional from '../extract/lexicon/traditional.json' with { type: 'json' }

/** Most words have no character that could change; they need not be looked up. */
const MAY_CHANGE = new RegExp(`[${traditional.characters}${traditional.shared}\\ud800-\\udfff]`)

let convert: ((text: string) => string) | undefined

/** The text in simplified characters; one code unit for one. */
export function simplified(text: string): string {
  if (!MAY_CHANGE.test(text)) return text
  convert ??= Converter({ from: 't', to: 'cn' })
  return convert(text)
}
