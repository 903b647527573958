/** A cross that closes what it stands in. */
import type { ReactNode } from 'react'
import { IconX } from '@tabler/icons-react'

interface CloseButtonProps { readonly label: string, readonly onClose: () => void }

export function CloseButton({ label, onClose }: CloseButtonProps): ReactNode {
  return <button type="button" className="icon-button close-button" aria-label={label} title={label} onClick={onClose}><IconX size={16} stroke={1.5} aria-hidden="true" /></button>
}
