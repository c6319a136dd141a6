import { documentIds, documentTitle } from '@templates/documents/registry'
import { atMost, readArguments } from '../arguments'
import type { Terminal } from '../terminal'

export async function documentsCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const args = readArguments(argv, { json: { type: 'boolean' }, lang: { type: 'string' } }, terminal.texts)
  atMost(args, 0, terminal.texts)
  const listed = documentIds.map((id) => ({ id, fr: documentTitle(id, 'fr'), en: documentTitle(id, 'en') }))
  if (args.on('json')) terminal.json({ documents: listed })
  else for (const { id } of listed) terminal.out(`${id}  ${documentTitle(id, terminal.language)}`)
  return 0
}
