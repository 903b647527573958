/**
 * A line that leads on: a real link to the view with this opened, so that it can also be opened in a new tab or copied.
 * A plain click stays in the page: what <Leads> was given is called instead.
 */
import { createContext, use, type MouseEvent, type ReactNode } from 'react'
import { addressOf } from '../../state/address.ts'
import { FIRST_VIEW, type Selection, type View } from '../../state/state.ts'

interface Leading { readonly view: View, readonly open: (selection: Selection) => void }

const LeadingContext = createContext<Leading>({ view: FIRST_VIEW, open: () => undefined })

/** Says what links below do, and from which view they lead on. */
export function Leads({ view, open, children }: Leading & { readonly children: ReactNode }): ReactNode {
  return <LeadingContext value={{ view, open }}>{children}</LeadingContext>
}

/** Opens something from a place that cannot be a link (a whole clipping). */
export function useLead(): (selection: Selection) => void {
  return use(LeadingContext).open
}

interface LeadProps {
  readonly to: Selection
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

export function Lead({ to, className, label, children }: LeadProps): ReactNode {
  const { view, open } = use(LeadingContext)
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    open(to)
  }
  const href = `?${addressOf({ ...view, path: [...view.path, to] })}`
  return <a href={href} className={className === undefined ? 'lead' : `lead ${className}`} aria-label={label} onClick={follow}>{children}</a>
}
