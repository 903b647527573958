/** Hands a file to the reader's browser. */

export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click returns.
  setTimeout(() => { URL.revokeObjectURL(url) }, 10_000)
}

/** `huipu-people.csv`; `huipu-people-1200x800.png`. */
export function fileName(what: string, ending: string): string {
  return `huipu-${what}${ending.includes('.') ? '-' : '.'}${ending}`
}
