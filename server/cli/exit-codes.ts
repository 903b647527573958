/** How a command ends; `huipu help` prints these. */
export const EXIT = {
  done: 0,
  problems: 1,
  usage: 2,
  store: 3,
  query: 4,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** One line a code. */
export const EXIT_CODES_HELP = `Exit codes:
  0    done
  1    done as far as possible; some input could not be used, and standard error says which
  2    the command, an option, a setting or a file it names is wrong, or the program could not be built
  3    the store cannot be used (held by another program, damaged, full), or its server does not answer
  4    the query was refused, failed, or took too long
  130  interrupted (Ctrl-C); the store holds what was finished before`
