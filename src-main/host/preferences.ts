import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from '@core/contract'
import { tableChoice, type TableChoice } from '@core/exchange/mapping'
import { windowLanguages, type WindowLanguage } from '@core/texts/languages'
import { readSmallJson, writeSmallJson } from '@main/storage/small-json'
import type { Machine } from './machine'

/** Minutes: long enough for a telephone call, shorter than a meeting. */
const usualLockAfter = 15

const kept = z.object({
  language: z.enum(windowLanguages),
  theme: z.enum(['system', 'light', 'dark']),
  author: z.string(),
  keepRecents: z.boolean(),
  lockAfter: z.number().nullable().default(usualLockAfter),
  recents: z.array(z.string()),
  /** What was decided of tables read before, newest first. */
  importChoices: z.array(tableChoice).default([]),
})
type Kept = z.infer<typeof kept>

/** Files named on the home page. */
const recentsKept = 12

/** More layouts than one office is sent in years. */
const layoutsKept = 50

/** Settings and recent files, kept in the state folder. A damaged settings file starts fresh: it holds nothing precious. */
export class Preferences {
  private kept: Kept | null = null
  private last: Promise<unknown> = Promise.resolve()
  private readonly path: string

  constructor(private readonly machine: Pick<Machine, 'stateDir' | 'systemLanguage' | 'systemRecents'>) {
    this.path = join(machine.stateDir, 'settings.json')
  }

  /** `windowLanguage`: the system's as the window sees it, to begin with where none was chosen. */
  async read(windowLanguage: WindowLanguage = 'en'): Promise<Kept> {
    if (this.kept) return this.kept
    const fresh = (): Kept => ({
      language: this.machine.systemLanguage ?? windowLanguage,
      theme: 'system',
      author: '',
      keepRecents: true,
      lockAfter: usualLockAfter,
      recents: [],
      importChoices: [],
    })
    const check = (value: unknown) => kept.parse(value)
    const read = await readSmallJson(this.path, { check, whenMissing: fresh }).catch(fresh)
    // An edit may have come while the file was read: what it kept stands.
    this.kept ??= read
    return this.kept
  }

  writeSettings(settings: Settings): Promise<void> {
    if (!settings.keepRecents) this.machine.systemRecents?.clear()
    return this.edit((now) => ({ ...now, ...settings, recents: settings.keepRecents ? now.recents : [] }))
  }

  rememberRecent(path: string): Promise<void> {
    return this.edit((now) => {
      if (!now.keepRecents) return now
      this.machine.systemRecents?.add(path)
      const recents = [path, ...now.recents.filter((each) => each !== path)].slice(0, recentsKept)
      return { ...now, recents }
    })
  }

  /** Nothing stands there any more under this name. */
  forgetRecent(path: string): Promise<void> {
    return this.edit((now) => ({ ...now, recents: now.recents.filter((each) => each !== path) }))
  }

  /** What was decided of a table stands in the place of what was decided of one laid out alike before. */
  rememberChoices(choices: readonly TableChoice[]): Promise<void> {
    const renewed = new Set(choices.map(({ layout }) => layout))
    return this.edit((now) => {
      const others = now.importChoices.filter(({ layout }) => !renewed.has(layout))
      return { ...now, importChoices: [...choices, ...others].slice(0, layoutsKept) }
    })
  }

  forgetChoices(layouts: readonly string[]): Promise<void> {
    const forgotten = new Set(layouts)
    return this.edit((now) => ({
      ...now,
      importChoices: now.importChoices.filter(({ layout }) => !forgotten.has(layout)),
    }))
  }

  /** One edit after another: two at once would each write back what the other had not read. */
  private edit(change: (now: Kept) => Kept): Promise<void> {
    const edited = this.last.then(async () => {
      this.kept = change(await this.read())
      // Preferences that cannot be written (full or read-only disk) must not stop the work on a dossier.
      await writeSmallJson(this.path, this.kept).catch(() => undefined)
    })
    this.last = edited
    return edited
  }
}
