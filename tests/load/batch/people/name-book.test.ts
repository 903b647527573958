import { expect, test } from '@jest/globals'
import { NameBook, type NameState } from '../../../../server/load/batch/people/name-book.ts'
import { profileOf } from '../../../../server/resolve/sightings/profiles.ts'
import { sighting } from '../../../support/sightings.ts'

const STATE: NameState = { profiles: [{ profile: profileOf(sighting({ id: 'a', claims: [] }), new Set()), person: 'a' }], people: new Map([['a', 'words']]) }

test('a name is remembered for the version it was committed in', () => {
  const book = new NameBook()
  book.remember(new Map([['某人', STATE]]), { before: 0, after: 1 })
  expect([book.recall('某人', 1), book.recall('某人', 2), book.recall('另一人', 1)]).toEqual([STATE, undefined, undefined])
})

test('when somebody else has written in between, what was remembered before is forgotten', () => {
  const book = new NameBook()
  book.remember(new Map([['某人', STATE]]), { before: 0, after: 1 })
  book.remember(new Map([['另一人', STATE]]), { before: 5, after: 6 })
  expect([book.recall('某人', 6), book.recall('另一人', 6)]).toEqual([undefined, STATE])
})
