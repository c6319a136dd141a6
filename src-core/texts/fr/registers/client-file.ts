import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const clientFile: RegisterTexts<Registers['clientFile']> = {
  one: 'fichier client',
  many: 'Fichier client',
  add: 'Nouveau fichier client',
  lead: 'De qui est ce registre, et quelles autorités le regardent.',
  sections: {
    identity: { title: 'Le fichier', lead: 'De qui est ce registre, et quelles autorités le regardent.' },
    upkeep: { title: 'Tenue du registre', lead: 'Versions, diffusion et remises : de quoi rendre compte.' },
    notes: notesSection,
  },
  fields: {
    fileName: { label: 'Nom du client', help: 'L’organisme ou l’entité que ce fichier concerne.' },
    mainOrganisation: { label: 'Organisme principal', help: 'L’organisme dont c’est le registre.' },
    jurisdictionPacks: {
      label: 'Référentiels d’autorité',
      help: 'Les pays dont les règles s’ajoutent au socle européen.',
    },
    leadAuthority: {
      label: 'Autorité chef de file',
      help: 'Celle de l’établissement principal, si le traitement est transfrontalier.',
    },
    documentLanguages: {
      label: 'Langues des documents',
      help: 'Les langues dans lesquelles vous remettez des documents.',
    },
    registerVersion: { label: 'Version du registre', help: 'Le numéro imprimé sur les documents remis.' },
    confidentiality: { label: 'Confidentialité', help: 'La mention imprimée sur les documents.' },
    letterhead: { label: 'Papier à en-tête', help: 'Le document Word sur lequel les documents s’impriment.' },
    snapshots: { label: 'Instantanés', help: 'Ce qui a été remis, quand et à qui.' },
    importRemains: {
      label: 'À placer',
      help: 'Ce qu’un import n’a su ranger nulle part, en attendant que vous le placiez ou l’écartiez.',
    },
    ...endingTexts,
  },
}
