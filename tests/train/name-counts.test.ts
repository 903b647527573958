import { NameModel } from '../../server/extract/mentions/name-model.ts'
import { NameCounts } from '../../server/train/name-counts.ts'

function counted(): NameCounts {
  const counts = new NameCounts()
  counts.addNames(['王伟明', '王伟', '李建明', '李建明'])
  for (let i = 0; i < 60; i += 1) {
    counts.addText('高度重视，')
    counts.addFollower('主')
  }
  return counts
}

describe('NameCounts', () => {
  it('writes characters by how rare they are at their place, and pairs of running text', () => {
    const file = counted().file({ source: 's', licence: 'l', reason: 'r' })
    expect(file.names.surname).toBe('|李王')
    expect(file.pairs).toEqual({ '#': '高', 度: '重', 视: '#', 重: '视', 高: '度' })
    expect(file.single).toBe(0.25)
  })

  it('makes the same file of the same texts', () => {
    const about = { source: 's', licence: 'l', reason: 'r' }
    expect(JSON.stringify(counted().file(about))).toBe(JSON.stringify(counted().file(about)))
  })

  it('makes a model that prefers what it has seen as names', () => {
    const model = new NameModel(counted().file({ source: 's', licence: 'l', reason: 'r' }))
    expect(model.odds('李建明主', 0, 3)).toBeGreaterThan(0)
    expect(model.odds('#高度重视', 1, 3)).toBeLessThan(0)
  })

  it('blanks out of running text only names that were seen twice', () => {
    expect(counted().settled()).toEqual(['李建明'])
  })
})
