import { mainOrganisationOf } from '@core/dossier/references'
import type { Organisation, ProcessorActivity } from '@core/registers'
import type { Block } from '../blocks'
import { quiet, withGapsTold } from './gaps-told'
import { contactFields, organisationsTable } from './controller-parts'
import { fact, facts, withFacts, withoutSources } from './parts'
import { linked, withRef, type Printing } from './printing'

/** Art. 30(2)(a): its name and contact details, as far as the article asks. */
const identity = [
  'legalName',
  'tradeName',
  'legalForm',
  'registrationNumber',
  'address',
  'country',
  'phone',
  'email',
  'website',
  'legalRepresentative',
  'offersOrMonitorsInEea',
  'representativeExempt',
  'euRepresentative',
  'ukRepresentative',
] as const

/** Who acts on behalf of others, represented and advised by whom. */
export function* actingPart(printing: Printing, services: readonly ProcessorActivity[]): Generator<Block> {
  const named = distinct(
    services.flatMap(({ processorOrganisation: id }) => linked(printing, 'organisations', id) ?? []),
  )
  const main = mainOrganisationOf(printing.dossier)
  const acting = named.length > 0 || !main ? named : [main]
  for (const organisation of acting) yield* oneActing(printing, organisation, acting.length > 1)
  yield* unansweredBy(
    printing,
    'processorOrganisation',
    services.filter(({ processorOrganisation }) => processorOrganisation === ''),
  )
}

function* oneActing(printing: Printing, organisation: Organisation, isOneOfSeveral: boolean): Generator<Block> {
  const { documents } = printing.texts
  const { d01, processors } = documents
  const heading = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 2,
    text: isOneOfSeveral ? withRef({ ref: text }, organisation.legalName) : text,
    anchor: `acting-${organisation.ref.replace(/\W/g, '')}-${key}`,
    unlisted: true,
  })
  yield heading(processors.d02.acting, 'identity')
  // Without the sources: this record has its own article, and the cover cites it.
  yield withoutSources(facts(printing, 'organisations', organisation, identity))
  const representatives = [organisation.euRepresentative, organisation.ukRepresentative].flatMap(
    (id) => linked(printing, 'organisations', id) ?? [],
  )
  if (representatives.length > 0) {
    yield heading(d01.representatives, 'representatives')
    yield* withGapsTold(printing, organisationsTable(printing, representatives))
  }
  yield heading(d01.dpo, 'dpo')
  const dpo = linked(printing, 'persons', organisation.dpo)
  if (dpo) yield withoutSources(facts(printing, 'persons', dpo, contactFields.slice(0, 6)))
  else yield* unnamedOfficer(printing, organisation)
}

/** Whether there must be one is an answer too; that there is none is not to be read from an empty line. */
function* unnamedOfficer(printing: Printing, organisation: Organisation): Generator<Block> {
  const required = facts(printing, 'organisations', organisation, ['dpoRequired'])
  yield withFacts(withoutSources(required), fact(printing.texts.registers.organisations.fields.dpo.label, ''))
}

/** A question some services left open, told once with their references. */
export function* unansweredBy(
  printing: Printing,
  name: 'processorOrganisation' | 'securityMeasures',
  services: readonly ProcessorActivity[],
): Generator<Block> {
  if (services.length === 0) return
  const { documents, registers } = printing.texts
  const { label } = registers.processorActivities.fields[name]
  yield quiet(documents.breaches.notStated(`${label} (${services.map(({ ref }) => ref).join(', ')})`))
}

export const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
