import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const audits: RegisterTexts<Registers['audits']> = {
  one: 'audit',
  many: 'Audits et contrôles',
  add: 'Nouvel audit',
  lead: 'Ce qui a été vérifié, par qui, et ce qui en est ressorti (art. 24(1), 32(1)(d)).',
  sections: {
    identity: { title: 'L’audit', lead: 'Ce qui a été examiné, comment, et par qui.' },
    findings: { title: 'Constats', lead: 'Un constat par ligne, sa gravité et sa preuve.' },
    conclusion: { title: 'Conclusion', lead: 'Ce qu’il faut en retenir, et quand vérifier de nouveau.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Ce qui a été audité, en une ligne.' },
    kind: { label: 'Nature', help: 'Interne, confié à un tiers, ou mené par une autorité.' },
    date: { label: 'Date', help: 'Le dernier jour des vérifications.' },
    scope: { label: 'Périmètre', help: 'Ce qui a été vérifié ; ce qui ne l’a pas été.' },
    activities: { label: 'Traitements vérifiés', help: 'Ceux du registre qui entraient dans le périmètre.' },
    processor: { label: 'Sous-traitant audité', help: 'Le contrat doit permettre l’audit (art. 28(3)(h)).' },
    auditor: { label: 'Auditeur', help: 'La personne ou le cabinet.' },
    auditorIndependence: { label: 'Indépendance', help: 'L’auditeur ne doit pas être celui qui exploite.' },
    method: { label: 'Méthode', help: 'Entretiens, échantillons, tests, référentiel suivi.' },
    findings: { label: 'Constats', help: 'Gravité de 1 à 4 ; à partir de 3, une action est attendue.' },
    nothingFound: { label: 'Aucun constat', help: 'À dire expressément : une liste vide ne le prouve pas.' },
    conclusion: { label: 'Conclusion', help: 'Ce que la direction doit en savoir.' },
    report: { label: 'Rapport', help: 'Le rapport remis, parmi les documents cités.' },
    followUpOn: { label: 'Suites vérifiées le', help: 'La date à laquelle contrôler que c’est corrigé.' },
    ...endingTexts,
  },
}
