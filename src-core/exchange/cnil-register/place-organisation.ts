import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { foldName } from '../../folding/fold'
import { isEeaCountry } from '../reading/eea'
import { saysNothing } from '../reading/yes-no'
import { cleaned, fillOrganisation, fillPerson, nameOf, reuseOrganisation, sameName } from './place-contacts'
import type { Fiche } from './read-fiche'
import type { Contact, ListSheet } from './read-list'

/** Who a register is about: tells the organisations of one fiche, once the names of all fiches are known. */
export interface Organisations {
  /** Places the actors of a fiche; gives the ids of its controllers, and the cells that name others than the main one. */
  placeActors(fiche: Fiche): ReturnType<typeof placeControllers>
  placeList(list: ListSheet): void
  /** Ties the people found to their organisation. To be called last: a DPO's company may be told on any sheet. */
  conclude(): void
}

interface Scene {
  readonly draft: Draft
  readonly main: string
  /** Name the register gives to the organisation of the file. */
  readonly mainName: string
  readonly people: Set<string>
}

export function placeOrganisations(draft: Draft, main: string, fiches: readonly Fiche[]): Organisations {
  const scene = { draft, main, mainName: mainNameIn(draft, main, fiches), people: new Set<string>() }
  return {
    placeActors: (fiche) => placeActors(scene, fiche),
    placeList(list) {
      placeHead(scene, cleaned(list.head))
      placeRepresentative(scene, cleaned(list.representative))
      const dpo = cleaned(list.dpo)
      const { company } = dpo
      placeDpo(scene, dpo)
      if (company) placeDpoCompany(scene, { name: company })
    },
    conclude() {
      for (const person of scene.people) {
        if (draft.read('persons', person).organisation === '') {
          draft.fill('persons', person, { organisation: found(main) })
        }
      }
    },
  }
}

/** The file's own name when a fiche gives it as controller; else the one most fiches give. */
function mainNameIn(draft: Draft, main: string, fiches: readonly Fiche[]): string {
  const counts = new Map<string, number>()
  for (const { actors } of fiches) {
    for (const { role, row } of actors) {
      if (role === 'controller' && row.name) counts.set(row.name.text, (counts.get(row.name.text) ?? 0) + 1)
    }
  }
  const { legalName } = draft.read('organisations', main)
  const names = [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
  return names.find((name) => sameName(name, legalName)) ?? names[0] ?? legalName
}

function placeActors(scene: Scene, { actors }: Fiche) {
  const rows = actors.map(({ role, row }) => ({ role, contact: cleaned(row) }))
  const of = (wanted: string) => rows.filter(({ role }) => role === wanted).map(({ contact }) => contact)
  for (const contact of of('dpo')) placeDpo(scene, contact)
  for (const contact of of('dpoCompany')) placeDpoCompany(scene, contact)
  for (const contact of of('representative')) placeRepresentative(scene, contact)
  return placeControllers(scene, of('controller'), of('joint'))
}

/**
 * The controllers of one processing. A controller that is not the organisation of the file is kept apart: a common
 * register must say whose each processing is (CNIL, SAN-2023-025). With none named, the form is that of the organisation.
 */
function placeControllers(
  { draft, main, mainName }: Scene,
  controllers: readonly Contact[],
  joint: readonly Contact[],
) {
  const ids: string[] = []
  for (const contact of controllers) {
    const isMain = !contact.name || sameName(contact.name.text, mainName)
    if (isMain) fillOrganisation(draft, main, contact)
    ids.push(isMain ? main : reuseOrganisation(draft, contact, 'controller'))
  }
  if (ids.length === 0) ids.push(main)
  for (const contact of joint) if (contact.name) ids.push(reuseOrganisation(draft, contact, 'jointController'))
  return [...new Set(ids)]
}

function placeDpo({ draft, main, people }: Scene, contact: Contact): void {
  const name = nameOf(contact)
  if (name === '') return
  const { dpo, country } = draft.read('organisations', main)
  const standing = dpo === '' ? '' : draft.read('persons', dpo).fullName
  if (dpo !== '' && foldName(standing) !== foldName(name)) {
    draft.disagree(standing, found(name, contact.firstName, contact.name))
    return
  }
  const person = dpo || draft.reuse('persons', name).id
  people.add(person)
  fillPerson(draft, person, contact, country)
  draft.fill('persons', person, { roles: found(['dpo']) })
  draft.fill('organisations', main, { dpo: found(person) })
}

/** The form asks for a company only « si externe »: naming one says that the DPO is external. */
function placeDpoCompany({ draft, main }: Scene, contact: Contact): void {
  const { dpo } = draft.read('organisations', main)
  if (!contact.name || dpo === '') return
  const company = draft.reuse('organisations', contact.name.text).id
  fillOrganisation(draft, company, contact)
  draft.fill('organisations', main, { dpoKind: found('external' as const) })
  draft.fill('persons', dpo, { organisation: found(company, contact.name) })
}

/** « Responsable de l'organisme »: a person as a rule; some write the organisation's own name in her place. */
function placeHead({ draft, main, mainName, people }: Scene, contact: Contact): void {
  if (!contact.name || saysNothing(contact.name.text)) return
  if (!contact.firstName && sameName(contact.name.text, mainName)) {
    fillOrganisation(draft, main, contact)
    return
  }
  const name = nameOf(contact)
  const { legalRepresentative, country } = draft.read('organisations', main)
  const standing = legalRepresentative === '' ? '' : draft.read('persons', legalRepresentative).fullName
  if (standing !== '' && foldName(standing) !== foldName(name)) {
    draft.disagree(standing, found(name, contact.firstName, contact.name))
    return
  }
  const person = legalRepresentative || draft.reuse('persons', name).id
  people.add(person)
  fillPerson(draft, person, contact, country)
  draft.fill('organisations', main, { legalRepresentative: found(person) })
}

/**
 * A representative under Art. 27 exists only for a controller established elsewhere: of one inside the EEA the word
 * « représentant » may mean anybody, and its cells are left to the person.
 */
function placeRepresentative({ draft, main }: Scene, contact: Contact): void {
  const { country } = draft.read('organisations', main)
  if (!contact.name || country === '' || isEeaCountry(country)) return
  draft.fill('organisations', main, { euRepresentative: found(reuseOrganisation(draft, contact, 'euRep27')) })
}
