/** The host names a server may be called by: others could be another site's, pointed at this machine. */

/** @param host it listens on @param names further ones, as configured */
export function allowedHosts(host: string, names: readonly string[]): readonly string[] {
  return ['127.0.0.1', 'localhost', '[::1]', host, ...names]
}
