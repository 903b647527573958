/**
 * The pinyin of a person: that of the name, but none for who is from abroad. 普京 and 安倍晋三 are Chinese writings of names that are called otherwise;
 * `Pu Jing` would be nobody. Abroad is a home in another country; where no home is known, a name of three characters or more that only transcription uses.
 * China's own people posted abroad (驻俄罗斯大使 张汉晖) keep theirs.
 */
import transcription from '../../extract/lexicon/transcription.json' with { type: 'json' }
import { entryAt, type IncidenceIndex, type PersonEntry } from '../../network/incidence-index.ts'

const TRANSCRIBES: ReadonlySet<string> = new Set(transcription.characters)
const ABROAD = 'country:'
const HOME_COUNTRY = 'country:中国'

/** Empty where the bearer is not called so. @param person index of the person @param pinyin of a name */
export function personPinyin({ index, pinyin }: { readonly index: IncidenceIndex, readonly pinyin: (name: string) => string }, person: number): string {
  const entry = entryAt(index.people, person)
  return isFromAbroad(index, entry) ? '' : pinyin(entry.name)
}

function isFromAbroad(index: IncidenceIndex, { name, title, place }: PersonEntry): boolean {
  if (place === undefined) return isTranscription(name)
  const country = countryOf(index, place)
  return country.startsWith(ABROAD) && country !== HOME_COUNTRY && (!isPostedAbroad(title) || isTranscription(name))
}

function isTranscription(name: string): boolean {
  const characters = [...name]
  return characters.length > 2 && characters.every((character) => TRANSCRIBES.has(character))
}

/** 驻俄罗斯大使 is China's; 驻华大使 is another country's. */
function isPostedAbroad(title: string | undefined): boolean {
  return title !== undefined && /驻(?!华|中国)/u.test(title)
}

/** The outermost place that a place lies within. Ends at what is unknown; places of a ring, which no store should hold, end at the first met again. */
function countryOf({ locations, locationAt }: IncidenceIndex, place: string): string {
  const met = new Set<string>()
  let outermost = place
  for (let next: string | undefined = place; next !== undefined && !met.has(next);) {
    met.add(next)
    outermost = next
    const at = locationAt.get(next)
    next = at === undefined ? undefined : entryAt(locations, at).within
  }
  return outermost
}
