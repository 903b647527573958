/**
 * A line of the server's log → one for people, where standard error is a terminal: time, level, what happened and its details
 * (`12:03:11 warning: A statement was slow. statement people, milliseconds 812`). What is no line of the log stays as it is. Elsewhere the log stays JSON, for machines.
 */
import { z } from 'zod'
import { shown } from './output.ts'

const LEVELS: ReadonlyMap<number, string> = new Map([[20, 'debug'], [30, 'info'], [40, 'warning'], [50, 'error'], [60, 'fatal']])
/** Of every line, and of no use to who reads along. */
const KNOWN: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'err'])

const lineSchema = z.looseObject({
  level: z.number(), time: z.number(), msg: z.string().default(''),
  err: z.object({ message: z.string().default(''), stack: z.string().default('') }).optional(),
})

/** @param line as pino writes it, JSON and a line end */
export function logLine(line: string): string {
  const read = lineSchema.safeParse(parsed(line))
  if (!read.success) return line
  const { level, time, msg, err } = read.data
  const details = Object.entries(read.data).filter(([name]) => !KNOWN.has(name)).map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const trouble = err === undefined ? [] : [level >= ERROR ? err.stack || err.message : err.message]
  return shown(`${clock(time)} ${LEVELS.get(level) ?? String(level)}: ${[msg, details.join(', '), ...trouble].filter((part) => part !== '').join(' ')}\n`)
}

const ERROR = 50

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function clock(milliseconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = new Date(milliseconds)
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`
}
