import { homedir } from 'node:os'
import { join } from 'node:path'

/** The person's own folder for settings, earlier versions and locks' traces. `TRENTE_STATE` moves it, for tests and USB keys. */
export function stateDir(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  if (env['TRENTE_STATE']) return env['TRENTE_STATE']
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Trente')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Trente')
  return join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'trente')
}
