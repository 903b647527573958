/** A place for one value that changes by actions: `subscribe` and `read` are what React's useSyncExternalStore takes. */

export interface Store<State, Action> {
  readonly read: () => State
  readonly dispatch: (action: Action) => void
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void
}

/** Listeners are called after a change, in the order they came; not when the state stays the same object. */
export function createStore<State, Action>(start: State, reduce: (state: State, action: Action) => State): Store<State, Action> {
  const listeners = new Set<() => void>()
  let state = start
  return {
    read: () => state,
    dispatch: (action) => {
      const next = reduce(state, action)
      if (next === state) return
      state = next
      listeners.forEach((listener) => { listener() })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
  }
}
