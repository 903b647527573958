/** The API as the browser asks it, on this origin. */
import { createApi, type Api } from './client.ts'

export function browserApi(): Api {
  return createApi((input, init) => fetch(input, init))
}
