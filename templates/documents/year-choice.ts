import type { AnyRecord } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import type { IsoDate } from '@core/kinds'
import type { FieldName, RegisterName, Registers } from '@core/registers'
import { calendarYear } from './year'

/** The days that put a record into the report on a year. */
const days: { readonly [R in RegisterName]?: readonly FieldName<Registers[R]>[] } = {
  activities: ['lastReviewedOn'],
  dpias: ['decidedOn', 'consultedOn'],
  dpoAdvice: ['date'],
  breaches: ['awareAt', 'detectedAt'],
  requests: ['receivedOn', 'answeredOn'],
  complaints: ['receivedOn'],
  redress: ['decidedOn'],
  transferAssessments: ['approvedOn'],
  trainings: ['date'],
  audits: ['date'],
  authorityContacts: ['date'],
  actions: ['doneOn'],
  managementReviews: ['date', 'dpoReportOn'],
}

/** Nothing it reports on was a duty before. */
const firstYear = 2018

/** Years a report may be asked for, the latest first: the current one, the one before, and those of which the file dates something. */
export function yearsOffered(dossier: Dossier, today: IsoDate): readonly number[] {
  const current = calendarYear(today)
  const dated = (Object.entries(days) as [RegisterName, readonly string[]][]).flatMap(([register, names]) =>
    (recordsOf(dossier, register) as readonly AnyRecord[]).flatMap((record) =>
      names.map((name) => calendarYear(String(record[name]))),
    ),
  )
  const told = dated.filter((year) => year >= firstYear && year < current)
  return [...new Set([current, current - 1, ...told])].sort((one, other) => other - one)
}
