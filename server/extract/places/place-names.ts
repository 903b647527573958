/**
 * Names by which papers call a division besides its full one: without its ending, without the peoples in it.
 *
 * 南通市 → 南通; 海南藏族自治州 → 海南州, 海南; 新疆维吾尔自治区 → 新疆. Names of one character are never made (only 省 have such, and those are a list).
 */

const PEOPLES = /(?:蒙古族|蒙古|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|乌孜别克族?|俄罗斯族|鄂温克族?|德昂族|保安族|裕固族|京族|塔塔尔族?|独龙族|鄂伦春族?|赫哲族|门巴族|珞巴族|基诺族|各族)+$/u

/** The shorter names of a division, longest first; none where what is left would be no name. */
export function shortNames(name: string): readonly string[] {
  const region = /^(?<stem>.+?)(?:壮族|回族|维吾尔)?自治区$/u.exec(name)?.groups?.stem
  if (region !== undefined) return [region]
  const autonomous = /^(?<stem>.+)自治(?<kind>[州县旗])$/u.exec(name)?.groups
  if (autonomous?.stem !== undefined) {
    const stem = autonomous.stem.replace(PEOPLES, '')
    if (stem === '') return []
    return [`${stem}${autonomous.kind ?? ''}`, stem].filter(({ length }) => length >= 2)
  }
  const stem = name.replace(/(?:特别行政区|地区|林区|[省市县区旗盟])$/u, '')
  return stem === name || stem.length < 2 ? [] : [stem]
}
