import { mainOrganisationOf } from '../../dossier/references'
import { isSaid } from '../../kinds'
import { placesOf } from '../../law/processing-places'
import { isOver } from '../../law/processor-use'
import { isAbroad, transferZoneOf } from '../../law/zones'
import type { ProcessorActivity } from '../../registers'
import { dossierRule, recordRule, when, type RuleView } from '../define-rule'
import type { FindingValue, Rule } from '../rule'
import { inRow } from '../transfers/in-row'

const service = ({ name }: ProcessorActivity) => ({ service: { text: name } })
const countries = (codes: readonly string[]): FindingValue => ({
  all: [...new Set(codes)].map((code) => ({ list: 'country', code })),
})
const zone = ({ parameters }: RuleView) => ({ zone: { list: 'transferHome', code: parameters.home.zone } }) as const

export const recordMissing = dossierRule({
  id: 'PRO-09',
  severity: 'error',
  law: ['GDPR 30(2)'],
  reads: ['organisations', 'clientFile', 'processorActivities'],
  inputs: ['roleInFile'],
  // Other organisations of the file may be processors: their record is theirs to keep.
  check: ({ dossier }) => {
    const main = mainOrganisationOf(dossier)
    const acts = main?.roleInFile.some((role) => role === 'processor' || role === 'subProcessor') ?? false
    if (!main || !acts || dossier.processorActivities.length > 0) return []
    const values = { organisation: main.legalName }
    return [{ register: 'organisations', record: main.id, field: 'roleInFile', values }]
  },
})

const isNamed = ({ name, organisation }: ProcessorActivity['customers'][number]) =>
  name.trim() !== '' || organisation !== ''
const isReachable = ({ contact, organisation }: ProcessorActivity['customers'][number]) =>
  contact.trim() !== '' || organisation !== ''

export const customersUnnamed = recordRule('processorActivities', {
  id: 'PRO-10',
  severity: 'error',
  law: ['GDPR 30(2)(a)'],
  inputs: ['customers'],
  check: (y) =>
    y.customers.length === 0
      ? [{ field: 'customers', values: service(y) }]
      : y.customers
          .filter((customer) => !isNamed(customer) || !isReachable(customer))
          .map(({ id }) => ({ field: 'customers', row: id, values: service(y) })),
})

export const categoriesMissing = recordRule('processorActivities', {
  id: 'PRO-11',
  severity: 'error',
  law: ['GDPR 30(2)(b)'],
  inputs: ['categoriesOfProcessing', 'customers'],
  check: (y) => {
    const isStatedForEach = y.customers.length > 0 && y.customers.every(({ categories }) => isSaid(categories))
    return when(!isSaid(y.categoriesOfProcessing) && !isStatedForEach, 'categoriesOfProcessing', {
      values: service(y),
    })
  },
})

export const serviceMechanismMissing = recordRule('processorActivities', {
  id: 'PRO-14',
  severity: 'error',
  law: ['GDPR 30(2)(c)', 'GDPR 44'],
  inputs: ['transfers'],
  check: (y, view) =>
    y.transfers.flatMap((t) => {
      const where = transferZoneOf(t.destination, view.parameters)
      if (where === 'home' || (t.mechanism !== '' && t.mechanism !== 'none_eea')) return []
      return [inRow(t, zone(view), where === 'outside' ? 'error' : 'warning')]
    }),
})

export const serviceTransfersUntold = recordRule('processorActivities', {
  id: 'PRO-15',
  severity: 'error',
  law: ['GDPR 30(2)(c)'],
  inputs: ['transfersDeclared', 'transfers'],
  check: (y) =>
    when(
      y.transfers.length === 0 && y.transfersDeclared !== 'no',
      y.transfersDeclared === 'yes' ? 'transfers' : 'transfersDeclared',
      { values: service(y) },
    ),
})

export const serviceTransfersDenied = recordRule('processorActivities', {
  id: 'PRO-16',
  severity: 'error',
  law: ['GDPR 30(2)(c)'],
  inputs: ['transfersDeclared', 'transfers'],
  check: (y, view) => {
    const abroad = y.transfers.map((t) => t.destination).filter((country) => isAbroad(country, view.parameters))
    return when(y.transfersDeclared === 'no' && abroad.length > 0, 'transfersDeclared', {
      values: { ...service(y), ...zone(view), countries: countries(abroad) },
    })
  },
})

export const serviceUnprotected = recordRule('processorActivities', {
  id: 'PRO-17',
  severity: 'error',
  law: ['GDPR 30(2)(d)', 'GDPR 32(1)'],
  inputs: ['securityMeasures'],
  check: (y) => when(y.securityMeasures.length === 0, 'securityMeasures', { values: service(y) }),
})

export const subProcessorAbroad = recordRule('processorActivities', {
  id: 'PRO-18',
  severity: 'warning',
  law: ['GDPR 30(2)(c)', 'EDPB 5/2021'],
  follows: ['processors'],
  inputs: ['subProcessors', 'transfers', 'status'],
  check: (y, view) => {
    if (isOver(y)) return []
    const recorded = new Set<string>(y.transfers.map(({ destination }) => destination))
    const places = y.subProcessors.flatMap((id) => {
      const processor = view.find('processors', id)
      return processor ? placesOf(processor, (each) => view.find('processors', each)) : []
    })
    const abroad = places.filter(({ country }) => isAbroad(country, view.parameters) && !recorded.has(country))
    if (abroad.length === 0) return []
    const names = [...new Set(abroad.map(({ processor }) => processor.name))]
    const values = { processors: { all: names }, countries: countries(abroad.map(({ country }) => country)) }
    return [{ field: 'subProcessors', values: { ...service(y), ...zone(view), ...values } }]
  },
})

export const processorRecordRules: readonly Rule[] = [
  recordMissing,
  customersUnnamed,
  categoriesMissing,
  serviceMechanismMissing,
  serviceTransfersUntold,
  serviceTransfersDenied,
  serviceUnprotected,
  subProcessorAbroad,
]
