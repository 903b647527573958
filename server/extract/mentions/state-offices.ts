/**
 * Where the title of an office of a state, or of a union of states, begins: at the state's name, whatever words a headline or a verb puts before it.
 *
 * Text + office → offset, or undefined where no state stands right before the office. Looks back a bounded way.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'

/** 抗议美国总统, 致信联合国秘书长: the offices of a state or a union of states follow its name, and nothing before it is theirs. */
export function startOfStateOffice(text: string, { word, start }: { readonly word: string, readonly start: number }, { floor, lexicon }: { readonly floor: number, readonly lexicon: Lexicon }): number | undefined {
  if (word === '联合国秘书长') return start
  if (!OF_STATE.test(word)) return undefined
  const end = start - (lexicon.tenures.before(text, start, floor)?.word.length ?? 0)
  if (word === '秘书长' || word === '副秘书长') return end > floor ? unionBefore(text, end, floor) : undefined
  let found: number | undefined
  for (let at = end - 2; at >= Math.max(floor, end - LONGEST_COUNTRY); at -= 1) {
    const name = lexicon.places.nameAt(text, at)
    if (name !== undefined && name.length === end - at && lexicon.places.named(name).some(({ location: { level } }) => level === '国家')) found = at
  }
  return found
}

const OF_STATE = /^(?:第一)?副?(?:总统|总理|首相|外长|防长|财长|秘书长)$|^(?:国王|女王|外交部长|国防部长|外交大臣|国防大臣|众议长|参议长)$/u
const LONGEST_COUNTRY = 12

function unionBefore(text: string, end: number, floor: number): number | undefined {
  const union = /(?:联合国|北约|欧盟|东盟|阿盟|上海合作组织|上合组织|世界气象组织|国际海事组织)$/u.exec(text.slice(Math.max(floor, end - LONGEST_COUNTRY), end))?.[0]
  return union === undefined ? undefined : end - union.length
}
