import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const redress: RegisterTexts<Registers['redress']> = {
  one: 'réparation',
  many: 'Réparations',
  add: 'Nouvelle réparation',
  lead: 'Ce qui est réparé quand un manquement a nui à des personnes, et les décisions de ne pas le faire (art. 82).',
  sections: {
    identity: { title: 'Le dommage', lead: 'D’où il vient, et pour combien de personnes ; aucun nom de victime.' },
    help: { title: 'Excuses et aide', lead: 'Ce qui se fait tout de suite, sans attendre une demande.' },
    decision: { title: 'Indemnisation', lead: 'La décision se consigne dans les deux sens.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le dommage réparé, en une ligne. Sans nom de victime.' },
    breach: { label: 'Violation d’origine', help: 'Celle du registre dont vient le dommage.' },
    request: { label: 'Demande d’origine', help: 'La demande de droits mal traitée, si c’est elle.' },
    complaint: { label: 'Réclamation d’origine', help: 'Celle qui a fait connaître le dommage.' },
    audit: { label: 'Audit d’origine', help: 'Celui qui a montré le manquement.' },
    otherOrigin: { label: 'Autre origine', help: 'Ce qui n’est dans aucun registre de ce fichier.' },
    peopleCategories: { label: 'Personnes concernées', help: 'Des catégories, jamais de noms.' },
    count: { label: 'Nombre de personnes', help: 'Un ordre de grandeur suffit.' },
    harmKind: {
      label: 'Nature du dommage',
      help: 'La crainte fondée d’un usage abusif peut en être un ; aucun seuil de gravité.',
    },
    apologyOn: { label: 'Excuses présentées le', help: 'Elles ne valent pas aveu.' },
    apologyText: { label: 'Ce qui a été dit', help: 'En mots simples, par quelqu’un de responsable.' },
    nonFinancialHelp: { label: 'Aide apportée', help: 'Assistance, nouvelle carte, veille sur la fraude.' },
    compensationConsidered: { label: 'Indemnisation envisagée', help: 'Consigner la décision, oui ou non.' },
    amountOrScale: { label: 'Montant ou barème', help: 'Par personne, ou la manière de le calculer.' },
    decisionReason: { label: 'Motif de la décision', help: 'Le dommage établi, le lien avec le manquement.' },
    decidedBy: { label: 'Décidée par', help: 'Qui répond de la décision, jamais le DPO.' },
    decidedOn: { label: 'Décidée le', help: 'Le jour de la décision.' },
    paidOn: { label: 'Versée le', help: 'Le jour du dernier versement.' },
    insurerInformed: { label: 'Assureur informé', help: 'Les contrats fixent souvent un délai.' },
    ...endingTexts,
  },
}
