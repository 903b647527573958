/** A button that is an icon: its label is its name and, on hover, its title. */
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> { readonly label: string, readonly pressed?: boolean, readonly children: ReactNode, readonly ref?: Ref<HTMLButtonElement> }

export function IconButton({ label, pressed, className, children, ...rest }: IconButtonProps): ReactNode {
  return <button type="button" className={className === undefined ? 'icon-button' : `icon-button ${className}`} aria-label={label} title={label} {...(pressed === undefined ? {} : { 'aria-pressed': pressed })} {...rest}>{children}</button>
}
