/** What was found for what was typed, once it has rested. */
import { useAnswer, type Answer } from '../../api/use-answer.ts'
import type { SearchDto } from '../../../server/contract/search.ts'
import { useExplorer } from '../../explorer.tsx'
import { hitGroups, type Hit, type HitGroup } from '../../view-model/hits.ts'
import { useDebounced } from './use-debounced.ts'

const REST_MS = 140

/** @property query what was asked for @property settled the hits are those of what stands typed now */
export interface Found {
  readonly query: string
  readonly answer: Answer<SearchDto>
  readonly groups: readonly HitGroup[]
  readonly hits: readonly Hit[]
  readonly settled: boolean
}

export function useFound(typed: string): Found {
  const { api, dataVersion } = useExplorer()
  const query = useDebounced(typed.trim(), REST_MS)
  const answer = useAnswer(query === '' ? undefined : `search:${query}@${dataVersion}`, (signal) => api.search(query, signal))
  const groups = query === '' || answer.value === undefined ? [] : hitGroups(answer.value)
  return { query, answer, groups, hits: groups.flatMap((group) => group.hits), settled: query !== '' && query === typed.trim() && !answer.loading }
}
