import { expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { decide, review, undecide, type ReviewJob } from '../../../server/cli/commands/review-commands.ts'
import type { Target } from '../../../server/cli/target/target.ts'
import type { ReviewDto } from '../../../server/contract/decision.ts'

const found: ReviewDto = {
  pairs: [{
    kind: 'apart', name: '李军', confidence: 0.5, reason: { code: 'people/leaders-apart', values: { days: '1700' } },
    against: [{ code: 'people/against-years', values: { years: '5' } }], hangs: 1,
    people: [
      { person: 'm1', mention: 'm1', qualifier: '海南省 省委副书记', mentions: 3, firstSeen: '2013-01-01', lastSeen: '2014-02-03' },
      { person: 'm7', mention: 'm7', qualifier: null, mentions: 1, firstSeen: null, lastSeen: null },
    ],
    commands: { same: 'huipu decide same m1 m7', different: 'huipu decide different m1 m7' },
  }, {
    kind: 'joined', name: '王晖', confidence: 0.7, reason: { code: 'people/stray-in-place', values: {} }, against: [{ code: 'people/against-no-post', values: {} }], hangs: 2,
    people: [
      { person: 'm2', mention: 'm2', qualifier: '南通市 市长', mentions: 9, firstSeen: '2021-01-01', lastSeen: '2022-12-31' },
      { person: 'm2', mention: 'm5', qualifier: '南通市 市长', mentions: 9, firstSeen: '2021-01-01', lastSeen: '2022-12-31' },
    ],
    commands: { same: 'huipu decide same m2 m5', different: 'huipu decide different m2 m5' },
  }],
  contradictions: [{
    post: '南通市 市长', days: 344,
    people: [
      { person: 'm2', name: '王晖', qualifier: '南通市 市长', firstSeen: '2021-01-01', lastSeen: '2022-12-31', command: 'huipu decide not-a-person m2' },
      { person: 'm9', name: '吴新明', qualifier: null, firstSeen: '2022-01-21', lastSeen: '2022-12-31', command: 'huipu decide not-a-person m9' },
    ],
  }],
}
const asked: unknown[] = []
const target: Target = {
  decide: (input) => { asked.push(input); return Promise.resolve({ id: 'd1' }) }, undecide: (id) => { asked.push(id); return Promise.resolve() }, review: () => Promise.resolve(found),
  status: () => Promise.reject(new Error('not asked')), close: () => Promise.resolve(), query: () => Promise.reject(new Error('not asked')),
  load: () => { throw new Error('not asked') }, remove: () => { throw new Error('not asked') },
}

async function printed(run: (job: ReviewJob) => Promise<number>, json = false): Promise<{ readonly result: string, readonly talk: string }> {
  const [result, talk] = [new PassThrough(), new PassThrough()]
  expect(await run({ target, json, streams: { result, talk, interactive: false } })).toBe(0)
  return { result: String(result.read() ?? ''), talk: String(talk.read() ?? '') }
}

it('lists each pair with its reason and the commands that settle it, and each post that two held at one time', async () => {
  expect(await printed(review)).toEqual({
    result: `李军: kept apart, 0.50 that they are one; 1 mention at stake
  m1  海南省 省委副书记  3 mentions, 2013-01-01 to 2014-02-03
  m7    1 mention
  For: Both are leaders of a province or of the state, 1700 days apart.
  Against: 5 years apart.
  huipu decide same m1 m7
  huipu decide different m1 m7

王晖: made one person, 0.70 that they are one; 2 mentions at stake
  m2  南通市 市长  9 mentions, 2021-01-01 to 2022-12-31
  For: Named without a post in a paper of the place, where only one person of the name holds office.
  Against: One of them is printed without a post that tells who it is.
  huipu decide same m2 m5
  huipu decide different m2 m5

南通市 市长: two at one time, for 344 days
  m2  王晖 (南通市 市长), 2021-01-01 to 2022-12-31
  if this is no name: huipu decide not-a-person m2
  m9  吴新明, 2022-01-21 to 2022-12-31
  if this is no name: huipu decide not-a-person m9
`,
    talk: '1 pair kept apart that may be one person, 1 join that may be wrong, 1 post that two people held at one time.\n',
  })
  expect(JSON.parse((await printed(review, true)).result)).toEqual(found)
})

it('prints the id of a decision, and how to take it back', async () => {
  expect(await printed((job) => decide({ kind: 'same', mentions: ['m1', 'm7'], by: 'reader' }, job))).toEqual({ result: 'd1\n', talk: 'Decided: 2 mentions, same. huipu undecide d1 takes it back.\n' })
  expect(await printed((job) => undecide('d1', job))).toEqual({ result: '', talk: 'Taken back: d1.\n' })
  expect(asked).toEqual([{ kind: 'same', mentions: ['m1', 'm7'], by: 'reader' }, 'd1'])
})
