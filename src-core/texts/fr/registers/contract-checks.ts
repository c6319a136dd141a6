import type { Registers, RowDefinitions } from '../../../registers'
import type { RegisterTexts, RowTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const contractChecks: RegisterTexts<Registers['contractChecks']> = {
  one: 'contrôle de contrat',
  many: 'Contrats de sous-traitance',
  add: 'Nouveau contrôle de contrat',
  lead: 'Les contrats de sous-traitance lus clause par clause au regard de l’article 28.',
  sections: {
    contract: { title: 'Le contrat', lead: 'Ce qui a été signé, pour combien de temps, et qui l’a relu.' },
    clauses: {
      title: 'Les quinze clauses',
      lead: 'Ce que l’article 28 veut y lire, et où cela s’y trouve.',
    },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le contrat et l’autre partie, en une ligne.' },
    document: { label: 'Document signé', help: 'Le contrat lui-même, parmi les documents cités.' },
    signedOn: { label: 'Signé le', help: 'La date de la dernière signature.' },
    validTo: { label: 'Valable jusqu’au', help: 'Le dernier jour, reconductions acquises comprises.' },
    checkedOn: { label: 'Relu le', help: 'Le jour où les réponses ci-dessous ont été données.' },
    checkedBy: { label: 'Relu par', help: 'La personne qui a lu le contrat.' },
    clauses: { label: 'Clauses', help: 'Oui, en partie, non ou sans objet, avec le numéro de la clause.' },
    ...endingTexts,
  },
}

export const contractClauses: RowTexts<RowDefinitions['contractClauses']['fields']> = {
  one: 'clause',
  add: 'Ajouter une clause',
  fields: {
    clause: { label: 'Clause', help: 'Ce que le règlement veut trouver dans le contrat.' },
    answer: { label: 'Au contrat', help: 'En partie : il manque quelque chose, à dire en remarque.' },
    number: { label: 'N° de clause', help: 'L’article ou l’annexe du contrat où elle se lit.' },
    remark: { label: 'Remarque', help: 'Ce qui manque, ce qui est à négocier.' },
  },
}
