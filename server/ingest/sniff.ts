/**
 * What kind of file a name and its first bytes make: the bytes decide what is refused, the name's ending decides among the
 * text formats, and where it says nothing (standard input, no ending) the text's own look does.
 */
import { extname } from 'node:path'
import { type Encoding, decodeText, detectEncoding } from './encoding.ts'

export type Format = 'text' | 'html' | 'json' | 'ndjson' | 'csv'

export type Sniffed =
  | { readonly kind: 'readable', readonly format: Format, readonly encoding: Encoding }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused', readonly reason: string }

const PICTURE = 'it is a picture. Turn it into text with a text recognition program (OCR), check the names, and load the text.'

/** First bytes in hex, and what to do with such a file. */
const REFUSED: readonly (readonly [magic: RegExp, reason: string])[] = [
  [/^255044462d/, 'it is a PDF. Save its text (for instance with `pdftotext -enc UTF-8 page.pdf page.txt`), check that the columns stayed apart, and load the text.'],
  [/^89504e470d0a/, PICTURE], [/^ffd8ff/, PICTURE], [/^47494638/, PICTURE], [/^(49492a00|4d4d002a)/, PICTURE], [/^424d.{8}0{8}/, PICTURE], [/^52494646.{8}57454250/, PICTURE], [/^.{8}66747970(68656963|61766966|6d696631)/, PICTURE],
  [/^504b0304/, 'it is a ZIP archive, a Word or an Excel file. Unpack an archive; save Word as plain text (UTF-8) and Excel as CSV (UTF-8); load those.'],
  [/^d0cf11e0/, 'it is an old Word or Excel file. Save it as plain text or CSV (UTF-8) and load that.'],
  [/^(1f8b|28b52ffd|425a68|fd377a58|377abcaf|526172)/, 'it is packed in a way that is not read here (gzip is, once). Unpack it and load what is in it.'],
  [/^(.{2}){257}7573746172/, 'it is a tar archive. Unpack it and load the folder.'],
]

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'], ['.text', 'text'], ['.md', 'text'], ['.html', 'html'], ['.htm', 'html'], ['.xhtml', 'html'], ['.shtml', 'html'],
  ['.json', 'json'], ['.ndjson', 'ndjson'], ['.jsonl', 'ndjson'], ['.csv', 'csv'], ['.tsv', 'csv'],
])

/** @param name the file's name; `-` for standard input; an ending `.gz` is looked through */
export function sniff(name: string, head: Buffer): Sniffed {
  if (head.length === 0) return { kind: 'empty' }
  const magic = head.subarray(0, 270).toString('hex')
  const refused = REFUSED.find(([pattern]) => pattern.test(magic))
  if (refused !== undefined) return { kind: 'refused', reason: refused[1] }
  const encoding = detectEncoding(head, declaredCharset(head))
  if (encoding === undefined || hasControls(head, encoding)) return { kind: 'refused', reason: 'it is not text in an encoding that is known here. Save it as UTF-8 text and try again.' }
  const named = ENDINGS.get(extname(name.replace(/[.]gz$/i, '')).toLowerCase())
  return { kind: 'readable', encoding, format: named ?? formatOf(lenientText(head, encoding)) }
}

function declaredCharset(head: Buffer): string | undefined {
  return /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head.toString('latin1').slice(0, 4096))?.[1]
}

/** Control characters that no text has: what is decoded here is a program or a picture. */
function hasControls(head: Buffer, encoding: Encoding): boolean {
  if (encoding.startsWith('utf-16')) return false
  let controls = 0
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls += 1
  return controls > head.length / 100
}

/** The head as text; its last character may be cut. */
function lenientText(head: Buffer, encoding: Encoding): string {
  return encoding === 'utf-8' ? new TextDecoder().decode(head) : decodeText(head, encoding)
}

function formatOf(text: string): Format {
  const start = text.trimStart()
  if (/^<(!doctype html|html|head|body|\?xml|meta)\b/i.test(start)) return 'html'
  const firstLine = start.split(/\r?\n/, 1)[0] ?? ''
  if (firstLine.startsWith('{')) return isJson(firstLine) ? 'ndjson' : 'json'
  if (/^\[\s*\{/.test(start)) return 'json'
  const columns = firstLine.toLowerCase().split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''))
  return columns.length > 1 && columns.some((name) => name === 'text' || name === 'html') ? 'csv' : 'text'
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
