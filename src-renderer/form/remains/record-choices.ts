import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { isNamedIn, recordItStoodWith, type RecordPlace } from '@core/exchange/place-remain'
import type { Remain } from '@core/exchange/remains'
import { isRegister, registerNames, type RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import { nameOf, type LanguageWords } from '@core/texts/words'
import type { Option } from '../controls/option'

const valueOf = ({ register, record }: RecordPlace) => `${register}/${record}`

export function placeOf(value: string): RecordPlace | undefined {
  const [register = '', record = ''] = value.split('/')
  return isRegister(register) ? { register, record } : undefined
}

/** What people keep most stands first. */
const inOrder: readonly RegisterName[] = ['activities', ...registerNames.filter((name) => name !== 'activities')]

/** Every record by name, a group for each register; first, those the source file speaks of. */
export function recordChoices(dossier: Dossier, remain: Remain, words: LanguageWords, texts: Texts): readonly Option[] {
  const all = inOrder.flatMap((register) =>
    recordsOf(dossier, register)
      .map((record) => ({
        value: valueOf({ register, record: record.id }),
        label: nameOf(register, record, words),
        group: texts.registers[register].many,
      }))
      .sort((a, b) => a.label.localeCompare(b.label, words.language)),
  )
  const neighbour = recordItStoodWith(dossier, remain)
  const known = neighbour && valueOf(neighbour)
  const isLikely = ({ value, label }: Option) => value === known || isNamedIn(remain.where, label)
  const likely = all.filter(isLikely).sort((a, b) => Number(b.value === known) - Number(a.value === known))
  return [
    ...likely.map((each) => ({ ...each, group: texts.shell.remains.dialog.likely })),
    ...all.filter((each) => !isLikely(each)),
  ]
}
