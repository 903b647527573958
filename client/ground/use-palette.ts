/** The palette in force: the reader's choice, or the system's. */
import { useMediaQuery } from '@mantine/hooks'
import { useExplorer } from '../explorer.tsx'
import { DARK, LIGHT, type Palette } from '../theme/palette.ts'

export function useIsDark(): boolean {
  const { theme } = useExplorer().state.preferences
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  return theme === 'system' ? systemDark : theme === 'dark'
}

export function usePalette(): Palette {
  return useIsDark() ? DARK : LIGHT
}
