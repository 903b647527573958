/**
 * Provinces that the words of a post name though nothing says its place: 浙江省委书记 in a paper that cuts the words elsewhere.
 * Source: GB/T 2260. Pure.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import { remembered } from '../remembered.ts'

const PROVINCES: Readonly<Record<string, string>> = {
  北京: '11', 天津: '12', 河北: '13', 山西: '14', 内蒙古: '15', 辽宁: '21', 吉林: '22', 黑龙江: '23', 上海: '31', 江苏: '32', 浙江: '33', 安徽: '34', 福建: '35', 江西: '36', 山东: '37',
  河南: '41', 湖北: '42', 湖南: '43', 广东: '44', 广西: '45', 海南: '46', 重庆: '50', 四川: '51', 贵州: '52', 云南: '53', 西藏: '54', 陕西: '61', 甘肃: '62', 青海: '63', 宁夏: '64', 新疆: '65',
}
/** 北京, 天津, 上海, 重庆: 吉林市 is a city of 吉林. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['11', '12', '31', '50'])
const LEADS_PROVINCE = new RegExp(`^(${Object.keys(PROVINCES).join('|')})(?:壮族|回族|维吾尔)?((?:省|市|自治区)(?:党?委(?:常务)?副?书记|党?委常委|副?省长|副?市长|副?主席|省长|市长|主席|政协副?主席|人大常委会副?主任)|省长|市长)$`, 'u')

/** 浙江省委书记 → 浙江 and 省委书记; undefined where the words name no province, or no leader of one. */
export const provinceNamed = remembered(provinceIn)

function provinceIn(title: string): { readonly province: LocationId, readonly rest: string } | undefined {
  const [, name, rest] = LEADS_PROVINCE.exec(title) ?? []
  const code = name === undefined ? undefined : PROVINCES[name]
  if (code === undefined || rest === undefined || rest.startsWith('市') !== MUNICIPALITIES.has(code)) return undefined
  return { province: locationId(`cn:${code}0000`), rest: rest.replace(/^省(?=副?省长)|^市(?=副?市长)/u, '') }
}
