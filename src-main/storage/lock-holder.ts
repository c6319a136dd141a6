/** What the lock file says. `beat` is only ever compared with itself: the clocks of two machines differ. */
export interface LockHolder {
  user: string
  host: string
  pid: number
  bootId: string | null
  instance: string
  started: string
  beat: string
}
