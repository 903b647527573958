/**
 * Makes the list of characters that only traditional text has, from the dictionary of the npm package opencc-js.
 * Run from the project's folder: node server/load/make-traditional.mjs. The same input gives the same bytes.
 *
 * traditional.json: `characters`, in the order of their code points: those that OpenCC writes as another single character in simplified text,
 * without those that simplified text has as well (`shared`).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js/t2cn'

/** In simplified text too: 乾坤, 魏徵, 於 the surname, 瞭望, 慰藉, 甚夥 (通用规范汉字表, 2013, and its notes); in names: 毕昇, 陈陞, 堃 and the like. */
const SHARED = '乾徵於瞭藉夥麽餘覆迺甯昇陞堃喆淼祐鍾甦麴閤榘'

const simplify = Converter({ from: 't', to: 'cn' })
const shared = new Set(SHARED)
let characters = ''
for (let code = 0x3400; code <= 0x9fff; code += 1) {
  const character = String.fromCharCode(code)
  const simple = simplify(character)
  if (simple !== character && simple.length === 1 && !shared.has(character)) characters += character
}

writeFileSync(join('server', 'extract', 'lexicon', 'traditional.json'), `${JSON.stringify({
  source: 'npm package opencc-js 1.4.2 (github.com/nk2028/opencc-js), dictionary of OpenCC; the characters shared with simplified text: 通用规范汉字表 (2013) and its notes',
  licence: 'Apache-2.0',
  reason: 'A text that has one of these characters is not written in simplified characters throughout; one that has many is written in traditional ones.',
  shared: SHARED,
  characters,
}, null, 1)}\n`)
