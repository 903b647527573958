/**
 * Whether the posts of two are of one house: a ministry and its department, a university and its institute. The words of both begin alike,
 * up to where a body may end. Pure.
 */
import type { Bearer } from '../people/bearers.ts'
import { expectedNamesakes, isTranscribed } from '../names/namesakes.ts'
import { compare } from '../sightings/profiles.ts'

/** Where the name of a body may end, and how it may not begin: every place has a 市政府. */
const HOUSE = /^(?![省市县区州盟旗镇乡]).{2,}(?:部|委|委员会|局|总局|署|总署|[研科社法]院|大学|学院|党校|集团|公司|银行|总台|日报社|协会|联合会)/u
/** One in so many of those in print is of a house. */
const HOUSES = 20
/** Namesakes in print that are few enough within one house. */
const FEW_IN_HOUSE = 0.15
const SHORTEST_HOUSE = 4

/** True where no second of the name is to be expected in a house. */
export function rareInHouse(name: string): boolean {
  return isTranscribed(name) || (expectedNamesakes(name) ?? Infinity) / HOUSES < FEW_IN_HOUSE
}

/** The longest name of a body that posts of both begin with. */
export function commonHouse(a: Bearer, b: Bearer): string | undefined {
  return a.posts.flatMap((x) => b.posts.flatMap((y) => houseOf(x.role.title, y.role.title) ?? [])).sort((x, y) => y.length - x.length || compare(x, y))[0]
}

/** 交通运输部政策研究室主任, 交通运输部新闻发言人 → 交通运输部. */
export function houseOf(one: string, other: string): string | undefined {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [house] = HOUSE.exec(one.slice(0, at)) ?? []
  return house === undefined || house.length < SHORTEST_HOUSE ? undefined : house
}
