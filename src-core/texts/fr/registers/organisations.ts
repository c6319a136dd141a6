import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'
import { organisationFields } from './organisation-fields'

export const organisations: RegisterTexts<Registers['organisations']> = {
  one: 'organisme',
  many: 'Organismes',
  add: 'Nouvel organisme',
  lead: 'Les organismes que le fichier cite : responsables conjoints, représentants, destinataires.',
  sections: {
    identity: { title: 'Identité', lead: 'Qui est cet organisme, et à quel titre il figure au fichier.' },
    contact: { title: 'Coordonnées', lead: 'Telles qu’elles s’impriment sur le registre.' },
    representation: { title: 'Représentation', lead: 'Qui signe, où il est établi, qui le représente ailleurs.' },
    dpo: { title: 'Délégué à la protection des données (DPO)', lead: 'Désignation, indépendance et moyens.' },
    people: { title: 'Pour les personnes', lead: 'Où poser une question, où régler ses préférences.' },
    notes: notesSection,
  },
  fields: { ...organisationFields, ...endingTexts },
}
