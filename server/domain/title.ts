/** The words of a post as printed, taken apart into what a Role is made of. */
import type { LocationId } from './ids.ts'
import type { Level } from './place.ts'

export type Rank = 'chief' | 'deputy'
export type Tenure = 'current' | 'acting' | 'former' | 'designate' | 'honorary'

/**
 * @property text the whole title, body supplied where the reader would supply it (`市人大常委会党组副书记`); white space removed
 * @property office the post without its body (`党组副书记`)
 * @property body the body as a reader names it (`市人大常委会`); absent where none is known (市领导)
 * @property jurisdiction the location the post belongs to (市长 in a paper of Nantong → cn:320600); absent where not settled
 * @property level administrative level of the jurisdiction
 * @property rank chief (正) or deputy (副) within its body; absent where the title says neither (市领导, 委员)
 */
export interface Title {
  readonly text: string
  readonly office: string
  readonly body?: string
  readonly jurisdiction?: LocationId
  readonly level?: Level
  readonly rank?: Rank
  readonly tenure: Tenure
}
