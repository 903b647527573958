/**
 * The role of people whom a frame of words holds: 在…陪同下, 以…为团长, 受到…接待, 向…汇报.
 *
 * Sentence + the words before a group → RoleFound, or undefined where no frame stands around it. Bounded looks behind the group.
 */
import type { Group } from '../mentions/groups.ts'

/**
 * @property role `aside` acts in a phrase of its own, beside the subject (在…陪同下)
 * @property listed where the verb of an inverted list begins (出席会议的还有…)
 * @property unclear true where no word around the group says that others act on it, or that it is only spoken of
 */
export interface RoleFound { readonly role: 'subject' | 'object' | 'cited' | 'aside', readonly governor?: string, readonly listed?: number, readonly unclear?: true }

/** 在省长某某陪同下: who goes along or presides acts beside the subject. */
const ASIDE = /^(?:等)?[^，。；、]{0,12}?(?:的)?(?:陪同|主持|见证)下/u
/** 在副院长某某的带领下, 以某某为团长的代表团, 由某某率领的考察组: who heads the round is its subject. */
const HEADED = /^(?:等)?[^，。；、]{0,8}?(?:的)?(?:亲自)?(?:率领|带领|带队)下/u
const HEADS = /^(?:等)?(?:同志)?(?:一行[^，。；]{0,6}组成的|任[^，。；]{0,10}?(?:团长|组长|队长|领队)|\p{Script=Han}{0,6}?为[^，。；]{0,6}?(?:成员|组员)的|为[^，。；]{0,10}?(?:团长|组长|队长|领队)|(?:率领|带领|带队|率队)的)/u

/** 与省农科院党委书记某某交流, 同院长某某进行座谈: who has a post with a rank is the other side. */
const TALKS = /^(?:等)?(?:进行(?:了)?|开展(?:了)?)?(?:[亲深充友面]\p{Script=Han})*(?:对面)?(?:座谈|交流|洽谈|商谈|探讨|对接|研讨)(?!会上)/u

function isRanked({ people }: Group): boolean { return people.every(({ own, spread }) => [...own, ...spread].some(({ known: { rank } }) => rank !== undefined)) }

/** 由骨科某某、眼科某某等专家组成的服务队: its members do what the party does. */
const MADE_UP = /^(?:等)?[^，。；、的]{0,10}?组成的[^，。；]{0,16}?(?:[队团组]|代表队|小分队)/u

/** 受到局长某某的热情接待: who receives is there. */
const RECEIVING = /^(?:等)?[^，。；、]{0,8}?的?(?:热情|亲切|热烈)*(?:接待|欢迎|款待)/u
/** 出席市长某某举行的欢迎宴会: who holds it is there. */
const ATTENDED = /(?:出席|参加)(?:了)?$/u
const HOSTED = /^(?:同志)?(?:为[^，。；]{1,20})?(?:举行|举办|主持|主持召开)的[^，。；]{0,24}?(?:[会式宴]|典礼|活动)/u
/** 成立了以某某为组长的领导小组: a body is formed, nobody acts. */
const FORMED = /(?:成立|组建|设立|组成|明确)(?:了)?[^，。；]{0,6}[以由]$/u

/** 将牌匾授予主任某某: who is handed something takes it. */
const HANDED = /(?:将|把)[^，。；]{0,24}(?:牌匾?|匾|旗|书|证|钥匙|奖杯|奖章|慰问[金品]|支票|物资|礼物)[^，。；]{0,8}?(?:授以|授予|授给|颁发给|颁给|交给|移交给?|赠予|赠送给|赠给|递给|送给|交到|送到)(?:了)?$/u
/** 向参赞某某汇报工作, 向院长某某赠送锦旗: it is said or given to the person's face. */
const TOLD = /^(?:等)?(?:同志|先生|女士|一行)?(?:当面|现场|详细|简要|分别)?(?:汇报|赠送|赠予|颁发|递交|敬献|移交)/u

/** 同教师代表某某共同揭牌: both do. */
const TOGETHER = /^(?:等)?(?:共同|一起|一同|一道)(?:上台)?(?:为|启动|开启|按|推杆|揭|剪|出席|参加|参观|见证)/u

function isFacing(before: string, behind: string): boolean { return HANDED.test(before) || /向$/u.test(before) && TOLD.test(behind) }

export function hasPost({ people }: Group): boolean { return people.every(({ own, spread }) => own.length + spread.length > 0) }

export function asideLength(text: string, from: number): number {
  return ASIDE.exec(text.slice(from, from + 24))?.[0].length ?? HOSTED.exec(text.slice(from, from + 40))?.[0].length ?? 0
}

/** The role of a group behind 在, 以 or 由, where the words behind it tell what it does. */
export function framedRole(text: string, before: string, group: Group): RoleFound | undefined {
  const behind = text.slice(group.end, group.end + 24)
  // 为团长 is a post behind the name, and so part of the group.
  const name = group.people.at(-1)?.found.end ?? group.end
  if (FORMED.test(before)) return { role: 'cited' }
  if (/受到(?:了)?$/u.test(before) && RECEIVING.test(behind)) return { role: 'aside' }
  if (/[以由]$/u.test(before) && HEADS.test(text.slice(name, name + 24))) return /会见|会谈|接见|欢迎|看望|慰问/u.test(before) ? { role: 'object', governor: '会见' } : { role: 'subject' }
  if (/[同与和]$/u.test(before) && TALKS.test(behind) && isRanked(group)) return { role: 'aside' }
  if (before.endsWith('由') && MADE_UP.test(behind)) return { role: 'subject' }
  if (before.endsWith('在') && HEADED.test(behind)) return { role: 'subject' }
  if (/[同与和]$/u.test(before) && TOGETHER.test(behind) && hasPost(group)) return { role: 'subject' }
  if (isFacing(before, behind) && (group.people[0]?.own.length ?? 0) > 0) return { role: 'aside' }
  if (/[对将把]$/u.test(before) && /^(?:等)?(?:一一|逐一)?(?:进行(?:了)?|作了?|向[^，。；]{2,12}?(?:作了?|进行(?:了)?))介绍/u.test(behind)) return { role: 'aside' }
  if (ATTENDED.test(before) && HOSTED.test(text.slice(group.end, group.end + 40))) return { role: 'aside' }
  return before.endsWith('在') && ASIDE.test(behind) ? { role: 'aside' } : undefined
}
