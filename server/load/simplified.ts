/** Traditional → simplified characters by OpenCC's dictionary, for the comparison of names. The dictionary is built when first asked for. */
import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** The text in simplified characters; one code unit for one. */
export function simplified(text: string): string {
  convert ??= Converter({ from: 't', to: 'cn' })
  return convert(text)
}
