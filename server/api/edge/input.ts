/** What came in → checked values. The only way parameters and bodies enter. Errors: BadInputError with every issue. */
import type { Request, RequestHandler } from 'express'
import { z } from 'zod'
import { BadInputError, MediaTypeError } from '../api-errors.ts'

const idSchema = z.string().min(1).max(512)

/** Query parameters by their schema. Lists are repeated parameters; a single one given twice, and one that is unknown, is an issue. */
export function parseQuery<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, request: Request): z.infer<z.ZodObject<Shape>> {
  const given = new URLSearchParams(new URL(request.originalUrl, 'http://localhost').search)
  const values = Object.fromEntries([...new Set(given.keys())].map((name): [string, unknown] => {
    const all = given.getAll(name)
    const field: unknown = schema.shape[name]
    return [name, isList(field) || all.length > 1 ? all : all[0]]
  }))
  return parsed(schema.strict().safeParse(values))
}

/** One id of the path. */
export function parseId(request: Request, name: string): string {
  const result = idSchema.safeParse(request.params[name])
  if (!result.success) throw new BadInputError(result.error.issues.map(({ message }) => ({ path: name, message })))
  return result.data
}

/** A JSON body by its schema. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  return parsed(schema.safeParse(body))
}

/** Refuses a body of any other type before it is read. */
export function onlyMedia(...types: readonly string[]): RequestHandler {
  return (request, _response, next) => { next(types.some((type) => request.is(type) === type) ? undefined : new MediaTypeError(types)) }
}

/** True for `z.array(…)`, with a default or without. */
function isList(field: unknown): boolean {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) return isList(field.unwrap())
  return field instanceof z.ZodArray
}

function parsed<T>(result: z.ZodSafeParseResult<T>): T {
  if (!result.success) throw BadInputError.of(result.error)
  return result.data
}
