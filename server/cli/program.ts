/**
 * The commands and their options, as people type them. Each is parsed here and run by a file of its own, which is loaded only
 * when asked for, so that `huipu help` is quick.
 */
import { Argument, Command, Option } from 'commander'
import type { z } from 'zod'
import { type Surroundings, archiveOptions, extractOptions, loadOptions, queryOptions, reviewOptions, serveOptions, statusOptions } from './options/command-options.ts'
import { EXIT_CODES_HELP, type ExitCode } from './exit-codes.ts'
import { OptionError } from './options/option-error.ts'

const PATHS_HELP = 'files, folders, patterns in quotation marks, or - for standard input'

/** @param finish given the exit code of the command that ran */
export function buildProgram(surroundings: Surroundings, version: string, finish: (code: ExitCode) => void): Command {
  const { config } = surroundings
  const program = new Command('huipu')
    // Told as an error, by this command and those it makes: cli.ts turns it into an exit code.
    .exitOverride()
    .description('Who met whom: Chinese newspaper pages become a graph of people, roles, meetings and locations, every tie backed by its sentence.')
    .version(version)
    .addOption(new Option('--store <url>', 'where the graph is kept: file:PATH, neo4j://HOST or bolt://HOST; HUIPU_STORE says it too').default(config.store))
    .showHelpAfterError('(huipu help shows what can be asked)')
    .addHelpText('after', `\n${EXIT_CODES_HELP}`)
    .helpCommand('help [command]', 'show help')

  const withWords = (command: Command): Command => withLexicon(command, config.lexicon)
  withWords(withKnown(program.command('load').description('put pages into the store').argument('<paths...>', PATHS_HELP)))
    .option('--json', 'tell events as NDJSON on standard output')
    .action(async (paths: string[], _, command: Command) => {
      const { runLoad } = await import('./commands/run-store-commands.ts')
      finish(await runLoad(paths, parseOptions(loadOptions, command), surroundings))
    })

  program.command('remove').description('take pages out of the store, with everything that only they said')
    .argument('<pages...>', 'ids of pages, or the paths they were read from').option('--json', 'tell events as NDJSON on standard output')
    .action(async (pages: string[], _, command: Command) => {
      const { runRemove } = await import('./commands/run-store-commands.ts')
      finish(await runRemove(pages, parseOptions(loadOptions, command), surroundings))
    })

  withWords(withKnown(program.command('extract').description('read pages and print what they say; no store is used').argument('<paths...>', PATHS_HELP)))
    .addOption(new Option('--format <format>', 'ndjson: one article a line; csv: one attendance a row, for a spreadsheet; text: to read (default: ndjson, with --explain text)').choices(['ndjson', 'csv', 'text']))
    .option('--explain', 'print every mark with what it was taken for, its rule and its reason, and what was left in doubt')
    .action(async (paths: string[], _, command: Command) => {
      const { runExtract } = await import('./commands/extract-command.ts')
      finish(await runExtract(paths, parseOptions(extractOptions, command), surroundings))
    })

  addServing(program, surroundings, finish)
  addAsking(program, surroundings, finish)
  addDeciding(program, surroundings, finish)
  addKeeping(program, surroundings, finish)
  return program
}

function addServing(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  const described = [
    ['serve', 'serve the explorer on what is in the store'],
    ['start', 'load the pages of seed/ if the store never held a page, then serve the explorer'],
  ] as const
  for (const [name, description] of described) {
    withLexicon(program.command(name).description(description), surroundings.config.lexicon)
      .addOption(new Option('--host <name>', 'where to listen; HUIPU_HOST says it too').default(surroundings.config.host))
      .addOption(new Option('--port <number>', 'the port to listen on; HUIPU_PORT says it too (default: 3000, or the next free one)'))
      .action(async (_, command: Command) => {
        const { serveEarly } = await import('./commands/serve-early.ts')
        finish(await serveEarly(parseOptions(serveOptions, command), surroundings, { seed: name === 'start' }))
      })
  }
}

function addAsking(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  program.command('query').description('ask the graph in Cypher, read-only').argument('<cypher>', 'the statement, or - for standard input')
    .option('--param <name=value>', 'a parameter, its value in JSON or plain words; may be repeated', (text: string, before: string[]) => [...before, text], [])
    .option('--max-rows <number>', 'cut the answer there', '1000').option('--timeout <seconds>', 'stop it after', '15')
    .option('--json', 'the answer as one JSON object')
    .action(async (cypher: string, _, command: Command) => {
      const { runQuery } = await import('./commands/run-store-commands.ts')
      finish(await runQuery(cypher, parseOptions(queryOptions, command), surroundings))
    })

  const lists = [['decisions', 'the log of decisions, each with the id that undecide takes'], ['pages', 'the pages in the store, each with the id and the source that remove takes']] as const
  for (const [what, description] of lists) {
    program.command(what).description(`list ${description}`)
      .option('--max-rows <number>', 'cut the list there', '1000').option('--timeout <seconds>', 'stop it after', '15').option('--json', 'the list as one JSON object')
      .action(async (_, command: Command) => {
        const { runList } = await import('./commands/run-store-commands.ts')
        finish(await runList(what, parseOptions(queryOptions, command), surroundings))
      })
  }

  program.command('status').description('what the store holds').option('--json', 'as one JSON object, counts under "counts"')
    .action(async (_, command: Command) => {
      const { runStatus } = await import('./commands/run-store-commands.ts')
      finish(await runStatus(parseOptions(statusOptions, command), surroundings))
    })
}

function addDeciding(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  program.command('review').description('list the people kept apart who may be one, each pair with the commands that settle it').option('--json', 'as one JSON object')
    .action(async (_, command: Command) => {
      const { runReview } = await import('./commands/run-store-commands.ts')
      finish(await runReview({ options: parseOptions(reviewOptions, command), surroundings }))
    })

  program.command('decide').description('say that mentions are one person, are different people, or are no people; it holds whatever is loaded later')
    .addArgument(new Argument('<kind>', 'what they are').choices(['same', 'different', 'not-a-person']))
    .argument('<mentions...>', 'ids of mentions; a person’s id will do').option('--json', 'the decision’s id as a JSON object')
    .action(async (kind: 'same' | 'different' | 'not-a-person', mentions: string[], _, command: Command) => {
      const { runDecide } = await import('./commands/run-store-commands.ts')
      finish(await runDecide(kind, mentions, { options: parseOptions(reviewOptions, command), surroundings }))
    })

  program.command('undecide').description('take a decision back, as if it had never been').argument('<decision>', 'its id, as decide printed it')
    .option('--json', 'its id as a JSON object')
    .action(async (decision: string, _, command: Command) => {
      const { runUndecide } = await import('./commands/run-store-commands.ts')
      finish(await runUndecide(decision, { options: parseOptions(reviewOptions, command), surroundings }))
    })
}

function addKeeping(program: Command, surroundings: Surroundings, finish: (code: ExitCode) => void): void {
  const write = async (file: string, command: Command): Promise<void> => {
    const { runBackup } = await import('./commands/archive-commands.ts')
    finish(await runBackup(file, parseOptions(archiveOptions, command), surroundings))
  }
  program.command('backup').description('write all that the store cannot make again (pages, what they print, decisions) to a file').argument('<file>', 'NDJSON, named so when it is whole').option('--force', 'write over a file that is there')
    .action((file: string, _, command: Command) => write(file, command))
  program.command('export').description('the same under another name, for other programs').requiredOption('--facts <file>', 'NDJSON; server/archive/README.md describes it').option('--force', 'write over a file that is there')
    .action((options: { readonly facts: string }, command: Command) => write(options.facts, command))

  program.command('restore').description('make a store from a backup or an export').argument('<file>', 'as huipu backup wrote it')
    .option('--force', 'replace a store that is not empty; the old one is kept aside')
    .action(async (file: string, _, command: Command) => {
      const { runRestore } = await import('./commands/archive-commands.ts')
      finish(await runRestore(file, parseOptions(archiveOptions, command), surroundings))
    })

  program.command('move').description('fill an empty store from another and compare the two, fact by fact; the first is left as it is')
    .argument('<from>', 'URL of a store').argument('<to>', 'URL of an empty or a new one')
    .action(async (from: string, to: string) => {
      const { runMove } = await import('./commands/archive-commands.ts')
      finish(await runMove(from, to, surroundings))
    })

  program.command('verify').description('check ids, spans and quotes against the pages, and every person, meeting and tie against what is printed').option('--json', 'findings as NDJSON')
    .action(async (_, command: Command) => {
      const { runVerify } = await import('./commands/archive-commands.ts')
      finish(await runVerify(parseOptions(archiveOptions, command), surroundings))
    })
}

function withKnown(command: Command): Command {
  return command
    .option('--outlet <name>', 'the newspaper, where a page does not say it')
    .option('--place <division>', 'the division whose paper it is (南通市), where a page does not say it')
    .option('--published <day>', 'YYYY-MM-DD, where a page does not say it')
}

/** May be repeated; what is typed takes the place of the setting. */
function withLexicon(command: Command, setting: readonly string[]): Command {
  const collect = (file: string, before: readonly string[]): readonly string[] => [...(before === setting ? [] : before), file]
  return command.option('--lexicon <file>', 'names, titles, bodies, places and meetings of your own, and words that are no names (README.md); may be repeated; HUIPU_LEXICON says it too', collect, setting)
}

function parseOptions<Schema extends z.ZodType>(schema: Schema, command: Command): z.infer<Schema> {
  const parsed = schema.safeParse(command.optsWithGlobals())
  if (parsed.success) return parsed.data
  throw new OptionError(`${parsed.error.issues.map(({ path, message }) => `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} cannot be used: ${message}`).join('; ')}.`)
}
