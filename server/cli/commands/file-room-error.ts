/** There is no room for a file that was named on the command line. */
export class FileRoomError extends Error {
  override readonly name = 'FileRoomError'
  constructor(readonly file: string, cause: unknown) {
    super(`There is no room left for ${file}. What stood there before is as it was. Make room, or name a file elsewhere.`, { cause })
  }
}
