import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'
import type { PictureTheme } from '@templates/pictures/picture'
import { useSettings } from '../../../../stores/settings'

/** Pictures are drawn in the colours of the window, whether a person chose them or the system did. */
export function usePictureTheme(): ComputedRef<PictureTheme> {
  const settings = useSettings()
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const isDark = ref(system.matches)
  const hear = (event: MediaQueryListEvent) => (isDark.value = event.matches)
  system.addEventListener('change', hear)
  onScopeDispose(() => system.removeEventListener('change', hear))
  return computed(() => {
    const dark = settings.theme === 'system' ? isDark.value : settings.theme === 'dark'
    return dark ? 'screen-dark' : 'screen-light'
  })
}
