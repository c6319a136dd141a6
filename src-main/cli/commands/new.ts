import { randomUUID } from 'node:crypto'
import { codeLists } from '@core/codes'
import { contentLanguageFor } from '@core/kinds'
import { createDossier } from '@templates/models/create-dossier'
import { usualCountry } from '@templates/packs/registry'
import { DossierFile } from '@main/storage/dossier-file'
import { atMost, needed, oneOf, readArguments } from '../arguments'
import { place, rules } from '../dossiers'
import { codecForNew, Secrets, secretOption } from '../secrets'
import type { Terminal } from '../terminal'

export async function newCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const options = {
    name: { type: 'string' },
    country: { type: 'string' },
    sector: { type: 'string' },
    lang: { type: 'string' },
    ...secretOption,
  } as const
  const args = readArguments(argv, options, say)
  atMost(args, 1, say)
  const path = needed(args.words[0], 'FILE', say)
  const client = {
    name: needed(args.text('name'), '--name', say),
    country: oneOf(args, 'country', { allowed: codeLists.country, otherwise: usualCountry, say }),
    sector: oneOf(args, 'sector', { allowed: ['', ...codeLists.sector], otherwise: '', say }),
    language: contentLanguageFor(terminal.language),
  }
  const dossier = createDossier(client, new Date().toISOString(), '', randomUUID)
  const codec = await codecForNew(path, new Secrets(args, terminal))
  const file = await DossierFile.create(path, dossier, { rules: rules(), place: { ...place(), codec } })
  await file.close()
  terminal.out(say.created(path))
  return 0
}
