/**
 * How high a post stands, for judging whether one who bears a seldom name may have held both of two posts: careers rise, or end beside the top; a farmer
 * does not become a minister. 4: leaders of the state; 3: heads and deputies of provinces, ministries, missions, armies, national firms;
 * 2: heads of cities, of departments and institutions, academicians; 1: all others. Titles are read, never names.
 */
import { officeBetweenStates } from './office-words.ts'
import type { Post } from './roles.ts'
import { isForeign, isStateLeader, stationsOf } from './stations.ts'

export type Standing = 1 | 2 | 3 | 4

const LOCAL = /[县乡镇村]|[省市州区].{0,8}医院|社区|街道|派出所|支队|大队|车间|班组|小学|中学|分局/u
const HEAD_OF_DEPARTMENT = /(?:[厅局司署部]|[市州盟区省]|大学|学院|研究[院所]|医院|中心|公司|集团|银行|学会|协会|委员会|委|会|院|室|社)(?:党[组委])?(?:副?[厅局司部市州盟区省校院行会署社]长|副?主任(?:委员)?|副?书记|副?主席|董事长|总裁|总经理|总工程师)$|^(?:[市州盟区]委)?(?:常务)?副?(?:市长|州长|区长|书记)$|院士$/u

/** Scholars and emigrants, who bear Chinese names. */
const CHINESE_ABROAD = /教授|研究员|研究所|大学|学院|华人|华侨|侨[领团]|中华|华商|留学/u
const DELEGATE = /^(?:(?:[港澳]区|十.届)?全国(?:人大(?:代表|常委会委员)|政协(?:常务)?(?:常?委|委员)))$/u
/** Members of the Party's Central Committee and their deputies lead ministries, provinces, armies or national firms. */
const OF_THE_COMMITTEE = /中央(?:委员会)?(?:候补)?委员$/u
/** Some 5 000 at a time, of every standing. */
const DELEGATED: Standing = 2

/** Undefined for offices of other countries: their names are transcribed, and say nothing of how many bear them. */
export function standingOf(post: Post): Standing | undefined {
  if (isForeign(post.role.jurisdiction)) return CHINESE_ABROAD.test(post.role.title) ? 1 : undefined
  if (officeBetweenStates(post.role.title) !== undefined) return 3
  if (DELEGATE.test(post.role.title)) return DELEGATED
  if (isStateLeader(post)) return 4
  if (OF_THE_COMMITTEE.test(post.role.title)) return 3
  const stations = stationsOf(post)
  if (stations.some(({ ladder }) => ladder !== 'city')) return 3
  if (stations.length > 0) return 2
  return HEAD_OF_DEPARTMENT.test(post.role.title) && !LOCAL.test(post.role.title) ? 2 : 1
}
