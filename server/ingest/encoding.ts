/**
 * Bytes → text. Chinese papers come as UTF-8, GB18030 (of which GBK and GB2312 are parts), now and then Big5 or UTF-16.
 * A byte order mark decides; then valid UTF-8, which other encodings hardly ever are by chance; then the library's guess;
 * then, for texts too short for statistics, which of GB and Big5 makes the more common characters of the bytes.
 */
import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import { UnreadableInput } from './ingest-result.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/** Names that pages and the library use. */
const NAMES: ReadonlyMap<string, Encoding> = new Map([['gb2312', 'gb18030'], ['gbk', 'gb18030'], ['x-gbk', 'gb18030'], ['gb18030', 'gb18030'], ['big5', 'big5']])
const NEARLY_ALL = 0.9
const SAMPLE = 65_536

/**
 * The encoding of a text, from its first bytes (the last character may be cut), or undefined where it looks like none.
 * @param declared what the text itself says of it (`charset=gb2312`), believed where the bytes do not contradict it
 */
export function detectEncoding(bytes: Uint8Array, declared?: string): Encoding | undefined {
  const head = Buffer.from(bytes.subarray(0, SAMPLE))
  const marked = byteOrderMark(head)
  if (marked !== undefined) return marked
  const wide = wideEncoding(head)
  if (wide !== undefined) return wide
  if (isUtf8(head)) return 'utf-8'
  return NAMES.get(declared?.toLowerCase() ?? '') ?? NAMES.get(detect(head).encoding?.toLowerCase() ?? '') ?? likelierOfTwo(head)
}

/** The text of the bytes, without byte order mark. @throws UnreadableInput where the bytes are not of that encoding */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'utf-8') return iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableInput('it is not valid UTF-8. Save it again as UTF-8 and try again.')
  }
}

/** Chunks of bytes of any encoding → text, as it comes. @throws UnreadableInput while iterating */
export async function* decodeChunks(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = encoding === 'utf-8' ? strictUtf8() : iconv.getDecoder(encoding, { stripBOM: true })
  for await (const chunk of chunks) {
    const text = decoder.write(Buffer.from(chunk))
    if (text !== '') yield text
  }
  const rest = decoder.end()
  if (rest !== undefined && rest !== '') yield rest
}

function strictUtf8() {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  function decode(bytes?: Uint8Array): string {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch {
      throw new UnreadableInput('from here on it is not valid UTF-8. Save it again as UTF-8 and try again; what was read before stands.')
    }
  }
  return { write: decode, end: () => decode() }
}

function byteOrderMark(head: Buffer): Encoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: nearly every second byte is the upper half of a Latin, punctuation or common Han code unit. */
function wideEncoding(head: Buffer): Encoding | undefined {
  if (head.length < 4 || (!head.includes(0) && isUtf8(head))) return undefined
  const zeros = { odd: shareOf(head, 1, (byte) => byte === 0), even: shareOf(head, 0, (byte) => byte === 0) }
  const uppers = { odd: shareOf(head, 1, isUpperHalf), even: shareOf(head, 0, isUpperHalf) }
  if (Math.max(uppers.odd, uppers.even) < NEARLY_ALL) return undefined
  const lead = uppers.odd + zeros.odd - uppers.even - zeros.even
  if (Math.abs(lead) < 0.2) return undefined
  return lead > 0 ? 'utf-16le' : 'utf-16be'
}

function isUpperHalf(byte: number): boolean {
  return byte === 0x00 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)
}

function shareOf(head: Buffer, from: 0 | 1, fits: (byte: number) => boolean): number {
  let fitting = 0
  for (let at = from; at < head.length; at += 2) if (fits(head[at] ?? 0)) fitting += 1
  return fitting / Math.ceil((head.length - from) / 2)
}

function isUtf8(head: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Both sets keep their common characters in one block of lead bytes: GB at B0–D7 with high trail bytes, Big5 at A4–C6. */
function likelierOfTwo(head: Buffer): Encoding | undefined {
  const gb = commonShare(head, (lead, trail) => (lead <= 0xa3 || (lead >= 0xb0 && lead <= 0xd7)) && lead >= 0xa1 && trail >= 0xa1)
  const big5 = commonShare(head, (lead, trail) => lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1))
  if (Math.max(gb, big5) < 0.6) return undefined
  return gb >= big5 ? 'gb18030' : 'big5'
}

function commonShare(head: Buffer, isCommon: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let common = 0
  for (let at = 0; at + 1 < head.length; at += 1) {
    const lead = head[at] ?? 0
    if (lead < 0x80) continue
    pairs += 1
    at += 1
    if (isCommon(lead, head[at] ?? 0)) common += 1
  }
  return pairs === 0 ? 0 : common / pairs
}
