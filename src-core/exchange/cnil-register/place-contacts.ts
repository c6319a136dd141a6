import type { CodeOf } from '../../codes'
import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import { countryOf } from '../reading/country-of'
import { foldWords } from '../../folding/fold'
import { saysNothing } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'
import type { Contact } from './read-list'

/** The contact without the cells that say nothing (`N/A`): those stay to be told as unplaced. */
export function cleaned(contact: Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([, cell]) => cell && !saysNothing(cell.text)))
}

export const nameOf = ({ firstName, name }: Contact): string =>
  [firstName?.text, name?.text].filter((part) => part !== undefined).join(' ')

function addressOf({ address, postcode, town }: Contact): Found<string> | undefined {
  const place = [postcode?.text, town?.text].filter((part) => part !== undefined).join(' ')
  const text = [address?.text, place].filter((part) => part !== undefined && part !== '').join(', ')
  return text === '' ? undefined : found(text, address, postcode, town)
}

const written = (cell: Cell | undefined) => cell && found(cell.text, cell)

export function fillOrganisation(draft: Draft, id: string, contact: Contact): void {
  const { phone, email, country } = contact
  draft.fill('organisations', id, {
    legalName: contact.name && found(nameOf(contact), contact.firstName, contact.name),
    address: addressOf(contact),
    country: country && readCountry(draft, country),
    phone: written(phone),
    email: written(email),
  })
}

/** The country a cell names; an unknown one is told and left for the person. */
export function readCountry(draft: Draft, cell: Cell): Found<CodeOf<'country'>> | undefined {
  const code = countryOf(cell.text)
  if (code !== undefined) return found(code, cell)
  draft.ledger.leave(cell)
  draft.warn('unknown-country', draft.ledger.where(cell), { country: cell.text })
  return undefined
}

/** A business contact. Its address says no country when it is the organisation's own. */
export function fillPerson(draft: Draft, id: string, contact: Contact, homeCountry: string): void {
  const { phone, email, country } = contact
  const abroad = country && countryOf(country.text) !== homeCountry ? country : undefined
  const postal = addressOf(contact)
  if (country && !abroad) draft.ledger.place(country)
  draft.fill('persons', id, {
    fullName: contact.name && found(nameOf(contact), contact.firstName, contact.name),
    phone: written(phone),
    email: written(email),
    postal: postal && (abroad ? found(`${postal.value}, ${abroad.text}`, ...postal.cells, abroad) : postal),
  })
}

/** An organisation other than the one of the file, found by its name or created with this role. */
export function reuseOrganisation(draft: Draft, contact: Contact, role: CodeOf<'orgRole'>): string {
  const { id, isNew } = draft.reuse('organisations', nameOf(contact))
  if (isNew) draft.fill('organisations', id, { roleInFile: found([role]) })
  fillOrganisation(draft, id, contact)
  return id
}

export const sameName = (a: string, b: string) => foldWords(a) === foldWords(b)
