import { deedOf, type KeyPress } from '../../client/ground/deeds.ts'
import { FIRST_VIEW, startState } from '../../client/state/state.ts'

const state = startState(FIRST_VIEW, { language: 'en', theme: 'light' })
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false, ...more })
const done = (given: KeyPress, isTyping = false) => deedOf(given, isTyping)?.(state)

describe('a key', () => {
  it.each([
    ['/', { kind: 'dialog', dialog: 'search' }], ['?', { kind: 'dialog', dialog: 'keys' }], ['r', { kind: 'select', selection: { kind: 'review' } }], ['T', { kind: 'table', shown: true }],
    ['[', { kind: 'fold', part: 'filters', folded: true }], ['Escape', { kind: 'close' }],
  ])('%s does %j', (key, action) => {
    expect(done(press(key))).toEqual(action)
  })
  it('with Control or Command searches, undoes and does again', () => {
    expect([done(press('k', { ctrlKey: true })), done(press('K', { metaKey: true }))]).toEqual([{ kind: 'dialog', dialog: 'search' }, { kind: 'dialog', dialog: 'search' }])
    expect([done(press('z', { ctrlKey: true })), done(press('Z', { metaKey: true, shiftKey: true })), done(press('y', { ctrlKey: true }))]).toEqual([{ kind: 'undo' }, { kind: 'redo' }, { kind: 'redo' }])
  })
  it('belongs to the field that is typed in, but for the search', () => {
    for (const key of ['/', '?', 'r', 't', '[', 'Escape']) expect(done(press(key), true)).toBeUndefined()
    expect(done(press('z', { ctrlKey: true }), true)).toBeUndefined()
    expect(done(press('k', { ctrlKey: true }), true)).toEqual({ kind: 'dialog', dialog: 'search' })
  })
  it('that means nothing here is left to the browser', () => {
    expect([done(press('q')), done(press('r', { altKey: true })), done(press('r', { ctrlKey: true })), done(press('p', { metaKey: true }))]).toEqual([undefined, undefined, undefined, undefined])
  })
})
