import { onBeforeUnmount, ref, type Ref } from 'vue'

/**
 * Whether someone writes inside. After a press elsewhere it stays so until the button is released: tools that went away
 * sooner would move the page under the pointer, and what was pressed would never hear the click.
 */
export function useInUse(): {
  readonly inUse: Ref<boolean>
  readonly enter: () => void
  readonly leave: (event: FocusEvent) => void
} {
  const inUse = ref(false)
  let focused = false
  let pressed = false

  function release() {
    forget()
    pressed = false
    // The click comes right after the release.
    setTimeout(() => (inUse.value = focused))
  }
  function press() {
    pressed = true
    addEventListener('pointerup', release, true)
    addEventListener('pointercancel', release, true)
  }
  function forget() {
    removeEventListener('pointerup', release, true)
    removeEventListener('pointercancel', release, true)
  }
  function enter() {
    focused = true
    inUse.value = true
    addEventListener('pointerdown', press, true)
  }
  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
    focused = false
    removeEventListener('pointerdown', press, true)
    if (!pressed) inUse.value = false
  }
  onBeforeUnmount(() => {
    forget()
    removeEventListener('pointerdown', press, true)
  })
  return { inUse, enter, leave }
}
