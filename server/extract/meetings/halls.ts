/**
 * Halls that a sentence is about without saying that anything was held there: the paragraph that opens with a picture of the hall, and where the seat was set up.
 *
 * Scene's text → VenueFound[] with offsets in the text. 人民大会堂万人大礼堂灯光璀璨 and 15楼会议室内喜气洋洋 say by the words behind the room that it is
 * full of people; 主会场设在市政府 says it outright. No errors.
 */
import { matchesOf } from '../matches.ts'
import type { VenueFound } from './venues.ts'

const ROOM = '(?:大礼堂|礼堂|广场|剧场|剧院|会堂|大厅|会议室|报告厅|体育馆|体育场|音乐厅|宴会厅|会议中心|校园|操场|活动室|活动中心|教室)'
const LIVELY = '(?:灯光|华灯|笑语|喜气|鲜花|彩旗|座无|气氛|掌声|歌声|红旗|国旗|欢声|暖意|热闹|五星红旗|庄严|流光|人头|欢歌|锣鼓|春意|一派)'
const PICTURE = new RegExp(`(?:^|[上下]午，|[日天]，)(?<words>\\p{Script=Han}[\\p{Script=Han}\\d]{1,20}?${ROOM})(?:[内里上]，?)?(?=${LIVELY})`, 'u')
const HERE = new RegExp(`这里是(?<words>[\\p{Script=Han}\\d]{2,24}?${ROOM})(?=[。，])`, 'u')
const SET_UP = /(?:会场|开幕式|闭幕式|现场)(?:分别)?设[在于](?<words>[\p{Script=Han}\d]{2,20}?)(?=[，。；、]|$)/gu

/** The hall that a sentence paints, the one that a reporter stands in, or where the seat was set up. */
export function hallsIn(text: string): readonly VenueFound[] {
  const painted = [PICTURE.exec(text), HERE.exec(text)].filter((match) => match !== null)
  return [...painted, ...matchesOf(SET_UP, text)].map((match) => {
    const name = match.groups?.words ?? ''
    const start = match.index + match[0].indexOf(name)
    return { name, start, end: start + name.length }
  })
}
