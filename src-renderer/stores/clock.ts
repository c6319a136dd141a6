import { defineStore } from 'pinia'
import { onScopeDispose, ref } from 'vue'

/** A minute is fine enough for what is told in hours and minutes, and wakes the machine rarely. */
const tickMs = 60_000

/** The time, as this machine tells it: one clock for the whole window. */
export const useClock = defineStore('clock', () => {
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), tickMs)
  onScopeDispose(() => clearInterval(timer))
  return { now }
})
