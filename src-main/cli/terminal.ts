import type { Language } from '@core/kinds'
import { texts, type Texts } from '@core/texts'

/** Where a command speaks: lines for people, or one JSON object and nothing else. */
export interface Terminal {
  readonly language: Language
  readonly texts: Texts['commandLine']
  out(line: string): void
  err(line: string): void
  json(value: unknown): void
}

export function terminal(language: Language, write: { out(text: string): void; err(text: string): void }): Terminal {
  return {
    language,
    texts: texts[language].commandLine,
    out: (line) => write.out(`${line}\n`),
    err: (line) => write.err(`${line}\n`),
    json: (value) => write.out(`${JSON.stringify(value, null, 2)}\n`),
  }
}

/** Language of the person's environment; French only where the environment says so. */
export function environmentLanguage(env: NodeJS.ProcessEnv): Language {
  const spoken = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return spoken.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
