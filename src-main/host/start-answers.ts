import type { Handlers } from '@core/contract'
import { keepsSecrets } from '@main/sealing/key-vault'
import type { Rooms } from './rooms'
import { answering, refuse } from './refused'
import { dossiersIn, listFiles } from './listing'

/** Today where the person is: a review due today is due in their time zone, not in UTC. */
export function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export function startAnswers({
  machine,
  tickets,
  preferences,
}: Rooms): Pick<Handlers, 'app.start' | 'app.notices' | 'settings.write'> {
  return {
    async 'app.start'({ system }) {
      const { recents, importChoices: _, ...settings } = await preferences.read(system)
      const inFolder = machine.folder === null ? [] : await dossiersIn(machine.folder)
      return {
        shell: machine.shell,
        version: machine.version,
        today: localDay(machine.now()),
        settings,
        recents: await listFiles(recents, tickets),
        folderPath: machine.folder,
        keychain: machine.vault !== null && keepsSecrets(machine.vault),
        // A file is offered once: whoever used it last looks for it among the recent ones.
        folder: await listFiles(
          inFolder.filter((path) => !recents.includes(path)),
          tickets,
        ),
      }
    },
    'app.notices': () =>
      answering(() =>
        machine.notices().catch(() => {
          throw refuse('missing', 'third-party-notices.txt')
        }),
      ),
    async 'settings.write'(settings) {
      await preferences.writeSettings(settings)
      return null
    },
  }
}
