/**
 * Bodies of the state that papers name in several lengths → one of them, so that a post of one is the same post in all.
 * Rules are data. Source: the names that the bodies give themselves, in full and in short.
 */

/** A pattern within the words of a post, and what stands for all its spellings. */
export interface Spelling { readonly pattern: RegExp, readonly replacement: string, readonly reason: string }

const OF_THE_CENTRE = 'a department of the centre, in full and in short'
const OF_THE_STATE = 'a ministry or commission, in full and in short'
const NATIONAL = 'a national body, in full and in short'

/** Each works on what the one before it left. */
export const BODIES_IN_FULL: readonly Spelling[] = [
  { pattern: /最高检(?!察)/gu, replacement: '最高人民检察院', reason: '最高检 is short for 最高人民检察院' },
  { pattern: /最高法(?!院)/gu, replacement: '最高人民法院', reason: '最高法 is short for 最高人民法院' },
  { pattern: /^(?:国家发展改革委|国家发改委|国家发展和改革委|发展改革委|发改委)(?!员)/u, replacement: '国家发展和改革委员会', reason: 'the commission is named in several lengths' },
  { pattern: /^(?:中国)?国家(?:卫生健康委员会|卫生健康委|卫健委)/u, replacement: '国家卫健委', reason: 'the commission of 2018 is named in three lengths' },
  { pattern: /^(?:中国)?国家(?:卫生和计划生育委员会|卫生计生委|卫计委)/u, replacement: '国家卫生计生委', reason: 'the commission of 2013 is named in three lengths' },
  { pattern: /^(?:国家)?(?:市场监督管理|市场监管)总局/u, replacement: '国家市场监督管理总局', reason: OF_THE_STATE },
  { pattern: /^(?:国家)?(?:工商行政管理|工商)总局/u, replacement: '国家工商行政管理总局', reason: OF_THE_STATE },
  { pattern: /^(?:国务院)?(?:国有资产监督管理委员会|国资委)/u, replacement: '国务院国资委', reason: OF_THE_STATE },
  { pattern: /^(?:国务院)?(?:台湾事务办公室|台办)|^国台办/u, replacement: '国务院台办', reason: OF_THE_STATE },
  { pattern: /^(?:国务院)?(?:港澳事务办公室|港澳办)/u, replacement: '国务院港澳办', reason: OF_THE_STATE },
  { pattern: /^(?:国务院)?新闻办(?:公室)?|^国新办/u, replacement: '国务院新闻办', reason: OF_THE_STATE },
  { pattern: /^国家民委|^国家民族事务委员会/u, replacement: '国家民委', reason: OF_THE_STATE },
  { pattern: /^国家(?:林业和草原局|林草局)/u, replacement: '国家林草局', reason: OF_THE_STATE },
  { pattern: /^国家(?:食品药品监督管理|食药监)总局/u, replacement: '国家食药监总局', reason: OF_THE_STATE },
  { pattern: /^国家(?:药品监督管理局|药监局)/u, replacement: '国家药监局', reason: OF_THE_STATE },
  { pattern: /^国家(?:医疗保障局|医保局)/u, replacement: '国家医保局', reason: OF_THE_STATE },
  { pattern: /^(?:中国)?(?:银行保险监督管理委员会|银保监会)/u, replacement: '银保监会', reason: OF_THE_STATE },
  { pattern: /^(?:中国)?(?:证券监督管理委员会|证监会)/u, replacement: '证监会', reason: OF_THE_STATE },
  { pattern: /^科学技术部/u, replacement: '科技部', reason: OF_THE_STATE },
  { pattern: /^工业和信息化部/u, replacement: '工信部', reason: OF_THE_STATE },
  { pattern: /^人力资源(?:和)?社会保障部/u, replacement: '人社部', reason: OF_THE_STATE },
  { pattern: /^住房(?:和)?城乡建设部/u, replacement: '住建部', reason: OF_THE_STATE },
  { pattern: /^环境保护部/u, replacement: '环保部', reason: OF_THE_STATE },
  { pattern: /^(?:中国)?人民银行|^央行/u, replacement: '中国人民银行', reason: OF_THE_STATE },
  { pattern: /^(?:中共)?中央组织部|^中组部/u, replacement: '中央组织部', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央宣传部|^中宣部/u, replacement: '中央宣传部', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央(?:统一战线工作部|统战部)/u, replacement: '中央统战部', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央对外联络部|^中联部/u, replacement: '中联部', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央台(?:湾工作办公室|办)/u, replacement: '中央台办', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央纪(?:律检查委员会|委)(?!员)/u, replacement: '中央纪委', reason: OF_THE_CENTRE },
  { pattern: /^(?:中共)?中央办公厅|^中办(?=[副主])/u, replacement: '中央办公厅', reason: OF_THE_CENTRE },
  { pattern: /^(?:中央(?:人民)?政府)?驻(香港|澳门)(?:特别行政区)?联络办公室/u, replacement: '$1中联办', reason: 'the liaison office, in full and in short' },
  { pattern: /^(?:中央(?:人民)?政府驻)?(香港|澳门)中联办/u, replacement: '$1中联办', reason: 'the liaison office, in full and in short' },
  { pattern: /^(?:中共)?中央党校(?:[（(]国家行政学院[）)])?|^国家行政学院/u, replacement: '中央党校', reason: 'one body of two names since 2018, with one staff' },
  { pattern: /^(?:中国共产主义青年团|共青团|团)中央/u, replacement: '共青团中央', reason: NATIONAL },
  { pattern: /^(?:中国社会科学院|中国社科院|社科院(?=院长))/u, replacement: '中国社会科学院', reason: NATIONAL },
  { pattern: /^(?:中国科学院|中科院)/u, replacement: '中国科学院', reason: NATIONAL },
  { pattern: /^中国(?:科学技术协会|科协)/u, replacement: '中国科协', reason: NATIONAL },
  { pattern: /^中国(?:国际贸易促进委员会|贸促会)/u, replacement: '中国贸促会', reason: NATIONAL },
  { pattern: /^中国(?:残疾人联合会|残联)/u, replacement: '中国残联', reason: NATIONAL },
  { pattern: /^(?:中华全国总工会|全国总工会)/u, replacement: '全国总工会', reason: NATIONAL },
  { pattern: /^(?:中华全国妇女联合会|全国妇联)/u, replacement: '全国妇联', reason: NATIONAL },
  { pattern: /^(?:中华全国工商业联合会|全国工商联)/u, replacement: '全国工商联', reason: NATIONAL },
  { pattern: /^中国(?:奥林匹克委员会|奥委会)/u, replacement: '中国奥委会', reason: NATIONAL },
  { pattern: /(?:全国人大|人大|常委会)(?:常委会)?(?:法制工作委员会|法工委)/u, replacement: '全国人大常委会法工委', reason: NATIONAL },
]
