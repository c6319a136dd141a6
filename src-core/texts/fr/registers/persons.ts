import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const persons: RegisterTexts<Registers['persons']> = {
  one: 'contact',
  many: 'Contacts',
  add: 'Nouveau contact',
  lead: 'Les personnes que le fichier cite : DPO, responsables opérationnels, signataires.',
  sections: {
    identity: { title: 'Identité', lead: 'Identité professionnelle seulement.' },
    contact: { title: 'Coordonnées', lead: 'Imprimées seulement là où la loi le demande.' },
    duties: { title: 'Rôles', lead: 'Ce que cette personne fait dans le fichier, et depuis quand.' },
    notes: notesSection,
  },
  fields: {
    fullName: { label: 'Nom et prénom', help: 'Comme sur un courrier professionnel.' },
    function: { label: 'Fonction', help: 'Le poste occupé dans l’organisme.' },
    organisation: { label: 'Organisme', help: 'Pour qui cette personne agit.' },
    email: { label: 'Courriel', help: 'Adresse professionnelle uniquement.' },
    phone: { label: 'Téléphone', help: 'Numéro professionnel uniquement.' },
    postal: { label: 'Adresse postale', help: 'Adresse professionnelle uniquement.' },
    roles: { label: 'Rôles dans le fichier', help: 'Imprimés sur le registre, à côté des coordonnées.' },
    activeFrom: { label: 'En fonction depuis', help: 'Premier jour de ces rôles.' },
    activeTo: { label: 'En fonction jusqu’au', help: 'Dernier jour, une fois la personne partie.' },
    ...endingTexts,
  },
}
