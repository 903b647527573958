/** Numbers in Chinese messages: 1,234. The measure word stands in the message. */
const numbers = new Intl.NumberFormat('zh-CN')

export function n(value: number): string {
  return numbers.format(value)
}
