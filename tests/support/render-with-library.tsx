/** Like `renderPanel`, with the provider that the component library's parts need. */
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { renderPanel, type Situation } from './render-panel.tsx'

export function renderWithLibrary(element: ReactNode, situation: Situation = {}): string {
  return renderPanel(<MantineProvider withCssVariables={false} withGlobalClasses={false}>{element}</MantineProvider>, situation)
}
