/** A slogan in mid-sentence is pulled out, a piece of a column is not. */
import { isPulled } from '../../../server/extract/articles/pulled-lines.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const half = '会议指出，要坚持稳中求进，加快重大项目建设，持续扩大有效投资，更好服务构建新发'
const rest = '展格局，统筹疫情防控和经济社会发展，统筹发展和安全，埋头苦干，勇毅前行。'
const pulled = (line: string, before = half) => {
  const [first, block, after] = toBlocks(`${before}\n\n${line}\n\n${rest}`, { surnames: surnames() })
  return block !== undefined && isPulled(block, first, after)
}

test.each([['全力以赴建设人民满意的政府', half, true], ['全力以赴，建设人民满意的政府', half, false], ['全力以赴建设人民满意的政府', `${half}展格局。`, false], ['埋头', half, false]])('%s behind %s: %s', (line, before, expected) => {
  expect(pulled(line, before)).toBe(expected)
})
