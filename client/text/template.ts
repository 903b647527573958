/**
 * Messages with places in them: `{a} and {b} were together twice`.
 * In: a template. Out: its words and slots in order, so that a name can be a link in either language's word order.
 */
export type TemplatePart = { readonly kind: 'words', readonly words: string } | { readonly kind: 'slot', readonly name: string }

/** Splits at `{name}`; empty words are left out. */
export function splitTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (const piece of template.split(/(\{\w+\})/)) {
    if (piece === '') continue
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1]
    parts.push(slot === undefined ? { kind: 'words', words: piece } : { kind: 'slot', name: slot })
  }
  return parts
}
