/** Why mentions are one person, or reports one meeting, and how sure that is. */
import type { ReasonDto } from '../../contract/reasons.ts'
import { reasonDto } from '../../load/reason-dto.ts'
import type { Row } from '../../store/graph-store.ts'
import { textsOf } from '../row-values.ts'

/** The columns confidence and reasons; certain where nothing was joined, or an older store does not say. */
export function certaintyOf({ confidence, reasons }: Row): { confidence: number, reasons: ReasonDto[] } {
  return { confidence: typeof confidence === 'number' ? confidence : 1, reasons: Array.isArray(reasons) ? textsOf({ reasons }, 'reasons').map(reasonDto) : [] }
}
