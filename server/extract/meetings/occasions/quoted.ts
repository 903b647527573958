/**
 * A title in quotation marks is one word of its sentence, whatever marks stand inside it: “观故居，走多党合作之路”系列考察活动.
 *
 * Text → text of the same length in which the marks inside short quotations are letters that no rule knows, and back. What somebody says stays as it is.
 */
const QUOTED = /(?<![：:，]|[说道称])(?<open>[“《"])(?<words>[^“”《》"。；：]{2,40})(?=[”》"])/gu
const MARKS = '，、！？·；：'
/** The first of the letters, in the area for private use. */
const FIRST = 0xE100

/** The marks inside short quotations hidden. */
export function hideQuotedMarks(text: string): string {
  if (!/[“《"]/u.test(text)) return text
  return text.replace(QUOTED, (_, open: string, words: string) => open + words.replace(/[，、！？·]/gu, (mark) => String.fromCharCode(FIRST + MARKS.indexOf(mark))))
}

/** The marks back in their places. */
export function showQuotedMarks(text: string): string {
  return text.replace(/[\uE100-\uE106]/gu, (letter) => MARKS.charAt(letter.charCodeAt(0) - FIRST))
}
