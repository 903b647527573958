/**
 * The words of the interface for every component below: messages and formats of the chosen language, at once when it changes.
 * `useWords()` outside of <Words> speaks English. `Printed` wraps what a newspaper printed; `Fill` puts elements into a message.
 */
import { createContext, Fragment, useContext, useEffect, useMemo, type ReactNode } from 'react'
import type { Language } from '../state/state.ts'
import type { Text } from './catalogue.ts'
import { textOf } from './text-of.ts'
import { formatsOf, type Formats } from './format.ts'
import { documentLang } from './language.ts'
import { splitTemplate } from './template.ts'

export interface WordsOf { readonly language: Language, readonly text: Text, readonly format: Formats }

/** The messages and formats of a language together. */
export function wordsOf(language: Language): WordsOf {
  return { language, text: textOf(language), format: formatsOf(language) }
}

const context = createContext<WordsOf>(wordsOf('en'))

/** Gives the words of `language` to what is inside, and says the language on <html>. */
export function Words({ language, children }: { readonly language: Language, readonly children: ReactNode }): ReactNode {
  const words = useMemo(() => wordsOf(language), [language])
  useEffect(() => { document.documentElement.lang = documentLang(language) }, [language])
  return <context.Provider value={words}>{children}</context.Provider>
}

/** The words in force here. */
export function useWords(): WordsOf {
  return useContext(context)
}

/** Printed Chinese: says its language, so that a reader in another one gets the right shapes and voice. */
export function Printed({ children, className }: { readonly children: ReactNode, readonly className?: string }): ReactNode {
  return <span lang="zh-Hans" {...(className === undefined ? {} : { className })}>{children}</span>
}

/** A message with elements in its `{slots}`; a slot without an element stays empty. */
export function Fill({ message, slots }: { readonly message: string, readonly slots: Readonly<Record<string, ReactNode>> }): ReactNode {
  return splitTemplate(message).map((part, position) =>
    <Fragment key={position}>{part.kind === 'words' ? part.words : slots[part.name]}</Fragment>)
}
