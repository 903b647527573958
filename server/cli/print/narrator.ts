/**
 * What a long command says while it works, with its rate and the time left: a bar on a terminal, a line now and then elsewhere, or events as NDJSON on
 * standard output with `--json`. Problems and notices are said at once, and counted for the summary.
 */
import { SingleBar } from 'cli-progress'
import { shown, type Streams } from './output.ts'
import { Pace, type Amount } from './pace.ts'

/** @property problems how many were told */
export interface Narrator {
  readonly problems: number
  progress(progress: Amount): void
  problem(source: string, message: string): void
  notice(message: string): void
  /** The last word: a sentence for people, `event` for machines. */
  end(sentence: string, event: Readonly<Record<string, unknown>>): void
}

/** Seconds between two lines where there is no terminal. */
const PAUSE = 2

/** @param verb what is being done, in the participle (`Loading`) @param now milliseconds, for the pauses */
export function createNarrator(verb: string, streams: Streams, options: { readonly json: boolean, readonly now: () => number }): Narrator {
  if (options.json) return new EventNarrator(streams)
  return streams.interactive ? new BarNarrator(verb, streams, new Pace(options.now)) : new LineNarrator(verb, streams, options.now)
}

class EventNarrator implements Narrator {
  problems = 0
  constructor(private readonly streams: Streams) {}
  progress({ done, total }: Amount): void { this.write({ event: 'progress', done, total: total ?? null }) }
  problem(source: string, message: string): void {
    this.problems += 1
    this.write({ event: 'problem', source, message })
  }
  notice(message: string): void { this.write({ event: 'notice', message }) }
  end(_sentence: string, event: Readonly<Record<string, unknown>>): void { this.write(event) }
  private write(event: Readonly<Record<string, unknown>>): void { this.streams.result.write(`${JSON.stringify(event)}\n`) }
}

class LineNarrator implements Narrator {
  problems = 0
  private told: number
  private readonly pace: Pace
  constructor(private readonly verb: string, private readonly streams: Streams, private readonly now: () => number) {
    this.told = now()
    this.pace = new Pace(now)
  }
  progress({ done, total }: Amount): void {
    if (this.now() - this.told < PAUSE * 1000) return
    this.told = this.now()
    this.say(`${this.verb} … ${done}${total === undefined ? '' : ` of ${total}`}${this.pace.words({ done, total })}`)
  }
  problem(source: string, message: string): void {
    this.problems += 1
    this.say(`${source}: ${message}`)
  }
  notice(message: string): void { this.say(message) }
  end(sentence: string): void { this.say(sentence) }
  private say(line: string): void { this.streams.talk.write(`${shown(line)}\n`) }
}

class BarNarrator implements Narrator {
  problems = 0
  private readonly bar: SingleBar
  private running = false
  constructor(private readonly verb: string, private readonly streams: Streams, private readonly pace: Pace) {
    this.bar = new SingleBar({ format: '{verb} {gauge} {value}{limit}{pace}', hideCursor: true, clearOnComplete: true, stream: streams.talk, gracefulExit: false })
  }
  progress({ done, total }: Amount): void {
    const words = { verb: this.verb, gauge: total === undefined ? '…' : gauge(done / Math.max(total, 1)), limit: total === undefined ? '' : ` of ${total}`, pace: this.pace.words({ done, total }) }
    if (!this.running) this.bar.start(total ?? done, done, words)
    this.running = true
    this.bar.update(done, words)
  }
  problem(source: string, message: string): void {
    this.problems += 1
    this.say(`${source}: ${message}`)
  }
  notice(message: string): void { this.say(message) }
  end(sentence: string): void { this.say(sentence) }
  /** The bar makes way for a line, and comes back with the next step. */
  private say(line: string): void {
    if (this.running) this.bar.stop()
    this.running = false
    this.streams.talk.write(`${shown(line)}\n`)
  }
}

const GAUGE = 30

/** @param share 0 to 1 */
function gauge(share: number): string {
  const full = Math.round(Math.min(share, 1) * GAUGE)
  return '█'.repeat(full) + '░'.repeat(GAUGE - full)
}
