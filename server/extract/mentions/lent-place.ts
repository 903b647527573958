/**
 * The place a list of officials is of: 山东省委书记刘家义、省长龚正 are both of Shandong. A post that names only its level (省长, 市委副书记)
 * belongs to the place that the post before it in the list names; a paper's own place is meant only where none is named.
 */
import type { LocationId } from '../../domain/ids.ts'
import type { Title } from '../../domain/title.ts'
import { CHINA } from '../places/gazetteer.ts'

/** A division and its level, as a title before names it. */
export type LentPlace = Pick<Title, 'jurisdiction' | 'level'>

const RELATIVE = /^(?:原|现任)?(?:常务|代理?)?副?(省|市|县|区|州|自治区|自治州)(?:长$|委|政府|人民政府|人大|政协|纪委|主席|州长|高级人民法院|人民检察院)/u

/** 以色列总统佩雷斯、总理内塔尼亚胡: the second is of the country that the first names, not of the paper's. */
const BARE_OF_STATE = /^(?:现任|候任|前|看守政府)?(?:第一|常务)?副?(?:总统|总理|首相|外长|防长|财长|议长|众议长|参议长|国防部长|外交部长)$/u

/** Which levels of division the words may mean; 直辖市 are of the level of provinces and have a 市长, 县级市 are of that of counties (海安市委书记于立忠、市长谭真). */
const FITS: Readonly<Record<string, (place: LentPlace) => boolean>> = {
  省: ({ level }) => level === '省', 自治区: ({ level }) => level === '省',
  市: ({ level, jurisdiction }) => level === '市' || (level === '省' && isMunicipality(jurisdiction)) || (level === '县' && isCountyCity(jurisdiction)),
  州: ({ level }) => level === '市', 自治州: ({ level }) => level === '市', 县: ({ level }) => level === '县', 区: ({ level }) => level === '县',
}

/** The title with the place lent to it, where its words name a level only and the place is of that level. */
export function withLentPlace(title: Title, lent: LentPlace | undefined): Title {
  if (lent?.jurisdiction !== undefined && lent.level === '国家' && lent.jurisdiction !== CHINA && BARE_OF_STATE.test(title.text)) return { ...title, jurisdiction: lent.jurisdiction, level: lent.level }
  const kind = RELATIVE.exec(title.text)?.[1]
  if (kind === undefined || lent?.jurisdiction === undefined || FITS[kind]?.(lent) !== true) return title
  return { ...title, jurisdiction: lent.jurisdiction, ...(lent.level === undefined ? {} : { level: lent.level }) }
}

/** What the titles lend to those after them: the place that the last of them names by itself, or was lent. */
export function placeLentBy(titles: readonly Title[], before: LentPlace | undefined): LentPlace | undefined {
  const [last] = titles.filter(({ text, jurisdiction }) => jurisdiction !== undefined && !RELATIVE.test(text)).slice(-1)
  return last ?? before
}

function isMunicipality(place: LocationId | undefined): boolean {
  return place !== undefined && /^cn:(?:11|12|31|50)0000$/u.test(place)
}

/** Cities of the level of a county have codes from 81 (GB/T 2260), those directly beneath a province 90 before it; of Hainan's the counties follow from 21. */
function isCountyCity(place: LocationId | undefined): boolean {
  return place !== undefined && /^cn:\d{4}[89]\d$|^cn:(?:41|42|65)90\d{2}$|^cn:46900\d$/u.test(place)
}
