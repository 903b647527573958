/** An option that cannot be used. The message names it and says what to do. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}
