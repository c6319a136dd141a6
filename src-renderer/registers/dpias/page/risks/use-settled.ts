import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue'

/** Pause after which what hangs on a value follows it: drawing at each keystroke would be felt in the typing. */
const pauseMs = 120

/** The value as it stood at the last pause. */
export function useSettled<T>(source: () => T): ShallowRef<T> {
  const settled = shallowRef(source())
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, (now) => {
    clearTimeout(timer)
    timer = setTimeout(() => (settled.value = now), pauseMs)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
