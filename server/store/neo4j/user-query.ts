/**
 * Cypher typed by users, on Neo4j: refused where its words or its plan write, read files or call procedures that are not
 * listed (a read session alone would still let LOAD CSV fetch files); then run with the server's own time limit, its rows
 * taken one by one and cut at the limit.
 */
import type { Plan, Session } from 'neo4j-driver'
import { tokenizeCypher, isKeyword, withoutComments } from '../cypher-tokens.ts'
import type { QueryAnswer, QueryRequest, Value } from '../graph-store.ts'
import { QueryRefusedError } from '../query-error.ts'
import { COMMON_REFUSALS, firstRule, isListedProcedure } from '../query-rules.ts'
import { StoreError } from '../store-error.ts'
import { queryTrouble, type Server } from './driver-errors.ts'
import { driverParameters, valueFrom } from './driver-values.ts'

/** @throws QueryRefusedError, QueryFailedError, QueryDeadlineError, QueryMemoryError */
export async function runUserQuery(session: Session, server: Server, request: QueryRequest): Promise<QueryAnswer> {
  const tokens = withoutComments(tokenizeCypher(request.query))
  const refusal = firstRule(COMMON_REFUSALS, tokens, request.parameters)
  if (refusal !== undefined) throw new QueryRefusedError(refusal.id, refusal.message)
  const start = performance.now()
  try {
    const plan = await explain(session, request, isKeyword(tokens[0], 'EXPLAIN'))
    const answer = isKeyword(tokens[0], 'EXPLAIN') ? { columns: ['plan'], rows: planLines(plan, 0).map((line) => [line]), truncated: false } : await rowsOf(session, request)
    return { ...answer, milliseconds: performance.now() - start, notices: [] }
  } catch (error) {
    throw error instanceof StoreError ? error : queryTrouble(error, server, request.timeoutMs)
  }
}

/** The plan of a statement that only reads. @throws QueryRefusedError otherwise */
async function explain(session: Session, request: QueryRequest, isExplained: boolean): Promise<Plan> {
  const { summary } = await session.run(isExplained ? request.query : `EXPLAIN ${request.query}`, driverParameters(request.parameters), { timeout: request.timeoutMs })
  if (summary.queryType !== 'r') throw new QueryRefusedError('query/writes', 'Queries only read; this one would write or change the schema.')
  if (summary.plan === false) throw new QueryRefusedError('query/no-plan', 'The server gave no plan of this statement, so that it is not run.')
  const bad = operatorsOf(summary.plan).find((operator) => !isHarmless(operator))
  if (bad !== undefined) throw new QueryRefusedError('query/operator', `This statement is not run: its plan has ${bad.name} (${bad.details}).`)
  return summary.plan
}

interface Operator { readonly name: string, readonly details: string }

function operatorsOf(plan: Plan): readonly Operator[] {
  const details: unknown = plan.arguments.Details
  return [{ name: plan.operatorType, details: typeof details === 'string' ? details : '' }, ...plan.children.flatMap(operatorsOf)]
}

function isHarmless({ name, details }: Operator): boolean {
  if (/LoadCSV/iu.test(name)) return false
  return !/ProcedureCall/iu.test(name) || isListedProcedure(details)
}

function planLines(plan: Plan, depth: number): readonly string[] {
  const [operator] = operatorsOf(plan)
  return [`${'  '.repeat(depth)}${operator?.name ?? ''} ${operator?.details ?? ''}`.trimEnd(), ...plan.children.flatMap((child) => planLines(child, depth + 1))]
}

async function rowsOf(session: Session, request: QueryRequest): Promise<Pick<QueryAnswer, 'columns' | 'rows' | 'truncated'>> {
  const transaction = await session.beginTransaction({ timeout: request.timeoutMs })
  try {
    const result = transaction.run(request.query, driverParameters(request.parameters))
    const columns = await result.keys()
    const rows: Value[][] = []
    for await (const record of result) {
      if (rows.length === request.maxRows) return { columns, rows, truncated: true }
      rows.push(columns.map((column) => valueFrom(record.get(column))))
    }
    return { columns, rows, truncated: false }
  } finally {
    await transaction.rollback()
  }
}
