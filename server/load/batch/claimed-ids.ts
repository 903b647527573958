/**
 * A page with the id of a stored one that says something else → its next version, or another paper's page whose record was given the same id.
 * Ids are unique among the records of a paper, and of a file where no paper is known. It is the same page where its text is the same (what is known of it
 * was put right), or its paper is, or its file where either paper is not known (its text was put right). Another paper's page never takes its place.
 */
import type { Page } from '../../domain/page.ts'
import type { WriteTransaction } from '../../store/graph-store.ts'
import { fileOf } from '../page-source.ts'
import { optionalText, text } from './columns.ts'

/** What tells whose page it is. */
export type ClaimedPage = Pick<Page, 'source' | 'text' | 'outlet' | 'published'>

/** @property page that is refused @property of the page that has its id */
export interface RefusedPage { readonly page: Page, readonly of: ClaimedPage }

/** True where both are versions of one page, given that their ids are the same. */
export function isVersionOf(page: ClaimedPage, other: ClaimedPage): boolean {
  if (page.text === other.text) return true
  return page.outlet === undefined || other.outlet === undefined ? fileOf(page.source) === fileOf(other.source) : page.outlet === other.outlet
}

/** Those of the pages whose id is that of another paper's page in the store. @param pages with ids that are stored, and not as they are now */
export async function claimsAmong(transaction: WriteTransaction, pages: readonly Page[]): Promise<readonly RefusedPage[]> {
  if (pages.length === 0) return []
  const rows = await transaction.run('load/former-pages', { pages: pages.map(({ id }) => id) })
  const stored = new Map(rows.map((row) => [text(row, 'id'), { source: text(row, 'source'), text: text(row, 'text'), ...knownOf(optionalText(row, 'outlet'), optionalText(row, 'published')) }]))
  return pages.flatMap((page) => {
    const of = stored.get(page.id)
    return of === undefined || isVersionOf(page, of) ? [] : [{ page, of }]
  })
}

/** What is wrong, and what to do. */
export function claimMessage({ page: { id }, of: { outlet, published, source } }: RefusedPage): string {
  const about = [outlet, published, source].filter((part) => part !== undefined).join(', ')
  return `its id “${id}” is that of ${outlet === undefined ? 'a page of another file' : 'another paper’s page'} (${about}), which stays. Give ids that are unique across papers, or take that page out first (huipu remove ${id}).`
}

function knownOf(outlet: string | undefined, published: string | undefined): Pick<ClaimedPage, 'outlet' | 'published'> {
  return { ...(outlet === undefined ? {} : { outlet }), ...(published === undefined ? {} : { published }) }
}
