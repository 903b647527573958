/**
 * The words of offices of other countries and between states. Headlines without a stop leave other words in front of them
 * (…寻求外交解决方案联合国秘书长, 致电德国总理); what stands there is no part of the office. Pure.
 */

import { locationId, type LocationId } from '../../domain/ids.ts'
import { remembered } from '../remembered.ts'

const BEFORE_AN_OFFICE = '(?:候任|新?当选|新任|现任|时任|首任|前任?|原|代理|代|看守|过渡|临时)'
/** Organisations of states, as papers name them; there is one of each, and it is of no country. */
const BETWEEN_STATES = '联合国(?:大会|粮农组织|粮食及农业组织|文明联盟|教科文组织|工发组织|儿童基金会|开发计划署|环境规划署|难民署)?|粮农组织|教科文组织|石油输出国组织(?:（欧佩克）)?|欧佩克|世界(?:知识产权|气象|动物卫生)组织|国际(?:劳工|海事)组织|国际电信联盟|世界(?:卫生|贸易)组织|世[卫贸]组织|国际货币基金组织|国际(?:奥委会|足联|奥林匹克委员会|原子能机构|刑警组织|民航组织)|世界银行|世行|欧(?:盟|洲联盟)委员会|欧委会|欧盟|欧洲(?:理事会|议会|央行|中央银行)|东盟|非(?:盟|洲联盟)(?:委员会)?|北约|上合组织|上海合作组织|阿盟|阿拉伯国家联盟|联大|亚投行|博鳌亚洲论坛|世界经济论坛|新开发银行|金砖国家新开发银行|亚洲开发银行|亚洲基础设施投资银行|联合国(?:贸易和发展会议|贸发会议)|经济合作与发展组织|经合组织|金融稳定理事会|国际清算银行'
/** Short names of organisations, and the full ones. */
const IN_FULL: Readonly<Record<string, string>> = {
  粮农组织: '联合国粮农组织', 教科文组织: '联合国教科文组织', '石油输出国组织（欧佩克）': '欧佩克', 石油输出国组织: '欧佩克', 世卫组织: '世界卫生组织', 世贸组织: '世界贸易组织', 世行: '世界银行', 金砖国家新开发银行: '新开发银行', 亚洲基础设施投资银行: '亚投行', 联合国贸发会议: '联合国贸易和发展会议', 经合组织: '经济合作与发展组织', 国际奥林匹克委员会: '国际奥委会', 欧委会: '欧盟委员会', 欧洲联盟委员会: '欧盟委员会',
  欧洲央行: '欧洲中央银行', 上合组织: '上海合作组织', 联大: '联合国大会', 阿拉伯国家联盟: '阿盟', 联合国粮食及农业组织: '联合国粮农组织', 非洲联盟: '非盟', 非洲联盟委员会: '非盟', 非盟委员会: '非盟',
}
const OF_AN_ORGANISATION = new RegExp(`(?<![驻访赴])(${BETWEEN_STATES})${BEFORE_AN_OFFICE}*(?:首位.{1,4}籍)?((?:轮值)?(?:常务)?副?(?:秘书长|主席|总裁|总干事|行长|议长|理事长)|外交与安全政策高级代表)$`, 'u')
/** Offices of which a country has one at a time. */
const OF_A_COUNTRY = '(?:第一)?副?(?:总统|总理|首相|总督|国王|王储|外长|外交部长|外交大臣|国防大臣|财政大臣|内政部长|最高领袖|最高领导人|最高元首|埃米尔|国防部长|防长|财长|财政部长|国务卿|议长|参议长|众议长)'
/** An office of a country, perhaps with the words that say since when: the source of a pattern. */
export const AN_OFFICE = `${BEFORE_AN_OFFICE}*${OF_A_COUNTRY}`
export const OFFICE = new RegExp(`^${AN_OFFICE}$`, 'u')
const MISSION = /驻.{1,12}(?:大使|代表|公使|参赞|领事|代办|团长)$|^大使$/u

/** Posts that a country's state does not give. */
const OF_A_FIRM = /(?<!国家.*|航天.*)(?:(?:公司|集团|商会).{0,6}$|董事|首席执行官|总裁$)/u
const OF_SCHOLARS = /大学|学院|教授|学者|智库|记者|主播|球员|选手/u

export type SortOfOffice = 'envoy' | 'spokesman' | 'firm' | 'scholar' | 'leading'

/** Of which sort a post abroad is: envoys, spokesmen, heads of firms and scholars are many, and seldom the ones who lead the country under the same transcribed surname. */
export function sortOfOffice(title: string): SortOfOffice {
  if (MISSION.test(title)) return 'envoy'
  if (/(?:发言人|新闻秘书)$/u.test(title)) return 'spokesman'
  return OF_A_FIRM.test(title) ? 'firm' : OF_SCHOLARS.test(title) ? 'scholar' : 'leading'
}

/** What stands in front, and the office. */
export const ENDS_IN_OFFICE = new RegExp(`^(.*?)${BEFORE_AN_OFFICE}*(${OF_A_COUNTRY})$`, 'u')

/** What a deputy of the United Nations is in charge of stands between: 联合国政治事务副秘书长. */
const OF_ITS_DEPUTIES = /^联合国(?:负责)?[^驻、]{2,16}?(副秘书长|助理秘书长)$/u

/** 近期局势致信联合国秘书长 → 联合国秘书长, of no country; undefined where the words name no such office. */
export const officeBetweenStates = remembered(officeAtEnd)

function officeAtEnd(words: string): { readonly title: string, readonly body: string } | undefined {
  const [, deputy] = OF_ITS_DEPUTIES.exec(words) ?? []
  if (deputy !== undefined) return { title: `联合国${deputy}`, body: '联合国' }
  const [, name, office] = OF_AN_ORGANISATION.exec(words) ?? []
  if (name === undefined || office === undefined) return undefined
  const body = IN_FULL[name] ?? name
  return { title: `${body}${office}`, body }
}

const OF_ONE_COUNTRY: readonly (readonly [RegExp, LocationId])[] = [
  [/^越共|^越南共产党/u, locationId('country:越南')],
  [/^朝鲜劳动党/u, locationId('country:朝鲜')],
  [/^老挝人(?:民)?革(?:命)?党|^老党/u, locationId('country:老挝')],
  [/^古共|^古巴共产党/u, locationId('country:古巴')],
  [/^白宫|^五角大楼/u, locationId('country:美国')],
  [/^克里姆林宫/u, locationId('country:俄罗斯')],
]

/** Parties and seats of government that name their country: 越共中央书记处书记 is of 越南, 白宫新闻秘书 of 美国. */
export const countryOfBody = remembered((title): LocationId | undefined => OF_ONE_COUNTRY.find(([pattern]) => pattern.test(title))?.[1])

/** True for the first of an organisation between states. */
export function headsOrganisation(title: string): boolean {
  const office = officeBetweenStates(title)
  return office?.title === title && !title.slice(office.body.length).includes('副')
}

/** 解决冲突乌克兰总统, of 乌克兰 → 总统; undefined where the words do not end in an office of the country. */
export function officeAfter(country: string, words: string): string | undefined {
  const at = words.lastIndexOf(country)
  const office = at === -1 ? '' : words.slice(at + country.length)
  return OFFICE.test(office) ? office : undefined
}
