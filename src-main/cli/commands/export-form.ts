import { formIds } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import { loadLanguages } from '@core/texts/languages'
import { formatsOf, forms } from '@templates/forms/forms'
import { assertForm, exportForm, type WrittenForm } from '@main/host/export-form'
import { localDay } from '@main/host/start-answers'
import { oneOf, UsageError, type Arguments } from '../arguments'
import { dossierPaths, readerFor } from '../dossiers'
import { Secrets } from '../secrets'
import type { Terminal } from '../terminal'

/** `export FILE --form cnil-simplified --as ods`: an authority's own form, and how much of the file it has no place for. */
export async function exportFormCommand(args: Arguments, directory: string, terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const form = oneOf(args, 'form', { allowed: formIds, otherwise: 'cnil-simplified', say })
  const allowed = formatsOf(form)
  const as = oneOf(args, 'as', { allowed, otherwise: forms[form].formats[0], say })
  const stray = ['document', 'format', 'audience'].find((option) => args.texts(option).length > 0)
  if (stray !== undefined) throw new UsageError(say.notWithForm(`--${stray}`))
  if (args.on('annexes')) throw new UsageError(say.notWithForm('--annexes'))
  const records = args.texts('record')
  const paths = await dossierPaths(args.words, say)
  const read = readerFor(terminal, new Secrets(args, terminal))
  // A form speaks its authority's language, whatever the person's.
  await loadLanguages()
  // Everything is read before anything is written: one bad file among fifty must not leave half an export.
  const dossiers: Dossier[] = []
  for (const path of paths) {
    const dossier = await read(path)
    assertForm(dossier, { form, as, records })
    dossiers.push(dossier)
  }
  const written: WrittenForm[] = []
  const now = new Date()
  for (const dossier of dossiers) {
    const day = { today: localDay(now), at: now.toISOString() }
    written.push(await exportForm(dossier, { form, as, records, directory, ...day }))
  }
  if (args.on('json')) terminal.json({ written, skipped: [] })
  else for (const each of written) tell(each, terminal)
  return 0
}

function tell({ path, notHeld }: WrittenForm, { out, texts }: Terminal): void {
  out(texts.written(path))
  if (notHeld > 0) out(texts.notHeldByForm(notHeld))
}
