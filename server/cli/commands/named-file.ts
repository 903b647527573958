/** Work on a file that was named on the command line: what the system says of it → what is wrong and what to do. */
import { OptionError } from '../options/option-error.ts'

/** There is no room for a file that was named on the command line. */
export class FileRoomError extends Error {
  override readonly name = 'FileRoomError'
  constructor(readonly file: string, cause: unknown) {
    super(`There is no room left for ${file}. What stood there before is as it was. Make room, or name a file elsewhere.`, { cause })
  }
}

const FILE_TROUBLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder. Check the path.'],
  ['EISDIR', 'it is a folder. Name a file.'],
  ['ENOTDIR', 'a part of its path is no folder. Check the path.'],
  ['EACCES', 'you may not read or write it. Change who may, or name another file.'],
  ['EPERM', 'you may not read or write it. Change who may, or name another file.'],
  ['EROFS', 'its disk is read-only. Name a file elsewhere.'],
])

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** The system's trouble with a file that was named on the command line. */
export async function ofFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && NO_ROOM.includes(codeOf(error))) throw new FileRoomError(file, error)
    if (error instanceof Error && 'syscall' in error) throw new OptionError(`${file} cannot be used: ${FILE_TROUBLE.get(codeOf(error)) ?? error.message}`)
    throw error
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : ''
}
