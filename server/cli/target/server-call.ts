/**
 * A request to the server that holds the store, with the token that only this user's processes can read, and what comes of it.
 * Errors: ServerAnswerError.
 */
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { problemSchema } from '../../contract/problem.ts'

/** The server refused, with its own words; or does not answer. @property type of the problem (`/problems/query-refused`) */
export class ServerAnswerError extends Error {
  override readonly name = 'ServerAnswerError'
  constructor(message: string, readonly type: string, options?: ErrorOptions) {
    super(message, options)
  }
}

/** @property address `http://127.0.0.1:3000` */
export interface ServerAccess { readonly address: string, readonly token: string }

export interface CallOptions { readonly headers?: Readonly<Record<string, string | number>>, readonly signal?: AbortSignal }

/** A request that is yet to be sent: its body, or `end()`. @param what method and path: `POST /api/pages` */
export function callServer({ address, token }: ServerAccess, what: string, options: CallOptions = {}): ClientRequest {
  const [method, path = '/'] = what.split(' ')
  return request(new URL(path, address), { ...options, ...(method === undefined ? {} : { method }), headers: { authorization: `Bearer ${token}`, ...options.headers } })
}

/** Its answer, once that has begun. */
export async function answerOf(asking: ClientRequest, address: string): Promise<IncomingMessage> {
  const answer = await responseTo(asking, address)
  if (answer.statusCode !== undefined && answer.statusCode < 400) return answer
  const body = await text(answer)
  const problem = problemSchema.safeParse(jsonOf(body))
  if (problem.success) throw new ServerAnswerError(problem.data.detail, problem.data.type)
  throw new ServerAnswerError(`The server at ${address} answered ${answer.statusCode}. Is it this program?`, 'unknown')
}

function responseTo(asking: ClientRequest, address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asking.once('response', resolve)
    asking.once('error', (cause) => {
      reject(new ServerAnswerError(`The server at ${address} that holds the store does not answer (${cause.message}). Stop it, or wait and try again.`, 'no answer', { cause }))
    })
  })
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
