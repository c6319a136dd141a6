import { ref, type Ref } from 'vue'

/** What a colleague sent as a file: read from what a person chose, and refused in place when it is none. */
export function useReceivedFile<T>(read: (file: File) => Promise<T | null>, take: (received: T) => void) {
  const chooser: Ref<HTMLInputElement | undefined> = ref()
  const refused = ref(false)
  async function receive() {
    const file = chooser.value?.files?.[0]
    if (!file) return
    // A file that went away meanwhile is none either.
    const received = await read(file).catch(() => null)
    if (chooser.value) chooser.value.value = ''
    refused.value = received === null
    if (received !== null) take(received)
  }
  return { chooser, refused, receive }
}
