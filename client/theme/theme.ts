/** Mantine's theme: its sizes and behaviour. Colours come from theme.css, so that no style has to be written into the page. */
import { createTheme } from '@mantine/core'

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '4px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // Nothing behind a dialog scrolls, and the lock would write a style into the page.
  components: {
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 }, overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 } } },
    Drawer: { defaultProps: { lockScroll: false, transitionProps: { duration: 120 }, overlayProps: { color: 'var(--scrim)', backgroundOpacity: 1 } } },
  },
})
