import type { Organisation, ProcessorActivity } from '@core/registers'
import { linked, type Printing } from './printing'

type Customer = ProcessorActivity['customers'][number]

/** What one controller entrusts: a service, and its own line of that service. */
interface Entrusted {
  readonly service: ProcessorActivity
  readonly customer: Customer
}
export interface ServedController {
  readonly name: string
  readonly organisation: Organisation | undefined
  readonly entrusted: readonly [Entrusted, ...Entrusted[]]
}

/**
 * The controllers served, each once whatever the number of services: GDPR Art. 30(2)(a). An extract made for one of them
 * does not tell it who the others are.
 */
export function servedControllers(
  printing: Printing,
  services: readonly ProcessorActivity[],
): readonly ServedController[] {
  const found = new Map<string, ServedController>()
  const all = services.flatMap((service) => service.customers.map((customer) => ({ service, customer })))
  const wanted = all.filter(({ customer }) => isWanted(printing, customer))
  for (const each of wanted.length > 0 ? wanted : all) {
    const organisation = linked(printing, 'organisations', each.customer.organisation)
    const name = each.customer.name.trim() || (organisation?.legalName ?? '')
    const key = organisation?.id ?? name.toLowerCase()
    // Without a name, nothing says that two lines are one controller.
    const known = key === '' ? undefined : found.get(key)
    const served: ServedController = known
      ? { ...known, entrusted: [...known.entrusted, each] }
      : { name, organisation, entrusted: [each] }
    found.set(key === '' ? each.customer.id : key, served)
  }
  return [...found.values()]
}

const isWanted = (printing: Printing, { organisation }: Customer): boolean =>
  printing.records.includes(linked(printing, 'organisations', organisation)?.ref ?? '')

/** How to reach it: what its line says, with the address its own record gives. */
export function reachOf({ words }: Printing, { organisation, entrusted }: ServedController): string {
  const said = firstSaid(entrusted, 'contact')
  const { address = '', country = '', email = '', phone = '' } = organisation ?? {}
  const place = [address, country === '' ? '' : words.code('country', country)].filter((part) => part !== '')
  const ways = said === '' ? [email, phone].filter((part) => part !== '') : [said]
  return [place.join(', '), ways.join(', ')].filter((line) => line !== '').join('\n')
}

export const representativeOf = (printing: Printing, { organisation, entrusted }: ServedController): string =>
  firstSaid(entrusted, 'representative') ||
  [organisation?.euRepresentative ?? '', organisation?.ukRepresentative ?? '']
    .map((id) => printing.words.recordName('organisations', id))
    .filter((name) => name !== '')
    .join(', ')

export function officerOf(printing: Printing, { organisation, entrusted }: ServedController): string {
  const said = firstSaid(entrusted, 'dpo')
  const dpo = linked(printing, 'persons', organisation?.dpo ?? '')
  if (said !== '' || !dpo) return said
  return [dpo.fullName, dpo.email || dpo.phone].filter((part) => part !== '').join(', ')
}

const firstSaid = (entrusted: readonly Entrusted[], name: 'contact' | 'representative' | 'dpo'): string =>
  entrusted.map(({ customer }) => customer[name].trim()).find((said) => said !== '') ?? ''
