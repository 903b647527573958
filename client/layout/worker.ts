/** The web worker that lays networks out: a question in, its answer out, the page never waits. */
import { layOut, type LayoutQuestion } from './lay-out.ts'

/** @property turn tells answers apart */
export interface WorkerQuestion { readonly turn: number, readonly question: LayoutQuestion }

addEventListener('message', (message: MessageEvent<WorkerQuestion>) => {
  postMessage({ turn: message.data.turn, answer: layOut(message.data.question) })
})
