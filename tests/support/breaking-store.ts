/** A store whose transactions are cut off: as when the process, the disk or the connection fails in the middle. */
import type { GraphStore, WriteTransaction } from '../../server/store/graph-store.ts'

/** @param at the statement that fails, from 1 */
export function breaking(graph: GraphStore, at: number): GraphStore {
  return new Proxy(graph, {
    get(target, name) {
      if (name === 'write') return (work: (transaction: WriteTransaction) => Promise<unknown>) => target.write((transaction) => work(cutOff(transaction, at)))
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function cutOff(transaction: WriteTransaction, at: number): WriteTransaction {
  let count = 0
  return { run: (statement, parameters) => (++count === at ? Promise.reject(new Error('cut off')) : transaction.run(statement, parameters)) }
}
