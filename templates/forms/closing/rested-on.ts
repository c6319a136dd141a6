import { mainOrganisationOf } from '@core/dossier/references'
import type { Activity, RecordIn, RegisterName } from '@core/registers'
import { linked } from '../../documents/printing'
import type { Filling } from '../filling'
import type { Left } from './closing-sheet'
import { notHeldOf } from './not-held'

/** What is told of the organisation, of a processor and of a period whose name or words stand on a form. */
const told = {
  organisations: [
    'tradeName',
    'legalForm',
    'registrationNumber',
    'website',
    'ukRepresentative',
    'dpoKind',
    'dpoNotificationReference',
  ],
  processors: ['services', 'country', 'otherCountries', 'remoteAccessCountries', 'contact', 'contract'],
  retentionRules: ['label', 'intermediateReason', 'legalGround', 'deletionMethod'],
} as const satisfies { readonly [R in RegisterName]?: readonly (keyof RecordIn<R> & string)[] }
type Rested = keyof typeof told

/** What the chosen activities rest on, once each: of the rest of the file a form says nothing. */
export function restedOn(filling: Filling, activities: readonly Activity[]): readonly Left[] {
  const main = mainOrganisationOf(filling.dossier)
  const once = (ids: readonly string[]) => [...new Set(ids)]
  const processors = once(activities.flatMap((activity) => activity.processors))
  const rules = once(activities.flatMap(({ dataItems }) => dataItems.map(({ retention }) => retention)))
  return [
    ...(main ? [leftOf(filling, 'organisations', [main])] : []),
    leftOf(
      filling,
      'processors',
      processors.flatMap((id) => linked(filling, 'processors', id) ?? []),
    ),
    leftOf(
      filling,
      'retentionRules',
      rules.flatMap((id) => linked(filling, 'retentionRules', id) ?? []),
    ),
  ].flat()
}

function leftOf<R extends Rested>(filling: Filling, register: R, records: readonly RecordIn<R>[]): Left {
  const names: readonly string[] = told[register]
  const answers = records.flatMap((record) => {
    const others = (Object.keys(record) as (keyof RecordIn<R> & string)[]).filter((name) => !names.includes(name))
    const name = filling.words.recordName(register, record.id)
    return notHeldOf(filling, register, record, { fields: others }).map(({ question, answer }) => ({
      question: `${[record.ref, name].filter((text) => text !== '').join(' · ')} › ${question}`,
      answer,
    }))
  })
  return { title: filling.texts.registers[register].many, answers }
}
