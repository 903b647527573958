/** Posts as a timeline: each with the first and last day it was seen in print; bars on one axis where days are known. */
import type { CSSProperties, ReactNode } from 'react'
import type { PostDto } from '../../../server/contract/person.ts'
import { Printed, useWords, type WordsOf } from '../../text/Words.tsx'
import { postsAxis, type PostBar } from '../../view-model/posts-axis.ts'

export function Posts({ posts }: { readonly posts: readonly PostDto[] }): ReactNode {
  const words = useWords()
  if (posts.length === 0) return <p className="muted">{words.text.person.noPosts}</p>
  const axis = postsAxis(posts)
  const bars = new Map(axis?.bars.map((bar) => [bar.role, bar]))
  const order = axis === undefined || axis.from === axis.to ? posts : [...posts].sort((a, b) => (a.firstSeen ?? '9').localeCompare(b.firstSeen ?? '9'))
  return (
    <ul className="lines posts">
      {order.map((post) => (
        <li key={post.role}>
          <p className="post-title"><Printed>{post.title}</Printed></p>
          <p className="line-sub">{postPlace(post, words)}</p>
          {axis === undefined || axis.from === axis.to ? null : <Bar bar={bars.get(post.role)} />}
          <p className="line-sub">{seenWords(post, words)} · {words.text.person.mentions(post.mentions)}</p>
        </li>
      ))}
    </ul>
  )
}

/** When a post was seen in print. */
export function seenWords(post: PostDto, { text, format }: WordsOf): string {
  if (post.firstSeen === null || post.lastSeen === null) return text.person.seenUndated
  return post.firstSeen === post.lastSeen ? text.person.seenOn(format.listDay(post.firstSeen)) : text.person.seen(format.days(post.firstSeen, post.lastSeen))
}

function postPlace(post: PostDto, { text }: WordsOf): ReactNode {
  const parts = [
    post.body === null ? undefined : <Printed key="body">{post.body}</Printed>,
    post.jurisdiction === null ? undefined : <Printed key="place">{post.jurisdiction.name}</Printed>,
    post.level === null ? undefined : <span key="level">{text.level[post.level]}</span>,
    post.rank === null ? undefined : <span key="rank">{text.rank[post.rank]}</span>,
  ].filter((part) => part !== undefined)
  return parts.flatMap((part, index) => index === 0 ? [part] : [' · ', part])
}

function Bar({ bar }: { readonly bar: PostBar | undefined }): ReactNode {
  const style: CSSProperties = bar === undefined ? {} : { marginInlineStart: `${bar.start * 100}%`, width: `max(4px, ${bar.width * 100}%)` }
  return <div className="post-axis" aria-hidden="true">{bar === undefined ? null : <i style={style} />}</div>
}
