/** Sightings as a table writes them: `南通 2022-11 市长` → what resolution gets to see of a mention. */
import { articleId, locationId, mentionId, type LocationId } from '../../server/domain/ids.ts'
import type { Level } from '../../server/domain/place.ts'
import type { Rank, Tenure, Title } from '../../server/domain/title.ts'
import { postOf } from '../../server/resolve/posts/roles.ts'
import type { Company, Sighting } from '../../server/resolve/sightings/sighting.ts'

/** A place as a table names it. */
export interface TestPlace { readonly id: LocationId, readonly name: string, readonly level: Level }

function place(code: string, name: string, level: Level): TestPlace {
  return { id: locationId(code), name, level }
}

export const PLACES = {
  China: place('country:中国', '中国', '国家'),
  Jiangsu: place('cn:320000', '江苏省', '省'),
  Zhejiang: place('cn:330000', '浙江省', '省'),
  Shanghai: place('cn:310000', '上海市', '省'),
  Nantong: place('cn:320600', '南通市', '市'),
  Chongchuan: place('cn:320613', '崇川区', '县'),
  Yancheng: place('cn:320900', '盐城市', '市'),
  Wuxi: place('cn:320200', '无锡市', '市'),
  Syria: place('country:叙利亚', '叙利亚', '国家'),
} as const

/** @property of jurisdiction of the posts; absent where the paper does not say */
export interface Claim {
  readonly title: string
  readonly of?: TestPlace
  readonly body?: string
  readonly rank?: Rank
  readonly tenure?: Tenure
}

/**
 * @property id of the mention, and of the article unless that is given
 * @property in place of the article
 */
export interface TestSighting {
  readonly id: string
  readonly article?: string
  readonly claims: readonly Claim[]
  readonly in?: TestPlace
  readonly day?: string
  readonly cited?: boolean
  readonly company?: readonly string[]
  readonly name?: string
}

/** One mention of a name. */
export function sighting({ id, article, claims, in: where, day, cited = false, name = '某人' }: TestSighting): Sighting {
  return {
    id: mentionId(id), key: name, name, article: articleId(article ?? `a${id}`), attends: !cited,
    posts: claims.map((claim) => postOf(titleOf(claim), () => (claim.of === undefined ? undefined : { ...claim.of }))),
    ...(where === undefined ? {} : { place: where.id }),
    ...(day === undefined ? {} : { day }),
  }
}

/** Who else is named in the articles of these mentions. */
export function companyOf(seen: readonly TestSighting[]): Company {
  return new Map(seen.map(({ id, company = [] }) => [mentionId(id), company]))
}

/** The title as an extractor takes it apart. */
export function titleOf({ title, of, body, rank, tenure = 'current' }: Claim): Title {
  const guessed = rank ?? (title.includes('副') ? 'deputy' : /(?:书记|长|主席|总理|主任|总统)$/u.test(title) ? 'chief' : undefined)
  return {
    text: title, office: title, tenure,
    ...(body === undefined ? {} : { body }),
    ...(of === undefined ? {} : { jurisdiction: of.id, level: of.level }),
    ...(guessed === undefined ? {} : { rank: guessed }),
  }
}
