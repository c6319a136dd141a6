import { computed, type ComputedRef, type Ref } from 'vue'
import { recordsOf } from '@core/dossier/references'
import { nameOf, wordsIn } from '@core/texts/words'
import type { DocumentSubject } from '@templates/documents/select-records'
import { useDossier } from '../../stores/dossier'
import { useLayout, type ToPrint } from '../../stores/layout'
import { useSettings } from '../../stores/settings'

/** All records of the register, those selected in its list, or the id of one. */
export type Wanted = string

interface PrintedRecords {
  readonly choices: readonly { readonly wanted: Wanted; readonly text: string }[]
  /** What is wanted to begin with. */
  readonly first: Wanted
  /** Human references of what is wanted; none: all. */
  readonly refs: readonly string[]
}
interface Printing {
  readonly subject: Ref<DocumentSubject>
  readonly wanted: Ref<Wanted>
  /** What someone came to print, whatever the list has selected. */
  readonly asked: ToPrint | null
}

/** Which records a document is to print. A document about the file offers no choice. */
export function usePrintedRecords({ subject, wanted, asked }: Printing): ComputedRef<PrintedRecords> {
  const dossier = useDossier()
  const layout = useLayout()
  const settings = useSettings()
  return computed(() => {
    const register = subject.value
    if (register === 'file') return { choices: [], first: 'all', refs: [] }
    const texts = settings.texts.shell.documents
    const words = wordsIn(settings.language)
    const records = recordsOf(dossier.current, register)
    const ids = asked?.register === register ? asked.ids : layout.listOf(register).selected
    const selected = records.filter(({ id }) => ids.has(id))
    const named = (record: (typeof records)[number]) => {
      const name = nameOf(register, record, words)
      return name === record.ref ? record.ref : `${record.ref} · ${name}`
    }
    const [only] = selected
    const chosen = wanted.value === 'selected' ? selected : records.filter(({ id }) => id === wanted.value)
    return {
      choices: [
        { wanted: 'all', text: texts.allRecords(settings.texts.registers[register].many, records.length) },
        ...(selected.length > 1 ? [{ wanted: 'selected', text: texts.selectedRecords(selected.length) }] : []),
        ...records.map((record) => ({ wanted: record.id, text: named(record) })),
      ],
      first: selected.length > 1 ? 'selected' : (only?.id ?? 'all'),
      refs: wanted.value === 'all' ? [] : chosen.map(({ ref }) => ref),
    }
  })
}
