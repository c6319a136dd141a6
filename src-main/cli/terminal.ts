import { languageSpoken, textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'

/** Where a command speaks: lines for people, or one JSON object and nothing else. */
export interface Terminal {
  readonly language: WindowLanguage
  readonly texts: Texts['commandLine']
  out(line: string): void
  err(line: string): void
  /** One line typed unseen; null where nobody sits at a terminal. */
  secret(question: string): Promise<string | null>
  json(value: unknown): void
}

export function terminal(
  language: WindowLanguage,
  write: { out(text: string): void; err(text: string): void; askSecret(question: string): Promise<string | null> },
): Terminal {
  return {
    language,
    texts: textsOf(language).commandLine,
    out: (line) => write.out(`${plain(line)}\n`),
    err: (line) => write.err(`${plain(line)}\n`),
    secret: (question) => write.askSecret(plain(question)),
    json: (value) => write.out(`${JSON.stringify(value, null, 2)}\n`),
  }
}

/** A terminal keeps plain blanks: people search its output and cut words out of it. */
const plain = (line: string) => line.replace(/[\u00a0\u202f]/g, ' ')

/** Language of the person's environment. */
export const environmentLanguage = (env: NodeJS.ProcessEnv): WindowLanguage =>
  languageSpoken(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '')
