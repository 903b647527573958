/**
 * Names that stand right behind a body, without a post: 骨科江晨镝、儿科王强, 照庆社区马中英.
 *
 * Text + the names found so far → more of them. Only in a list, and where the item beside it is a person too: elsewhere the words behind a body are words.
 * One pass over the items; a few looks an item.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { nameAt, type NameFound } from './names.ts'
import { ODDS } from './plausible.ts'
import type { Register } from './register.ts'

const ITEM = /[^、，。；：（）“”\s]+/gu
const LONGEST_ITEM = 40
const SHORTEST_BODY = 2
/** A clause, and no body. */
const CLAUSE = /[的了着是在将把被与和同向对为]/u

/** Admits people who are named behind their body only. */
export function afterBodies(text: string, known: Register, lexicon: Lexicon): void {
  if (!text.includes('、') && !text.includes('，')) return
  let before: { readonly person: boolean, readonly candidate: NameFound | undefined } = { person: false, candidate: undefined }
  let at = 0
  for (const { 0: words, index } of matchesOf(ITEM, text)) {
    const adjoins = index - at <= 1
    const end = index + words.length
    const person = endsInName(text, end, known) || endsInName(text, followed(text, index, end, lexicon), known)
    const candidate = person || words.length > LONGEST_ITEM ? undefined : behindBody(text, { start: index, end, lexicon })
    if (adjoins && candidate !== undefined && (before.person || before.candidate !== undefined)) admit(known, candidate)
    if (adjoins && before.candidate !== undefined && (person || candidate !== undefined)) admit(known, before.candidate)
    before = { person, candidate }
    at = end
  }
}

function admit(known: Register, { name }: NameFound): void { known.add(name, 'people/after-body') }

function endsInName(text: string, end: number, known: Register): boolean {
  return [3, 2, 4].some((length) => known.has(text.slice(end - length, end)))
}

/** Where the last item's name ends and its verb begins; the item's end where no verb is known. */
function followed(text: string, start: number, end: number, lexicon: Lexicon): number {
  const verb = lexicon.triggers.all(text, start, Math.min(end, start + LONGEST_ITEM))[0]
  if (verb !== undefined) return verb.start
  const others = text.slice(start, end).indexOf('等')
  return others > 0 ? start + others : end
}

/** The likely name between the end of a body and that of the item, or the verb behind it. */
function behindBody(text: string, { start, end, lexicon }: { readonly start: number, readonly end: number, readonly lexicon: Lexicon }): NameFound | undefined {
  const close = followed(text, start, end, lexicon)
  for (const length of [3, 2]) {
    const from = close - length
    if (from - start < SHORTEST_BODY || lexicon.bodyEndings.before(text, from, start) === undefined || CLAUSE.test(text.slice(start, from))) continue
    const surname = lexicon.surnames.at(text, from)?.value
    if (surname !== 'common' && surname !== 'compound') continue
    const name = nameAt(text, from, { listed: true, lexicon })
    if (name?.end === close && lexicon.triggers.all(text, start, from).length === 0 && lexicon.nameModel.odds(text, from, close) > ODDS.glued) return name
  }
  return undefined
}
