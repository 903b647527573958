/** A worker that keeps to the protocol of extract-thread.ts: a page of no articles for most, an error for 坏, the end for 死, no end for 停. */
import { parentPort, workerData } from 'node:worker_threads'

parentPort.on('message', (requests) => {
  for (const { number, page, detail } of requests) {
    Atomics.store(workerData.reading, 0, number)
    if (page.text === '死') process.exit(3)
    if (page.text === '停') for (;;);
    if (page.text === '坏') parentPort.postMessage([{ kind: 'failure', number, message: 'bad page' }])
    else setTimeout(() => parentPort.postMessage([{ kind: 'facts', number, facts: factsOf(page, detail) }]), page.text.length)
  }
})

function factsOf(page, detail) {
  return { page: page.id, articles: [], locations: [], diagnostics: [{ rule: `asked/${detail}`, severity: 'info', message: '', span: { start: 0, end: 0 } }] }
}
