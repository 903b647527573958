/**
 * Lists of people in which others, named by their class only, stand between those with names: 蔡坚等侨亲和港澳台胞，各高校领导，副校长某某等校友…出席.
 *
 * Words between two groups → whether nothing but people is named there, so that the verb behind the second is the first one's too. Bounded look.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'

const CLASS = /(?:领导|负责人|负责同志|同志|代表|嘉宾|人员|成员|委员|班子|师生|职工|员工|干部|专家|学者|教授|教师|老师|学生|校友|侨亲|侨领|乡贤|[台侨同]胞|企业家|会员|理事|家属|群众|居民|村民|记者|友人|人士|志愿者|工作者|官兵|战士|民警|干警|法官|检察官|律师|医护|股东|客商|客人|来宾|党员|[单部]位|部门|企业|机关|科室|站所|街道|村居|[余多]人|\d人)$/u
const LONGEST = 120

/** True where the words are people and nothing else, up to a comma. */
export function listGoesOn(words: string, lexicon: Lexicon): boolean {
  if (words.length > LONGEST || !/[，]$/u.test(words) || /[。；：“”]/u.test(words)) return false
  const parts = words.slice(0, -1).split('，')
  return parts.every((part, i) => part === '' ? i === 0 : CLASS.test(part) && !/[着了]|进行/u.test(part) && !lexicon.triggers.standsIn(part))
}
