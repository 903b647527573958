/**
 * People of one name whom one sentence names twice, each time with another post in front: 县委书记王伟主持会议，副县长王伟出席.
 *
 * Scene → TwoOfName[]. Within an article a name is one person; a sentence that gives a name two posts a place apart means two people, or repeats itself.
 * Nothing here can tell which, so it is told. Linear in the people of the sentence.
 */
import type { Scene } from './meetings/scene.ts'
import type { TitledPerson } from './mentions/groups.ts'

/** Offsets of the second name in the sentence's reading. */
export interface TwoOfName { readonly name: string, readonly one: string, readonly other: string, readonly start: number, readonly end: number }

/** Names that stand twice among the people who act in a sentence, with posts of which none is the other's. */
export function twoOfName({ stances }: Pick<Scene, 'stances'>): readonly TwoOfName[] {
  const first = new Map<string, TitledPerson>()
  const found: TwoOfName[] = []
  for (const { group: { people }, role } of stances) {
    for (const person of role === 'subject' ? people : []) {
      const { name, start, end } = person.found
      const [post] = postsBefore(person)
      if (post === undefined) continue
      const before = first.get(name)
      if (before === undefined) first.set(name, person)
      else if (!shareOffice(before, person)) found.push({ name, one: postsBefore(before)[0] ?? '', other: post, start, end })
    }
  }
  return found
}

/** A form of address behind the name (王书记) says nothing new. */
function postsBefore({ own, found }: TitledPerson): readonly string[] {
  return own.filter(({ start, known }) => start < found.start && known.rank !== undefined).map(({ body, office }) => `${body}${office}`)
}

function shareOffice(one: TitledPerson, other: TitledPerson): boolean {
  return one.own.some(({ office }) => other.own.some((post) => post.office.endsWith(office) || office.endsWith(post.office)))
}
