/** Two holders of one post at one time: a contradiction in what is printed, or in what it was taken for. */
import { overlapDays, OVERLAP_TOLERANCE_DAYS } from '../grounds/careers.ts'
import type { Period } from '../period.ts'

/** Posts that one person holds at a time: heads of a government, a committee, a congress, a conference; not those of a bureau, which the words may not tell apart,
 * nor 总理 and 国家主席 by themselves: papers print leaders abroad so without their country, and they are read as China's. */
const ONE_HOLDER = /^(?:[省市县区州盟旗镇乡](?:党?委书记|长)|[省市县区州盟旗镇乡]?[省市县区州盟旗镇乡]长|(?:[省市县区州盟旗镇乡])?(?:人大常委会主任|政协主席|纪委书记)|(?:自治)?区主席|国务院总理|总统|首相)$/u

/** For how many days both were in print with the post; undefined where that is no contradiction: a post of many, a change of office, no dates. */
export function rivalDays(title: string, one: Period, other: Period): number | undefined {
  const days = overlapDays(one, other)
  return days === undefined || days <= OVERLAP_TOLERANCE_DAYS || !ONE_HOLDER.test(title) ? undefined : days
}
