/** Readings: layout disappears, what separates stays, and every offset leads back to the page. */
import fc from 'fast-check'
import { read } from '../../server/extract/reading.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]

test.each([
  ['市疫情联防 联控指挥部指挥长,市委副书记、市 长吴新明', '市疫情联防联控指挥部指挥长,市委副书记、市长吴新明'],
  ['感谢。杜\n\n小刚叮嘱', '感谢。杜小刚叮嘱'],
  ['记者**李彤** 报道', '记者李彤报道'],
  ['## 标题\n## 正文', '标题正文'],
  ['●市长调研\n ■ 市委书记●', '市长调研市委书记●'],
  ['副市长冯 镭、王 凯', '副市长冯镭、王凯'],
  ['加快RCEP free  trade运用', '加快RCEP free trade运用'],
  ['张三丰 李四 王 五 赵六 出席', '张三丰 李四 王五 赵六 出席'],
  ['第一段没有句号\n　　第二段', '第一段没有句号\n第二段'],
  ['\u200b王\u202e晖', '王晖'],
  ['C# 与 5*3', 'C#与5*3'],
])('%j reads %j', (text, reading) => {
  expect(read(text, whole(text)).text).toBe(reading)
})

test('in headings a space separates', () => {
  const text = '坚定信心  坚定信心\n奋力夺取'
  expect(read(text, whole(text), 'heading').text).toBe('坚定信心 坚定信心 奋力夺取')
})

test('a name across a column break spans the break', () => {
  const text = '能力。杜\n\n小刚叮嘱'
  const reading = read(text, whole(text))
  const { start, end } = reading.span(reading.text.indexOf('杜小刚'), reading.text.indexOf('杜小刚') + 3)
  expect(text.slice(start, end)).toBe('杜\n\n小刚')
  expect(reading.offsetOf(start)).toBe(3)
})

test('each character of a reading stands at its offset, or stands for white space there', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('body' as const, 'heading' as const), (text, kind) => {
    const reading = read(text, whole(text), kind)
    let before = -1
    for (let i = 0; i < reading.text.length; i += 1) {
      const { start } = reading.span(i, i + 1)
      expect(start).toBeGreaterThan(before)
      expect(reading.offsetOf(start)).toBe(i)
      if (/\s/u.test(reading.text.charAt(i))) expect(text.charAt(start)).toMatch(/[\s*#\p{Cf}]/u)
      else expect(text.charAt(start)).toBe(reading.text.charAt(i))
      before = start
    }
  }))
})

// Several stray spaces may be those of a list of names without punctuation (刘洪 参加 会议), so that of spaces only one is tried.
test.each([
  ['line breaks', ['\n', '\n\n'], 4],
  ['a stray space', [' ', '\u3000', '\u00a0'], 1],
])('%s at any place of a sentence change nothing', (_name, gaps, maxLength) => {
  const sentence = '市委副书记、市长吴新明主持召开全市疫情防控工作视频点调会，市领导潘建华、童剑、刘洪参加会议。'
  const places = { maxLength, selector: ([at]: readonly [number, string]) => at }
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: sentence.length - 1 }), fc.constantFrom(...gaps)), places), (breaks) => {
    const text = [...breaks].sort(([a], [b]) => b - a).reduce((words, [at, gap]) => words.slice(0, at) + gap + words.slice(at), sentence)
    expect(read(text, whole(text)).text).toBe(sentence)
  }), { numRuns: 2000 })
})
