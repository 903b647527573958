/**
 * Posts that are formed by rule, so that no list need hold them all: whoever heads something (局长, 主任, 总裁) has deputies (副局长, 常务副局长) and
 * assistants (局长助理).
 *
 * The file's offices → words with what is known of each. The first of two equal words counts, so that what the file says of a word stands.
 */
import type { Rank } from '../../domain/title.ts'
import type { LexiconFiles } from './lexicon-files.ts'

/** @property rank absent where the office says neither chief nor deputy */
export interface Office { readonly rank?: Rank, readonly self: boolean }

const HEADING = /(?:长|书记|主任|主席|总裁|经理|总监|主委|政委|主编|总编|师)$/u
const DEPUTY = ['副', '常务副', '执行副', '第一副'] as const
/** 副总书记, 副国家元首: not formed, or not formed so. */
const ALONE = /^(?:副|总书记|第一|国家|联合国|军委|最高)/u

/** Every office, listed and formed. A deputy of one that names its own body (县长) names it as well. */
export function officeWords({ chief, deputy, member, self }: LexiconFiles['offices']): readonly [string, Office][] {
  const alone = new Set(self)
  const of = (words: readonly string[], rank: Rank | undefined): [string, Office][] => words.map((word) => [word, { ...(rank === undefined ? {} : { rank }), self: alone.has(word) }])
  return [...of(deputy, 'deputy'), ...of(chief, 'chief'), ...of(member, undefined), ...formed(chief, alone)]
}

function formed(chief: readonly string[], alone: ReadonlySet<string>): readonly [string, Office][] {
  return chief.filter((word) => HEADING.test(word) && !ALONE.test(word)).flatMap((word) => {
    const known: Office = { rank: 'deputy', self: alone.has(word) }
    return [...DEPUTY.map((prefix) => prefix + word), `${word}助理`].map((office): [string, Office] => [office, known])
  })
}
