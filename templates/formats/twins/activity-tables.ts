import type { AnyRecord } from '@core/dossier/change'
import type { Activity } from '@core/registers'
import { measureInWords } from '../../documents/activity-safeguards'
import { mayTell } from '../../documents/editions'
import type { Printing } from '../../documents/printing'
import { chosenWith, relatedTo } from '../../documents/related'
import { linesOfActivity, toldMeasures } from './activity-lines'
import { fieldColumn, refColumn, toldFields } from './field-columns'
import { groupTables, registerTable } from './register-tables'
import { tableOf, type ColumnOf, type Table } from './table'

/**
 * The record of processing as tables: one activity a row, then what an activity holds several of, then what the chosen
 * activities rest on, as D01 tells it.
 */
export function activityTables(printing: Printing, activities: readonly Activity[]): readonly Table[] {
  const lines = linesOfActivity(printing)
  const columns = toldFields(printing, 'activities').flatMap(
    ([name, field]): readonly ColumnOf<Activity>[] =>
      lines[name as keyof Activity] ?? [fieldColumn(printing, 'activities', name, field)],
  )
  const main = tableOf<Activity>(
    printing.texts.registers.activities.many,
    [refColumn(printing), ...columns],
    activities,
  )
  return [
    main,
    ...groupTables(printing, 'activities', activities, (activity, name) =>
      name === 'securityMeasures'
        ? (toldMeasures(printing, activity) as unknown as readonly AnyRecord[])
        : ((activity as unknown as Readonly<Record<string, readonly AnyRecord[]>>)[name] ?? []),
    ),
    ...restedOn(printing, activities),
  ].filter(({ rows }, index) => index === 0 || rows.length > 0)
}

/** What D01 tells of processors, periods, measures and joint control, of the chosen activities only. */
function restedOn(printing: Printing, activities: readonly Activity[]): readonly Table[] {
  const chosen = chosenWith(printing, activities)
  const { audience, texts } = printing
  const measures = relatedTo(printing, chosen, 'securityMeasures').filter(
    ({ state }) => mayTell(audience, 'securityMeasures', 'state') || state === 'implemented',
  )
  const wording: ColumnOf<(typeof measures)[number]> = {
    label: texts.registers.securityMeasures.fields.title.label,
    breadth: 'long',
    value: ({ id }) => measureInWords(printing, id),
  }
  return [
    registerTable(printing, 'processors', relatedTo(printing, chosen, 'processors'), {
      only: ['name', 'services', 'country', 'remoteAccessCountries', 'contact'],
    }),
    registerTable(printing, 'retentionRules', relatedTo(printing, chosen, 'retentionRules')),
    registerTable(printing, 'securityMeasures', measures, {
      only: ['code', 'kind', 'state', 'lastTestedOn', 'effect', 'isoRefs', 'owner'],
      first: [wording],
    }),
    registerTable(printing, 'jointControls', relatedTo(printing, chosen, 'jointControls')),
    registerTable(printing, 'organisations', relatedTo(printing, chosen, 'organisations'), {
      only: ['legalName', 'roleInFile', 'registrationNumber', 'address', 'country', 'email', 'phone'],
    }),
  ]
}
