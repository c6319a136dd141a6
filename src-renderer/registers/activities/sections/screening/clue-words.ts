import { computed, type ComputedRef } from 'vue'
import type { Clue } from '@core/dpia/clues'
import type { AnyRecord } from '@core/dossier/change'
import { groupOf } from '@core/kinds'
import { registers, type Activity, type RowName } from '@core/registers'
import { rowTitle } from '@core/texts/words'
import { useSettings } from '../../../../stores/settings'
import { useWords } from '../../../../form/use-words'

/** A clue as a person reads it, and where it leads. */
export interface ToldClue {
  readonly path: string
  readonly text: string
}

/** « Données : Santé »: the question, and the row that points. Clues on one question are told once. */
export function useClueWords(activity: () => Activity): ComputedRef<(clues: readonly Clue[]) => readonly ToldClue[]> {
  const settings = useSettings()
  const words = useWords()
  const labels = computed(() => settings.texts.registers.activities.fields)

  function nameOfRow({ field, row }: Clue): string {
    const kind = registers.activities.fields[field as keyof typeof registers.activities.fields].kind
    const of = groupOf(kind)
    if (row === undefined || !of) return ''
    const rows = activity()[field] as unknown as readonly AnyRecord[]
    const found = rows.find(({ id }) => id === row)
    return found ? rowTitle(of.name as RowName, found, words.value) : ''
  }

  return computed(() => (clues) => {
    const fields = [...new Set(clues.map(({ field }) => field))]
    return fields.map((field) => {
      const own = clues.filter((clue) => clue.field === field)
      const names = [...new Set(own.map(nameOfRow).filter((name) => name !== ''))]
      const label = labels.value[field as keyof typeof labels.value]?.label ?? field
      const row = own.find((clue) => clue.row !== undefined)?.row
      return {
        path: row === undefined ? field : `${field}/${row}`,
        text: names.length === 0 ? label : settings.texts.dpiaScreening.clues.fact(label, names.join(', ')),
      }
    })
  })
}
