import { loadLanguage, textsOf } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import type { Host } from '@main/host/create-host'

/** What the shell itself says, in the language of the window. */
export async function textsOfHost(host: Pick<Host, 'language'>): Promise<Texts> {
  const language = await host.language()
  await loadLanguage(language)
  return textsOf(language)
}
