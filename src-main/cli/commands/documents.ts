import { loadLanguages, windowLanguages } from '@core/texts/languages'
import { documentIds, documentTitle, type DocumentId } from '@templates/documents/registry'
import { atMost, readArguments } from '../arguments'
import type { Terminal } from '../terminal'

export async function documentsCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(argv, { json: { type: 'boolean' }, lang: { type: 'string' } }, terminal.texts)
  atMost(args, 0, terminal.texts)
  if (args.on('json')) {
    await loadLanguages()
    const titles = (id: DocumentId) => windowLanguages.map((language) => [language, documentTitle(id, language)])
    terminal.json({ documents: documentIds.map((id) => ({ id, ...Object.fromEntries(titles(id)) })) })
  } else for (const id of documentIds) terminal.out(`${id}  ${documentTitle(id, terminal.language)}`)
  return 0
}
