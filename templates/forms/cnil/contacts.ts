import type { Activity, Organisation, Person } from '@core/registers'
import { linked } from '../../documents/printing'
import type { Filling } from '../filling'

/** Who is who, in the cells the form has for it. */
export interface ContactCells {
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly town: string
  readonly country: string
  readonly phone: string
  readonly email: string
}

export const nobody: ContactCells = { name: '', address: '', postcode: '', town: '', country: '', phone: '', email: '' }

/**
 * « 4 rue du Lavoir, 00340 Valbrune » in the form's three cells. An address written otherwise, or in a country without such
 * codes, stands whole in the first: nobody guesses where its parts end.
 */
export function addressCells(address: string): Pick<ContactCells, 'address' | 'postcode' | 'town'> {
  const [, street = address, postcode = '', town = ''] =
    /^([^\n]*[^\n,\s]), (\d{5}) ([^\s\d,][^\n\d,]*[^\n\d,\s])$/.exec(address) ?? []
  return { address: street, postcode, town }
}

export const organisationCells = ({ words }: Filling, of: Organisation): ContactCells => ({
  name: of.legalName,
  ...addressCells(of.address),
  country: of.country === '' ? '' : words.code('country', of.country),
  phone: of.phone,
  email: of.email,
})

/** Their address is a whole already: it says its country where that matters. */
export const personCells = (of: Person): ContactCells => ({
  ...nobody,
  name: of.fullName,
  ...addressCells(of.postal),
  phone: of.phone,
  email: of.email,
})

export interface Actors {
  readonly controllers: readonly ContactCells[]
  readonly joint: readonly ContactCells[]
  readonly dpo: ContactCells
  /** The form asks for it only of an external officer. */
  readonly dpoCompany: ContactCells
  readonly representative: ContactCells
}

/** Those who answer for one processing. Beside the first controller, those of an arrangement under Art. 26 are joint controllers. */
export function actorsOf(filling: Filling, activity: Activity): Actors {
  const organisations = activity.controllers.flatMap((id) => linked(filling, 'organisations', id) ?? [])
  const [first, ...others] = organisations
  const isJoint = (organisation: Organisation) =>
    activity.jointControl !== '' || organisation.roleInFile.includes('jointController')
  const cells = (organisation: Organisation) => organisationCells(filling, organisation)
  return {
    controllers: [...(first ? [first] : []), ...others.filter((each) => !isJoint(each))].map(cells),
    joint: others.filter(isJoint).map(cells),
    ...officersOf(filling, first),
  }
}

export function officersOf(
  filling: Filling,
  organisation: Organisation | undefined,
): Pick<Actors, 'dpo' | 'dpoCompany' | 'representative'> {
  const dpo = linked(filling, 'persons', organisation?.dpo ?? '')
  const company =
    organisation?.dpoKind === 'external' ? linked(filling, 'organisations', dpo?.organisation ?? '') : undefined
  const representative = linked(filling, 'organisations', organisation?.euRepresentative ?? '')
  return {
    dpo: dpo ? personCells(dpo) : nobody,
    dpoCompany: company && company.id !== organisation?.id ? organisationCells(filling, company) : nobody,
    representative: representative ? organisationCells(filling, representative) : nobody,
  }
}
