/** Root may write everywhere; without its rights permissions count. Everything that the work needs must be imported before. */
const NOBODY = 65534

/** Does the work with the rights of a user who owns nothing, where this process may give its own away. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const { geteuid, seteuid } = process
  if (geteuid === undefined || seteuid === undefined || geteuid() !== 0) return work()
  seteuid(NOBODY)
  try {
    return await work()
  } finally {
    seteuid(0)
  }
}
