/** What tells the bearers of one name apart (`南通市 市长`): only given where there are several. */
import type { Bearer } from './bearers.ts'
import { compare } from '../sightings/profiles.ts'
import type { Post } from '../posts/roles.ts'

const RANKS = ['chief', 'deputy', undefined]

/** The bearer's highest post and its place; undefined where no post identifies. */
export function qualifierOf(bearer: Bearer): string | undefined {
  const best = [...bearer.posts].sort((a, b) => RANKS.indexOf(a.role.rank) - RANKS.indexOf(b.role.rank) || compare(words(a), words(b)))[0]
  return best === undefined ? undefined : words(best)
}

function words({ role, placeName }: Post): string {
  return placeName === undefined ? role.title : `${placeName} ${role.title}`
}
