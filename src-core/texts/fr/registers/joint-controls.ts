import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const jointControls: RegisterTexts<Registers['jointControls']> = {
  one: 'accord de responsabilité conjointe',
  many: 'Responsabilités conjointes',
  add: 'Nouvel accord',
  lead: 'Ce que des responsables conjoints du traitement ont convenu entre eux (art. 26).',
  sections: {
    arrangement: {
      title: 'L’accord',
      lead: 'Qui décide ensemble, qui fait quoi, et ce que les personnes peuvent en lire.',
    },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'De quoi reconnaître l’accord dans une liste.' },
    parties: { label: 'Parties', help: 'Tous ceux qui décident ensemble des finalités et des moyens.' },
    arrangementDocument: { label: 'Document signé', help: 'L’acte qui fixe les obligations de chacun.' },
    responsibilities: { label: 'Répartition des obligations', help: 'Une ligne par obligation et par partie.' },
    contactPoint: { label: 'Point de contact', help: 'Facultatif, mais utile aux personnes.' },
    essenceMadeAvailable: {
      label: 'Grandes lignes mises à disposition',
      help: 'Les personnes doivent pouvoir lire l’essentiel de l’accord.',
    },
    essenceWhere: { label: 'Où les lire', help: 'La page, l’affiche ou l’adresse où les demander.' },
    signedOn: { label: 'Signé le', help: 'La date de la dernière signature.' },
    reviewOn: { label: 'À revoir le', help: 'La date à laquelle relire l’accord.' },
    ...endingTexts,
  },
}
