import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const complaints: RegisterTexts<Registers['complaints']> = {
  one: 'plainte',
  many: 'Plaintes reçues',
  add: 'Nouvelle plainte',
  lead: 'Ce que les personnes reprochent à l’organisme, et ce qu’il leur a répondu.',
  sections: {
    complaint: { title: 'La plainte', lead: 'Adressée à l’organisme. Aucun document ne nomme la personne.' },
    handling: {
      title: 'Suites données',
      lead: 'Accuser réception, chercher ce qui s’est passé, tenir la personne informée.',
    },
    outcome: { title: 'Issue', lead: 'Ce qui a été conclu, dit à la personne, et corrigé.' },
    notes: notesSection,
  },
  fields: {
    subject: { label: 'Objet', help: 'Dans les mots de la personne, sans la nommer.' },
    receivedOn: { label: 'Reçue le', help: 'Le jour d’arrivée.' },
    channel: { label: 'Canal', help: 'Par où elle est arrivée.' },
    fromName: { label: 'Nom de la personne', help: 'À effacer quand il ne sert plus.' },
    fromContact: { label: 'Coordonnées de la personne', help: 'Là où lui répondre.' },
    fromKind: { label: 'Relation avec l’organisme', help: 'Aide à retrouver les faits.' },
    request: { label: 'Demande contestée', help: 'Si la plainte porte sur la réponse à une demande.' },
    breach: { label: 'Violation en cause', help: 'Si la personne se plaint d’une violation du registre.' },
    activities: { label: 'Traitements en cause', help: 'Ceux dont la personne se plaint.' },
    acknowledgedOn: { label: 'Accusé de réception le', help: 'Un mot suffit : reçue, et suivie.' },
    handler: { label: 'Suivie par', help: 'De préférence quelqu’un qui n’est pas mis en cause.' },
    enquiries: { label: 'Recherches menées', help: 'Ce qui a été vérifié, auprès de qui.' },
    progressTold: { label: 'Nouvelles données à la personne', help: 'Dates et contenu, quand l’examen dure.' },
    outcome: { label: 'Issue', help: 'Ce que l’organisme reconnaît.' },
    outcomeReason: { label: 'Motifs', help: 'Ce qui fonde la conclusion.' },
    outcomeToldOn: { label: 'Issue annoncée le', help: 'Sans retard injustifié.' },
    correction: { label: 'Ce qui a été corrigé', help: 'Pour cette personne, et pour les suivantes.' },
    authorityInvolved: { label: 'Autorité saisie', help: 'Si la personne s’est aussi adressée à l’autorité.' },
    authority: { label: 'Laquelle', help: 'L’autorité qui a écrit.' },
    authorityReference: { label: 'Référence de l’autorité', help: 'Le numéro de son dossier.' },
    ...endingTexts,
  },
}
