import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type RecordIn, type RegisterName } from '@core/registers'
import { aNewClient } from '../helpers/propose'
import type { ActivityFacts } from './facts'
import type { Got } from './read-back'

type CountryCode = RecordIn<'activities'>['transfers'][number]['destination']

/** What an import without a fault makes of these processings: the score is tried on it, whole and with faults put in. */
export function perfectImport(facts: readonly ActivityFacts[]): Got {
  const before = aNewClient()
  let ids = 0
  const nextId = () => `made-${++ids}`
  const record = <R extends RegisterName>(register: R, answers: Partial<RecordIn<R>>): RecordIn<R> => ({
    ...emptyRecord(register, { id: nextId(), ref: 'X', at: '2026-11-23T10:00:00.000Z', author: 'zzz' }),
    ...answers,
  })
  const rules: Dossier['retentionRules'][number][] = []
  const measures: Dossier['securityMeasures'][number][] = []
  const processors: Dossier['processors'][number][] = []
  /** Notes the record where its register is kept, and says its id. */
  const kept = <T extends { readonly id: string }>(list: T[], made: T): string => {
    list.push(made)
    return made.id
  }
  const activities = facts.map((each) => {
    const rule = each.retention === '' ? '' : kept(rules, record('retentionRules', { label: { fr: each.retention } }))
    const [code, , more] = each.basis ?? ['', '', '']
    return record('activities', {
      ref: each.ref,
      name: { fr: each.name },
      department: { fr: each.department },
      lastReviewedOn: each.reviewed,
      purposes: each.purposes.map((title) => ({
        ...emptyRow(rowDefinitions.purposes, nextId()),
        title: { fr: title },
        legalBasis: code,
        legalBasisJustification: { fr: more ?? '' },
      })),
      subjects: each.subjects.map((detail) => ({
        ...emptyRow(rowDefinitions.subjects, nextId()),
        detail: { fr: detail },
      })),
      dataItems: each.data.map((detail) => ({
        ...emptyRow(rowDefinitions.dataItems, nextId()),
        detail: { fr: detail },
        retention: rule,
      })),
      internalRecipients: each.internal.map((service) => ({
        ...emptyRow(rowDefinitions.internalRecipients, nextId()),
        service: { fr: service },
      })),
      externalRecipients: each.external.map((recipient) => ({
        ...emptyRow(rowDefinitions.externalRecipients, nextId()),
        recipient: { fr: recipient },
      })),
      processors: each.processors.map(([name, role]) =>
        kept(processors, record('processors', { name, services: { fr: role } })),
      ),
      transfersDeclared: each.transfers?.declared ?? 'unknown',
      transfers: (each.transfers?.countries ?? []).map((destination) => ({
        ...emptyRow(rowDefinitions.transfers, nextId()),
        destination: destination as CountryCode,
      })),
      securityMeasures: each.measures.map((title) => ({
        ...emptyRow(rowDefinitions.measureLinks, nextId()),
        measure: kept(measures, record('securityMeasures', { title: { fr: title } })),
      })),
    })
  })
  const after: Dossier = { ...before, activities, retentionRules: rules, securityMeasures: measures, processors }
  return { before, after, proposal: { created: [], unplaced: [], warnings: [] } }
}
