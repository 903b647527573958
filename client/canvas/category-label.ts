/** The name of a category in the interface's language: cities as printed, levels translated, the unknown said plainly. */
import type { Text } from '../text/catalogue.ts'

export function categoryLabel({ key, label }: { readonly key: string, readonly label: string }, text: Text): string {
  if (label === '') return text.legend.unknown
  return key.startsWith('level:') && isLevel(label) ? text.level[label] : label
}

function isLevel(label: string): label is '国家' | '省' | '市' | '县' | '乡' {
  return ['国家', '省', '市', '县', '乡'].includes(label)
}
