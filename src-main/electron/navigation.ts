/** The only origin a window ever shows. A scheme of our own: no file://, no network. */
export const appOrigin = 'app://trente'
export const appStart = `${appOrigin}/index.html`

/** Compared by parsed parts: `app://trente.evil.example` must not pass for ours. */
export function mayNavigate(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address)
    return protocol === 'app:' && host === 'trente' && username === '' && password === ''
  } catch {
    return false
  }
}

/** Whether a message comes from the main frame of our own window. */
export function mayAsk(frame: { url: string; parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && mayNavigate(frame.url)
}
