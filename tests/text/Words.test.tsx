import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { Fill, Printed, useWords, Words } from '../../client/text/Words.tsx'

function Title(): string {
  return useWords().text.person.meetings
}

test('components speak the language they stand in, English by default', () => {
  const spoken = [<Title key="default" />, <Words key="zh" language="zh"><Title /></Words>, <Words key="en" language="en"><Title /></Words>]
  expect(spoken.map((element) => renderToStaticMarkup(element))).toEqual(['Meetings', '会议', 'Meetings'])
})

test('printed Chinese says that it is simplified Chinese', () => {
  expect(renderToStaticMarkup(<Printed className="name">王晖</Printed>)).toBe('<span lang="zh-Hans" class="name">王晖</span>')
})

test('elements stand where the message puts them', () => {
  expect(renderToStaticMarkup(<p><Fill message="{b} before {a}, {c}" slots={{ a: <i>1</i>, b: <b>2</b> }} /></p>)).toBe('<p><b>2</b> before <i>1</i>, </p>')
})
