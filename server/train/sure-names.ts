/**
 * Names that a text shows beyond doubt, for counting: behind an office, and in lists that an office heads.
 *
 * Text + lists → names as printed, in order, with repeats. A list counts where every item between two 、 is shaped like a name; a single name counts
 * where a verb of saying or taking part follows. Transcribed names are left out: they follow other habits. Linear in the text.
 */
import type { Lexicon } from '../extract/lexicon/lexicon.ts'

/** What may follow a name that stands alone behind an office. */
const VERB = /^(?:表示|指出|强调|介绍|认为|主持|出席|会见|陪同|率队|说[，：。]|等[，、]|、|，|一行|致辞|讲话|宣布|告诉)/u

/** The names of a text. */
export function sureNames(text: string, lexicon: Lexicon): readonly string[] {
  const names: string[] = []
  for (const office of lexicon.offices.all(text)) {
    if (office.word === '代表' || office.word === '专家') continue
    const first = shapedName(text, office.end, lexicon)
    if (first === undefined) continue
    const rest = listed(text, first.end, lexicon)
    if (rest.length > 0 || (office.value.rank !== undefined && !/^[、，]/u.test(text.charAt(first.end)))) names.push(first.name, ...rest)
  }
  return names
}

interface Shaped { readonly name: string, readonly end: number }

/** What ends names as well as beginning the words behind them (王毅等出席, 汪洋在主持) teaches nothing. */
const PARTICLE = /[时向对在就的将还也又已曾均都致等率作说称互因正则]$/u

/** A common surname and one or two characters, then a verb or punctuation. */
function shapedName(text: string, start: number, lexicon: Lexicon): Shaped | undefined {
  const surname = lexicon.surnames.at(text, start)
  if (surname === undefined || surname.value === 'rare') return undefined
  for (const given of [1, 2]) {
    const end = surname.end + given
    const name = text.slice(start, end)
    if (!/^\p{Script=Han}+$/u.test(name) || PARTICLE.test(name)) return undefined
    if (VERB.test(text.slice(end, end + 2))) return isWord(name, lexicon) ? undefined : { name, end }
  }
  return undefined
}

/** The items behind the first: at least two, and each of them a name, or the run is no list of names. */
function listed(text: string, from: number, lexicon: Lexicon): readonly string[] {
  const names: string[] = []
  let at = from
  while (text.charAt(at) === '、') {
    const item = /^(?<name>\p{Script=Han}{2,3})(?=[、，。]|等)/u.exec(text.slice(at + 1, at + 6))?.groups?.name
    if (item === undefined || !isShaped(item, lexicon) || isWord(item, lexicon)) break
    names.push(item)
    at += item.length + 1
  }
  return names.length > 1 ? names : []
}

/** A rare surname is one where two characters follow it. */
function isShaped(item: string, lexicon: Lexicon): boolean {
  const kind = lexicon.surnames.at(item, 0)?.value
  return kind === 'common' || (kind === 'rare' && item.length === 3)
}

function isWord(name: string, lexicon: Lexicon): boolean {
  return lexicon.notNames.has(name) || lexicon.places.named(name).length > 0 || lexicon.offices.before(name, name.length) !== undefined
    || lexicon.followers.get(name) !== undefined || [...name].every((character) => lexicon.transcription.has(character))
}
