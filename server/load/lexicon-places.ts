/**
 * Reads the gazetteer files, once, and builds the Gazetteer. A file that cannot be read is an error of the installation.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Gazetteer } from '../extract/places/gazetteer.ts'
import type { PlaceFiles, PlaceWords } from '../extract/places/place-files.ts'

let loaded: Gazetteer | undefined

/** The gazetteer of this program; read at the first call and kept. */
export function loadGazetteer(folder: string = lexiconFolder()): Gazetteer {
  loaded ??= new Gazetteer(readPlaceFiles(folder))
  return loaded
}

/** The texts of the gazetteer files in a folder. */
export function readPlaceFiles(folder: string = lexiconFolder()): PlaceFiles {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const words: PlaceWords = JSON.parse(text('place-words.json'))
  return { divisions: text('divisions.tsv'), towns: text('towns.tsv'), former: text('former-divisions.txt'), world: text('world.txt'), words }
}

function lexiconFolder(): string {
  return join(dirname(fileURLToPath(import.meta.url)), '..', 'extract', 'lexicon')
}
