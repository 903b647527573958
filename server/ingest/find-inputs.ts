/**
 * What a user names → the files to read: files, folders (whole, in the order of their names), patterns (`2022/*.txt`), `-` for
 * standard input. README files, hidden ones, and the styles and scripts of saved web pages are left out of folders. A file named twice is read once.
 */
import { type Stats, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { type IngestProblem, problem } from './ingest-result.ts'

/**
 * @property source the path as given, or the folder as given and the path below it
 * @property top the folder that was named, or the one the file stands in
 * @property inFolder true where the folder was named, not the file
 */
export interface FoundFile {
  readonly kind: 'file'
  readonly source: string
  readonly top: string
  readonly inFolder: boolean
}

export type FoundInput = FoundFile | { readonly kind: 'standard input' } | IngestProblem

const NOT_PAGES = new Set(['.css', '.js', '.mjs', '.map', '.woff', '.woff2', '.ttf', '.ico', '.svg', '.log', '.lnk', '.db', '.ini'])

/** Finds the files, one input after the other. */
export async function* findInputs(inputs: readonly string[]): AsyncGenerator<FoundInput> {
  const taken = new Set<string>()
  for (const input of inputs) {
    for (const found of await findOne(input)) {
      const key = found.kind === 'file' ? realPath(found.source) : found.kind
      if (found.kind !== 'problem' && taken.has(key)) continue
      taken.add(key)
      yield found
    }
  }
}

async function findOne(input: string): Promise<readonly FoundInput[]> {
  if (input === '-') return [{ kind: 'standard input' }]
  const stats = statOf(input)
  if (stats?.isDirectory() === true) return inFolder(input)
  if (stats !== undefined) return [{ kind: 'file', source: input, top: dirname(input), inFolder: false }]
  if (!isDynamicPattern(input)) return [problem(input, 'there is no such file or folder. Check the path.')]
  const matches = await glob(process.platform === 'win32' ? input.replaceAll('\\', '/') : input, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(input) })
  if (matches.length === 0) return [problem(input, 'no file matches this pattern. Check it, and put it into quotation marks.')]
  return matches.toSorted().map((source) => ({ kind: 'file', source, top: dirname(source), inFolder: false }))
}

function inFolder(top: string): readonly FoundInput[] {
  const found = walk(top, { top, above: new Set() })
  return found.length > 0 ? found : [problem(top, 'the folder holds no pages. Put text, HTML, JSON, NDJSON or CSV files into it.')]
}

/** @property above real paths of the folders that hold this one: a link back to one of them is not followed */
interface Walk { readonly top: string, readonly above: ReadonlySet<string> }

function walk(folder: string, { top, above }: Walk): readonly FoundInput[] {
  const real = realPath(folder)
  if (above.has(real)) return []
  return namesIn(folder).flatMap((name): readonly FoundInput[] => {
    if (name === undefined) return [problem(folder, 'the folder may not be read. Change its permissions, or copy what is in it to where you may.')]
    const path = join(folder, name)
    const stats = statOf(path)
    if (stats?.isDirectory() === true) return walk(path, { top, above: new Set([...above, real]) })
    return stats?.isFile() === true ? [{ kind: 'file', source: path, top, inFolder: true }] : []
  })
}

/** In order; a single undefined where the folder cannot be read. */
function namesIn(folder: string): readonly (string | undefined)[] {
  try {
    return readdirSync(folder).filter(isWanted).toSorted()
  } catch {
    return [undefined]
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

function isWanted(name: string): boolean {
  return !name.startsWith('.') && !/^readme\b/i.test(name) && !NOT_PAGES.has(extname(name).toLowerCase()) && name !== 'node_modules'
}

/** Undefined for what is not there, or out of reach. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
