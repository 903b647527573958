import { ringed } from '../../client/image/shapes.ts'

const at = { x: 5, y: 6 }
const stroke = { colour: 'green', width: 2, dash: [] }

test('a disc in a ring is the ring on the ground and the disc on it', () => {
  expect(ringed(at, { radius: 4, ringRadius: 7, filled: true, stroke }, { colour: 'green', ground: 'white' })).toEqual([
    { kind: 'disc', ...at, radius: 7, stroke, fill: 'white' }, { kind: 'disc', ...at, radius: 4, fill: 'green' },
  ])
})

test('on transparent paper the ring is not filled; an open one has no disc; one without a ring only the disc', () => {
  expect(ringed(at, { radius: 4, ringRadius: 7, filled: false, stroke }, { colour: 'green', ground: undefined })).toEqual([{ kind: 'disc', ...at, radius: 7, stroke }])
  expect(ringed(at, { radius: 4, ringRadius: 4, filled: true, stroke: { ...stroke, width: 0 } }, { colour: 'green', ground: 'white' })).toEqual([{ kind: 'disc', ...at, radius: 4, fill: 'green' }])
})
