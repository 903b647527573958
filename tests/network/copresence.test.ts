import { copresence, type Copresence, type Seat, isByVideo, seatCodes } from '../../server/network/copresence.ts'

const room: Seat = { mode: 'in person' }
const unsaid: Seat = { mode: 'unknown' }
const video: Seat = { mode: 'video' }
const branch: Seat = { mode: 'video', venue: '南通分会场' }
const otherBranch: Seat = { mode: 'video', venue: '盐城分会场' }
const main: Seat = { mode: 'in person', venue: '主会场' }

describe('co-presence', () => {
  it.each<[string, Seat, Seat, Copresence]>([
    ['two in one branch venue sat in one room', branch, branch, 'in person'],
    ['two branch venues are two rooms', branch, otherBranch, 'video'],
    ['main and branch venue are two rooms', main, branch, 'video'],
    ['branch venue and the room itself', branch, room, 'video'],
    ['branch venue and not said', branch, unsaid, 'video'],
    ['by video and in person', video, room, 'video'],
    ['two by video may have sat together', video, video, 'unknown'],
    ['two by video, one venue known, may have sat together', video, branch, 'unknown'],
    ['both in person', room, room, 'in person'],
    ['both in person, one venue named', main, room, 'in person'],
    ['in person and not said', room, unsaid, 'unknown'],
    ['nothing said', unsaid, unsaid, 'unknown'],
  ])('%s', (_, a, b, expected) => {
    expect(copresence(a, b)).toBe(expected)
    expect(copresence(b, a)).toBe(expected)
  })
})

describe('seats as numbers', () => {
  it('say the same of every two seats', () => {
    const seats = (['in person', 'video', 'unknown'] as const).flatMap((mode) => [{ mode }, { mode, venue: '南通分会场' }, { mode, venue: '启东分会场' }])
    const codes = seatCodes(seats)
    seats.forEach((a, i) => { seats.forEach((b, j) => { expect(isByVideo(codes, i, j)).toBe(copresence(a, b) === 'video') }) })
  })
})
