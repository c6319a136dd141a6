import { basename } from 'node:path'
import { isWindowLanguage, loadLanguage, textsOf, windowLanguages } from '@core/texts/languages'
import { refusalText } from '@core/texts/refusal-text'
import { asRefusal } from '@main/host/refused'
import { version } from '@main/launch/version'
import { UsageError } from './arguments'
import type { Installed } from './installed'
import { checkCommand } from './commands/check'
import { documentsCommand } from './commands/documents'
import { exportCommand } from './commands/export'
import { importCommand } from './commands/import'
import { listCommand } from './commands/list'
import { newCommand } from './commands/new'
import { noticesCommand } from './commands/notices'
import { sealCommand, unsealCommand } from './commands/seal'
import { serveCommand } from './commands/serve'
import { environmentLanguage, terminal, type Terminal } from './terminal'

type Command = (argv: readonly string[], terminal: Terminal, installed: Installed) => Promise<number>

const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  import: importCommand,
  list: listCommand,
  check: checkCommand,
  export: exportCommand,
  documents: documentsCommand,
  seal: sealCommand,
  unseal: unsealCommand,
  notices: noticesCommand,
  serve: serveCommand,
}

export interface Surroundings extends Installed {
  readonly env: NodeJS.ProcessEnv
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly askSecret: (question: string) => Promise<string | null>
}

/** Runs one command. Returns the exit status: 0 done, 1 done with points left, 2 unusable input, 3 internal error. */
export async function run(argv: readonly string[], { env, built, tasks, ...write }: Surroundings): Promise<number> {
  const asked = languageAsked(argv)
  const language = asked !== undefined && isWindowLanguage(asked) ? asked : environmentLanguage(env)
  await loadLanguage(language)
  const console = terminal(language, write)
  const [name, ...rest] = argv
  try {
    if (asked !== undefined && asked !== language) {
      throw new UsageError(console.texts.badValue('--lang', asked, windowLanguages.join(', ')))
    }
    if (name === undefined || name === 'help' || argv.includes('--help')) {
      console.out(console.texts.usage)
      return name === undefined ? 2 : 0
    }
    if (name === 'version' || name === '--version') {
      console.out(`trente ${version}`)
      return 0
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new UsageError(console.texts.unknownCommand(name))
    return await command(rest, console, { built, tasks })
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(error.message)
      return 2
    }
    const refusal = asRefusal(error)
    if (refusal) {
      console.err(refusalText(textsOf(language), { ...refusal, about: basename(refusal.about) }))
      return 2
    }
    console.err(console.texts.internal)
    if (env['TRENTE_DEBUG']) console.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 3
  }
}

/** Read before the command's own options: even a mistake in those is told in the language asked for. */
function languageAsked(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return undefined
  const [, value] = (argv[at] ?? '').split('=')
  return value ?? argv[at + 1] ?? ''
}
