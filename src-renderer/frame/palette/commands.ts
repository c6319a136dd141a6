import {
  CircleSlash,
  FileText,
  History,
  KeyRound,
  Languages,
  LayoutTemplate,
  LockKeyhole,
  Moon,
  Plus,
  Upload,
  Zap,
} from '@lucide/vue'
import type { Component } from 'vue'
import { findingText } from '@core/texts/finding-text'
import { languageName, windowLanguages } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import { wordsIn } from '@core/texts/words'
import { printRecords } from '../../commands/print-records'
import { shortcutsNow } from '../../commands/shortcuts'
import { makeRecord } from '../../registers/make-record'
import { presentationOf, searchedRegisters } from '../../registers/registry'
import { goTo, route, routeOf } from '../../routes'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'
import { useLayout } from '../../stores/layout'
import { useSettings } from '../../stores/settings'
import { showVersions } from '../open-file'
import { lockFile } from '../protection'
import type { useRailGroups } from '../rail-groups'

/** Something one can do or go to, chosen by its words. */
export interface Command {
  readonly id: string
  readonly icon: Component
  readonly text: string
  /** What sort of command it is, or the keys that do the same. */
  readonly beside: string
  readonly shortcut?: string
  /** Other words it is looked for by. */
  readonly words: string
  /** Its place among those offered before anything is typed; 0: it is not. */
  readonly main: number
  readonly run: () => void
}

type Named = keyof Texts['shell']['palette']['words']

/** A command of the whole window; where an action of the frame or of the page does the same, it is that action. */
interface Listed {
  readonly id: Named
  readonly icon: Component
  readonly text: (texts: Texts) => string
  readonly main?: number
  readonly when: () => boolean
  readonly run: () => void
}

const isWritable = () => !useDossier().readOnly
const isClient = () => useDossier().opened?.isExample === false
const isSealed = () => isClient() && Boolean(useDossier().opened?.sealed)
const shownRecord = () => (route.value.page === 'record' ? route.value : undefined)

async function lock(): Promise<void> {
  const refusal = await lockFile()
  if (refusal) useDossier().saveState = { is: 'failed', refusal }
}

const listed: readonly Listed[] = [
  {
    id: 'importing',
    icon: Upload,
    text: ({ shell }) => shell.list.importing,
    main: 2,
    when: isWritable,
    run: () => goTo({ page: 'importing' }),
  },
  {
    id: 'documents',
    icon: FileText,
    text: ({ shell }) => shell.palette.documents,
    main: 3,
    when: () => true,
    run: () => goTo({ page: 'printing' }),
  },
  {
    id: 'documentsOfThis',
    icon: FileText,
    text: ({ shell }) => shell.palette.documentsOfThis,
    when: () => shownRecord() !== undefined,
    run: () => {
      const shown = shownRecord()
      if (shown) printRecords(shown.register, new Set([shown.id]))
    },
  },
  {
    id: 'setAside',
    icon: CircleSlash,
    text: ({ shell }) => shell.palette.setAside,
    main: 4,
    when: isWritable,
    run: () => goTo({ page: 'checks' }),
  },
  {
    id: 'fromModel',
    icon: LayoutTemplate,
    text: ({ shell }) => shell.list.fromModel,
    when: isWritable,
    run: () => {
      useLayout().toBegin = { register: 'activities', from: 'model' }
      goTo({ page: 'list', register: 'activities' })
    },
  },
  {
    id: 'versions',
    icon: History,
    text: ({ shell }) => shell.versions.show,
    when: () => true,
    run: () => void showVersions(),
  },
  {
    id: 'protection',
    icon: KeyRound,
    text: ({ sealing }) => (isSealed() ? sealing.dialog.titleSealed : sealing.dialog.title),
    when: () => isClient() && isWritable(),
    run: () => (useLayout().protecting = true),
  },
  {
    id: 'lock',
    icon: LockKeyhole,
    text: ({ sealing }) => sealing.lockNow,
    when: isSealed,
    run: () => void lock(),
  },
]

/** Everything that can be done here and now, those of the page first. `rail`: what the rail leads to. */
export function commandsNow(rail: ReturnType<typeof useRailGroups>['value']): readonly Command[] {
  const { texts } = useSettings()
  const { words } = texts.shell.palette
  const own = listed
    .filter(({ when }) => when())
    .map(({ id, icon, text, main = 0, run }): Command => {
      return { id, icon, text: text(texts), beside: '', words: words[id], main, run }
    })
  return once([...aside(), ...own, ...goes(rail), ...makes(), ...acts(), ...looks()])
}

/** « Importer… » and the page « Importer » are the same. */
const nameOf = ({ text }: Command) => text.replace('…', '')
const once = (commands: readonly Command[]) =>
  commands.filter((each, place) => commands.findIndex((other) => nameOf(other) === nameOf(each)) === place)

/** Pages and registers, as the rail lists them. */
const goes = (rail: ReturnType<typeof useRailGroups>['value']): readonly Command[] =>
  rail.flatMap(({ entries }) =>
    entries.map(({ href, icon, text }) => ({
      id: `go ${href}`,
      icon,
      text,
      beside: useSettings().texts.shell.palette.goTo,
      words: '',
      main: 0,
      run: () => goTo(routeOf(href)),
    })),
  )

/** A new record of each register that has a list of its own. */
function makes(): readonly Command[] {
  if (!isWritable()) return []
  const { texts } = useSettings()
  return searchedRegisters.flatMap((register) => {
    const { rail, beginning, listedAt } = presentationOf(register)
    if (rail === 'none' || listedAt) return []
    const { add, many } = texts.registers[register]
    const run = () => {
      if (!beginning) return makeRecord(register)
      useLayout().toBegin = { register, from: 'nothing' }
      goTo({ page: 'list', register })
    }
    const main = register === 'activities' ? 1 : 0
    return [{ id: `make ${register}`, icon: Plus, text: add, beside: texts.shell.palette.make, words: many, main, run }]
  })
}

/** What works by keyboard on this page and everywhere. */
function acts(): readonly Command[] {
  const { texts } = useSettings()
  const { words } = texts.shell.palette
  const named: Readonly<Record<string, string>> = words
  return [...shortcutsNow.page.value, ...shortcutsNow.frame.value]
    .filter(({ id, told, when }) => !told && id !== 'search' && id !== 'create' && when())
    .map(({ id, text, shortcuts: [shortcut = ''], run }) => {
      return { id: `act ${id}`, icon: Zap, text: text(texts), beside: '', shortcut, words: named[id] ?? '', main: 0, run }
    }) // prettier-ignore
}

/** Language and appearance, each by its name. */
function looks(): readonly Command[] {
  const settings = useSettings()
  const { frame, palette } = settings.texts.shell
  return [
    ...windowLanguages
      .filter((language) => language !== settings.language)
      .map((language): Command => ({
        id: `speak ${language}`,
        icon: Languages,
        text: settings.texts.spoken.pair(frame.language, languageName(language)),
        beside: '',
        words: palette.words.language,
        main: 5,
        run: () => void settings.speak(language),
      })),
    ...(['system', 'light', 'dark'] as const)
      .filter((theme) => theme !== settings.theme)
      .map((theme): Command => ({
        id: `theme ${theme}`,
        icon: Moon,
        text: frame.theme.now(frame.theme[theme]),
        beside: '',
        words: palette.words.theme,
        main: 0,
        run: () => {
          settings.theme = theme
          void settings.write()
        },
      })),
  ]
}

/** The findings of the record shown, each of which can be set aside with a reason. */
function aside(): readonly Command[] {
  const shown = shownRecord()
  if (!shown || !isWritable()) return []
  const { texts, language } = useSettings()
  const said = wordsIn(language, useDossier().current)
  return useFindings()
    .openOf(shown.id)
    .map((finding, place): Command => ({
      id: `aside ${place}`,
      icon: CircleSlash,
      text: texts.spoken.pair(texts.shell.checks.dismissConfirm, findingText(finding, said).title),
      beside: said.recordName(finding.register, finding.record),
      words: texts.shell.palette.words.setAside,
      main: 0,
      run: () => (useLayout().toDismiss = finding),
    }))
}
