import { expect, test } from '@jest/globals'
import { seenWords } from '../../../client/panels/person/Posts.tsx'
import { wordsOf } from '../../../client/text/Words.tsx'
import { somePerson } from '../../support/panel-answers.ts'

test('a post says when it was seen in print', () => {
  const post = somePerson().posts[0]
  if (post === undefined) throw new Error('the person has posts')
  const said = [post, { ...post, lastSeen: post.firstSeen }, { ...post, firstSeen: null, lastSeen: null }].map((one) => seenWords(one, wordsOf('zh')))
  expect(said).toEqual(['2022年1月14日至3月28日见报', '2022年1月14日见报', '见于日期不详的版面'])
})
