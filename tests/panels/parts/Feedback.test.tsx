import { expect, test } from '@jest/globals'
import { ApiError } from '../../../client/api/client.ts'
import { ErrorNotice, tellError } from '../../../client/panels/parts/Feedback.tsx'
import { BadInputError, CrossSiteError, HostRefusedError, UnknownRouteError } from '../../../server/api/api-errors.ts'
import { problemOf } from '../../../server/api/problem.ts'
import { StoreClosedError } from '../../../server/store/store-error.ts'
import { textOf } from '../../../client/text/text-of.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

const refused = (status: number): ApiError => new ApiError('refused', '/api/people/p1', { problem: { type: '/problems/person-unknown', title: 'Person unknown', status, detail: 'No person has this id.', requestId: 'r1' } })

test.each([
  ['unreachable', new ApiError('unreachable', '/x'), '服务器没有响应。'],
  ['unreadable', new ApiError('unreadable', '/x'), '服务器的回答无法读取。'],
  ['gone', refused(404), '这一条目已不在库中。'],
  ['refused', refused(400), '服务器拒绝了请求。'],
])('an error says what happened: %s', (_, error, what) => {
  expect(tellError(error, textOf('zh')).what).toBe(what)
})

test('a refusal repeats what the server said, in its language, with the request to ask for', () => {
  const markup = renderWithLibrary(<ErrorNotice error={refused(409)} kept={false} retry={() => undefined} />, { language: 'zh' })
  expect(markup).toContain('<p lang="en" class="muted">Person unknown: No person has this id.</p>')
  expect(wordsIn(markup)).toContain('请求编号 r1 重试')
})

test('what is gone is said once', () => {
  const words = wordsIn(renderWithLibrary(<ErrorNotice error={refused(404)} kept={false} retry={() => undefined} />))
  expect(words).toContain('This is not in the store any more.')
  expect(words).not.toContain('No person has this id.')
})

test.each(Object.keys(textOf('en').problem))('the problem %s is told in the reader’s language, with the server’s words below', (type) => {
  const error = new ApiError('refused', '/x', { problem: { type: `/problems/${type}`, title: 'Title', status: type === 'route-unknown' ? 404 : 400, detail: 'The detail.' } })
  const [en, zh] = [tellError(error, textOf('en')), tellError(error, textOf('zh'))]
  expect([zh.what, zh.todo].join('')).toMatch(/^[\u4e00-\u9fff].*。$/)
  expect(zh.what).not.toBe(textOf('zh').state.gone)
  expect([en.detail, zh.detail, zh.detailTitle]).toEqual(['The detail.', 'The detail.', 'Title'])
})

test('the problems that have words of ours are problems of the server', () => {
  const made = [new BadInputError([]), new UnknownRouteError('GET'), new HostRefusedError(), new CrossSiteError(), new StoreClosedError('file:x'), new Error('x')].map((error) => problemOf(error).type)
  expect(Object.keys(textOf('en').problem).map((type) => `/problems/${type}`).sort()).toEqual([...made].sort())
})
