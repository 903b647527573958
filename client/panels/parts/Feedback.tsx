/**
 * What a part says while it has nothing to show: loading, an error, or nothing to begin with.
 * An error says what happened, what was kept and what to do; empty says what to do first.
 */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ApiError } from '../../api/client.ts'
import { useWords } from '../../text/Words.tsx'
import type { Text } from '../../text/catalogue.ts'

/** Lines where text will stand; a screen reader hears the word. */
export function Loading(): ReactNode {
  const { text } = useWords()
  return (
    <div className="loading" role="status">
      <span className="unseen">{text.state.loading}</span>
      <i /><i /><i /><i />
    </div>
  )
}

interface Told { readonly what: string, readonly todo: string | undefined, readonly detail: string | undefined, readonly detailTitle: string | undefined }

/** The words for an error. */
export function tellError(error: ApiError, text: Text): Told {
  const none = { detail: undefined, detailTitle: undefined }
  switch (error.kind) {
    case 'unreachable': return { ...none, what: text.state.unreachable, todo: text.state.unreachableDo }
    case 'unreadable': return { ...none, what: text.state.unreadable, todo: text.state.unreadableDo }
    case 'refused': return isGone(error, text) ? { ...none, what: text.state.gone, todo: text.state.goneDo } : { ...refusal(error, text), detail: error.problem?.detail, detailTitle: error.problem?.title }
  }
}

/** A known problem in words of our own; what the server said stands below, in English. */
function refusal({ problem }: ApiError, text: Text): Pick<Told, 'what' | 'todo'> {
  return knownProblem(problem, text) ?? { what: text.state.refused, todo: undefined }
}

function knownProblem(problem: ApiError['problem'], text: Text): Pick<Told, 'what' | 'todo'> | undefined {
  return Object.entries(text.problem).find(([type]) => problem?.type === `/problems/${type}`)?.[1]
}

/** What is not in the store is said once: the server's words would say the same again. */
function isGone({ problem }: ApiError, text: Text): boolean {
  return problem?.status === 404 && knownProblem(problem, text) === undefined
}

interface ErrorNoticeProps { readonly error: ApiError, readonly kept: boolean, readonly retry: () => void }

/** @param kept whether what stood here before still does */
export function ErrorNotice({ error, kept, retry }: ErrorNoticeProps): ReactNode {
  const { text } = useWords()
  const told = tellError(error, text)
  const request = error.problem?.requestId
  return (
    <div className="notice notice-error" role="alert">
      <p className="notice-what">{told.what}</p>
      {told.todo === undefined ? null : <p>{told.todo}</p>}
      {told.detail === undefined ? null : <p lang="en" className="muted">{told.detailTitle}: {told.detail}</p>}
      {kept ? <p className="muted">{text.state.kept}</p> : null}
      {request === undefined ? null : <p className="muted">{text.state.request(request)}</p>}
      <Button variant="default" size="xs" onClick={retry}>{text.state.retry}</Button>
    </div>
  )
}

interface EmptyNoticeProps { readonly title: string, readonly todo: string, readonly children?: ReactNode }

/** @param children the button that does what is said first */
export function EmptyNotice({ title, todo, children }: EmptyNoticeProps): ReactNode {
  return (
    <div className="notice notice-empty">
      <p className="notice-what">{title}</p>
      <p className="muted">{todo}</p>
      {children}
    </div>
  )
}
