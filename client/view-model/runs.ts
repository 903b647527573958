/**
 * Text with spans over it → runs: pieces of the text in order, each with the spans that cover all of it.
 * In: a text, spans in UTF-16 code units (may nest, overlap, or reach past the text; empty ones are left out).
 * Out: runs whose texts joined are the text, exactly. Linear in the text, n log n in the spans.
 */

/** @property covers indices into the spans that were given, the widest first, so the last is the innermost. */
export interface Run { readonly start: number, readonly end: number, readonly text: string, readonly covers: readonly number[] }

interface Interval { readonly start: number, readonly end: number }

/** Cuts the text where a span begins or ends. */
export function runsOf(text: string, spans: readonly Interval[]): Run[] {
  const kept = spans.map((span, index) => ({ start: Math.max(0, span.start), end: Math.min(text.length, span.end), index }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index)
  const cuts = [...new Set([0, text.length, ...kept.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b)
  const runs: Run[] = []
  let next = 0
  let open: typeof kept = []
  for (const [position, start] of cuts.entries()) {
    const end = cuts[position + 1]
    if (end === undefined) break
    open = open.filter((span) => span.end > start)
    for (let span = kept[next]; span !== undefined && span.start <= start; span = kept[++next]) open.push(span)
    const covers = [...open].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.index - b.index).map((span) => span.index)
    runs.push({ start, end, text: text.slice(start, end), covers })
  }
  return runs
}
