/** A person's name: the characters; in English the pinyin stands beside them. */
import type { ReactNode } from 'react'
import { Printed, useWords } from '../../text/Words.tsx'

export interface Named { readonly name: string, readonly pinyin: string }

export function PersonName({ person }: { readonly person: Named }): ReactNode {
  const { language } = useWords()
  return (
    <span className="person-name">
      <Printed>{person.name}</Printed>
      {language === 'en' && person.pinyin !== '' ? <> <span className="pinyin">{person.pinyin}</span></> : null}
    </span>
  )
}
