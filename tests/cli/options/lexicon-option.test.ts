import { afterAll, describe, expect, it } from '@jest/globals'
import { huipu, saidIn, serveHuipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const PAGE = '会上，有人提到泽旺的建议，市长王晖主持会议并讲话，要求认真研究。'

describe('--lexicon', () => {
  const folder = temporaryFolder()
  writeInto(folder, 'page.txt', PAGE)
  writeInto(folder, 'own.json', '{ "people": ["泽旺"], "places": [{ "name": "通邑", "means": "南通市" }] }')
  writeInto(folder, 'other.json', '{ "people": ["王晖"] }')
  const load = (args: readonly string[], environment = {}) => huipu(['load', 'page.txt', ...args], { folder, environment })

  it('adds names to what is extracted, in threads too', async () => {
    const input = Array.from({ length: 20 }, (_, i) => JSON.stringify({ id: String(i), text: PAGE })).join('\n')
    const { out } = await huipu(['extract', '-', '--lexicon', 'own.json'], { folder, input })
    expect(out.trim().split('\n').map((line) => line.includes('"泽旺"'))).toEqual(Array.from({ length: 20 }, () => true))
    expect((await huipu(['extract', '-'], { folder, input })).out).not.toContain('"泽旺"')
  })

  it('is part of what read a page: another lexicon reads it again', async () => {
    expect(saidIn((await load([])).err)[0]).toMatch(/^Loaded 1 page with/)
    expect(saidIn((await load(['--lexicon', 'own.json'])).err)[0]).toMatch(/^Loaded 1 page \(1 replaced\)/)
    expect(saidIn((await load([], { HUIPU_LEXICON: 'own.json' })).err)[0]).toMatch(/^Loaded 1 page \(1 already there\)/)
    expect(saidIn((await load(['--lexicon', 'own.json', '--lexicon', 'other.json'])).err)[0]).toMatch(/^Loaded 1 page \(1 replaced\)/)
  })

  it('ends a command with 2 where the file cannot be used', async () => {
    expect(await load(['--place', '通邑'])).toMatchObject({ code: 2, err: expect.stringContaining('--place 通邑 cannot be used') })
    expect(await load(['--lexicon', 'none.json'])).toMatchObject({ code: 2, err: expect.stringContaining('The lexicon none.json cannot be used: it could not be read') })
  })

  it('belongs to the server that holds the store: a command that names another is refused and loads nothing', async () => {
    const server = await serveHuipu(['serve', '--port', '0', '--lexicon', 'own.json'], { folder })
    try {
      expect(await load(['--lexicon', 'other.json'])).toMatchObject({ code: 2, err: expect.stringMatching(/^huipu: The server at http:\S+ holds the store and reads pages with its own lexicon, which is another\./) })
      expect(saidIn((await load(['--lexicon', 'own.json'])).err)[0]).toMatch(/^Loaded 1 page \(1 replaced\)/)
      expect(saidIn((await load([])).err)[0]).toMatch(/^Loaded 1 page \(1 already there\)/)
      // Its own lexicon names the place, which this command's does not.
      expect(await load(['--place', '通邑'])).toMatchObject({ code: 0 })
    } finally {
      await server.end()
    }
  })
})
