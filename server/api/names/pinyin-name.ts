/**
 * A Chinese name in pinyin, as it is written in English: family name first, given name in one word (`Wu Xinming`).
 * Family names are read as family names (单 Shan, 曾 Zeng, 解 Xie); traditional characters are read like their simplified ones.
 * Names of several parts (帕巴拉·格列朗杰, 弗拉基米尔·普京) have none: they are transcribed into Chinese, and pinyin is nothing that their bearers are called.
 * Long ones without a family name are one word. Other characters stay.
 * Source of the readings: pinyin-pro.
 */
import { pinyin } from 'pinyin-pro'
import { simplified } from '../../load/simplified.ts'

const LONGEST_WITH_FAMILY_NAME = 4

/** The syllables of a name without tones: 单霁翔 → shan ji xiang. `ü` stays. */
export function syllables(name: string): readonly string[] {
  return name.split('·').flatMap((part) => pinyin(simplified(part), { mode: 'surname', surname: 'head', toneType: 'none', type: 'array' }))
}

/**
 * The name as shown; empty where it is transcribed.
 * @param compound family names of two characters
 * @param read the syllables of the name
 */
export function pinyinName(name: string, compound: ReadonlySet<string>, read = syllables(name)): string {
  if (name.includes('·')) return ''
  if (read.length > LONGEST_WITH_FAMILY_NAME || !/^\p{Script=Han}+$/u.test(name)) return capital(read.join(''))
  const family = read.length > 2 && compound.has(simplified(name).slice(0, 2)) ? 2 : 1
  return [read.slice(0, family), read.slice(family)].filter((part) => part.length > 0).map((part) => capital(part.join(''))).join(' ')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
