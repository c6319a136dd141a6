import type { Refusal, Written } from '@core/contract'
import { refusalText } from '@core/texts/refusal-text'
import { writePia } from '@core/exchange/pia/write-pia'
import type { NotHeld } from '@core/exchange/pia/writing'
import type { ContentLanguage } from '@core/kinds'
import type { Dpia } from '@core/registers'
import { ask } from '../../../host'
import { useDossier } from '../../../stores/dossier'
import { useLayout } from '../../../stores/layout'
import { useSettings } from '../../../stores/settings'

/** How many of the things left out a notice names: it must be read before it goes. */
const named = 2

/** Writes the assessment as a file of the CNIL's tool, and tells where it is and what that format has no place for. */
export async function exportForPia({ id, ref }: Dpia, language: ContentLanguage): Promise<void> {
  const dossier = useDossier()
  const session = dossier.opened?.session
  if (session === undefined) return
  // The machine writes its own copy: it must have heard the last edits.
  await dossier.flush()
  const { notHeld } = writePia(dossier.current, id, language)
  const answer = await ask('document.export', {
    session,
    job: crypto.randomUUID(),
    format: 'pia',
    documents: ['PIA'],
    language,
    audience: 'internal',
    records: [ref],
  })
  if (answer === null) return
  if (!answer.ok) tellRefusal(answer.refusal)
  else for (const file of answer.value) tellWritten(file, notHeld)
}

function tellWritten({ path, ticket }: Written, notHeld: readonly NotHeld[]) {
  const { texts } = useSettings()
  const { exportedPia, notInPia } = texts.dpiaPages.editor
  const { reasons } = texts.importing.pia.notHeld
  const first = notHeld.slice(0, named).map(({ where, reason }) => `${where} (${reasons[reason]})`)
  const left = notHeld.length === 0 ? [] : [notInPia(notHeld.length, first.join(', '))]
  useLayout().tell([exportedPia(path), ...left].join(' '), {
    text: texts.shell.documents.reveal,
    run: () => void reveal(ticket),
  })
}

async function reveal(ticket: string) {
  const answer = await ask('file.reveal', { ticket })
  if (!answer.ok) tellRefusal(answer.refusal)
}

function tellRefusal(refusal: Refusal) {
  useLayout().tell(refusalText(useSettings().texts, refusal))
}
