/**
 * What a title was taken to mean ⇄ the text stored beside it (Mention.posts): a JSON list
 * [role id, title, body, jurisdiction, level, rank, tenure, name of the jurisdiction], null where absent.
 * Stores have no lists of maps; and people must be resolvable from the store alone.
 */
import { z } from 'zod'
import { locationId, roleId } from '../../../domain/ids.ts'
import type { Post } from '../../../resolve/posts/roles.ts'

const storedPost = z.tuple([
  z.string(), z.string(), z.string().nullable(), z.string().nullable(),
  z.enum(['国家', '省', '市', '县', '乡']).nullable(), z.enum(['chief', 'deputy']).nullable(),
  z.enum(['current', 'acting', 'former', 'designate', 'honorary']), z.string().nullable(),
])

const written = new WeakMap<Post, string>()

/** A post → its stored text. */
export function postToJson(post: Post): string {
  const json = written.get(post) ?? jsonOf(post)
  written.set(post, json)
  return json
}

function jsonOf({ role, tenure, placeName }: Post): string {
  return JSON.stringify([role.id, role.title, role.body ?? null, role.jurisdiction ?? null, role.level ?? null, role.rank ?? null, tenure, placeName ?? null])
}

const read = new Map<string, Post>()
/** Posts repeat; this many distinct texts are remembered. */
const REMEMBERED = 100_000

/** A stored text → the post. @throws SyntaxError or ZodError when the text is none of ours */
export function postFromJson(json: string): Post {
  const known = read.get(json)
  if (known !== undefined) return known
  const post = parsePost(json)
  if (read.size >= REMEMBERED) read.clear()
  read.set(json, post)
  return post
}

function parsePost(json: string): Post {
  const [id, title, body, jurisdiction, level, rank, tenure, placeName] = storedPost.parse(JSON.parse(json))
  return {
    tenure,
    ...(placeName === null ? {} : { placeName }),
    role: {
      id: roleId(id), title,
      ...(body === null ? {} : { body }),
      ...(jurisdiction === null ? {} : { jurisdiction: locationId(jurisdiction) }),
      ...(level === null ? {} : { level }),
      ...(rank === null ? {} : { rank }),
    },
  }
}
