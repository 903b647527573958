/** Sentences → what the stages of extraction make of them, for tests of single stages. */
import { findOccasions } from '../../server/extract/meetings/occasions.ts'
import type { Scene } from '../../server/extract/meetings/scene.ts'
import { readStances } from '../../server/extract/meetings/stances.ts'
import { groupPeople } from '../../server/extract/mentions/groups.ts'
import { findPeople } from '../../server/extract/mentions/people.ts'
import { loadLexicon } from '../../server/load/lexicon.ts'
import { segment } from '../../server/load/segment.ts'

/** Reads the sentences of one article. Those that begin with `#` are headlines. */
export function readSentences(...sentences: readonly string[]): readonly Scene[] {
  const lexicon = loadLexicon()
  const lines = sentences.map((sentence) => ({ text: sentence.replace(/^# /u, ''), heading: sentence.startsWith('# ') }))
  const people = findPeople(lines, { lexicon, segment })
  return lines.map(({ text, heading }, index) => {
    const stances = readStances(text, groupPeople(text, people[index] ?? [], lexicon), lexicon)
    return { index, text, heading, stances, occasions: findOccasions(text, stances, { lexicon, heading }) }
  })
}

/** The names found in a sentence, in order. */
export function namesIn(sentence: string): readonly string[] {
  return readSentences(sentence).flatMap(({ stances }) => stances.flatMap(({ group }) => group.people.map(({ found }) => found.name)))
}
