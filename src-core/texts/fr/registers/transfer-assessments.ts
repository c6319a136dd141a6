import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const transferAssessments: RegisterTexts<Registers['transferAssessments']> = {
  one: 'analyse d’impact du transfert',
  many: 'Analyses d’impact des transferts',
  add: 'Nouvelle analyse de transfert',
  lead: 'Ce que valent les garanties dans le pays de destination, en six étapes.',
  sections: {
    mapping: { title: '1. Connaître le transfert', lead: 'Qui envoie quoi, à qui, où, et où cela va ensuite.' },
    tool: { title: '2. Outil de transfert', lead: 'La garantie de l’article 46 sur laquelle il repose.' },
    lawAndPractice: {
      title: '3. Droit et pratiques du pays',
      lead: 'Si les autorités du pays peuvent atteindre ces données, et si elles le font.',
    },
    measures: {
      title: '4. Mesures supplémentaires',
      lead: 'D’abord techniques : un contrat seul n’arrête pas une autorité.',
    },
    procedure: { title: '5. Étapes formelles', lead: 'Ce que ces mesures demandent de signer ou d’obtenir.' },
    review: { title: '6. Réévaluer', lead: 'Quand, et à quels évènements, reprendre l’analyse.' },
    conclusion: { title: 'Conclusion', lead: 'Ce qui découle des six étapes, et qui l’a décidé.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le transfert examiné : importateur et pays.' },
    destination: { label: 'Pays examiné', help: 'Celui dont le droit et les pratiques sont étudiés.' },
    mapping: {
      label: 'Description du transfert',
      help: 'Exportateur, importateur, données, forme, accès à distance, transferts ultérieurs.',
    },
    tool: {
      label: 'Outil de transfert',
      help: 'Clauses types, règles d’entreprise contraignantes ou code de conduite.',
    },
    toolDetail: { label: 'Précisions', help: 'Module, annexes, date de signature ou d’approbation.' },
    lawsExamined: { label: 'Textes examinés', help: 'Surveillance, accès des autorités, voies de recours.' },
    problematicLegislation: {
      label: 'Législation problématique',
      help: 'Elle permet un accès au-delà de ce qu’une société démocratique juge nécessaire.',
    },
    appliesInPractice: {
      label: 'Applicable en pratique à ces données',
      help: 'Un « non » se démontre : secteur, nature des données, pratique constatée.',
    },
    sources: { label: 'Sources consultées', help: 'Pertinentes, objectives, fiables, vérifiables, publiques.' },
    importerAnswers: { label: 'Réponses de l’importateur', help: 'Ce qu’il déclare de la loi qui s’impose à lui.' },
    reportsOfRequests: {
      label: 'Demandes d’accès connues',
      help: 'Rapports de transparence, demandes reçues, ou leur absence.',
    },
    technicalMeasures: {
      label: 'Mesures techniques',
      help: 'Chiffrement dont les clés restent ici, pseudonymisation, traitement fractionné.',
    },
    technicalEffective: { label: 'Efficaces', help: 'Elles tiennent face aux pouvoirs relevés à l’étape 3.' },
    contractualMeasures: { label: 'Mesures contractuelles', help: 'Transparence, contestation, alerte, audit.' },
    contractualEffective: { label: 'Utiles avec les autres', help: 'Seules, elles n’obligent pas une autorité.' },
    organisationalMeasures: { label: 'Mesures organisationnelles', help: 'Règles internes, minimisation, formation.' },
    organisationalEffective: { label: 'Utiles à l’ensemble', help: 'Elles complètent, elles ne remplacent pas.' },
    clausesAmended: {
      label: 'Clauses types modifiées',
      help: 'Compléter est permis ; contredire fait perdre le bénéfice des clauses.',
    },
    authorisationNeeded: {
      label: 'Autorisation de l’autorité requise',
      help: 'Pour des clauses ad hoc ou un arrangement administratif (art. 46(3)).',
    },
    authorisationReference: { label: 'Référence de l’autorisation', help: 'Son numéro et sa date.' },
    procedureDoneOn: { label: 'Étapes accomplies le', help: 'Le jour où tout est signé et en place.' },
    reviewOn: { label: 'À réévaluer le', help: 'Le droit et les pratiques changent : fixer une date.' },
    reviewEvents: {
      label: 'Évènements qui la rouvrent',
      help: 'Nouvelle loi, demande d’accès, nouveau sous-traitant.',
    },
    conclusion: { label: 'Conclusion', help: 'Sans protection effective, le transfert est à suspendre.' },
    conclusionReason: { label: 'Motifs de la conclusion', help: 'Pourquoi les étapes mènent là.' },
    assessedBy: { label: 'Analyse menée par', help: 'La personne qui l’a écrite.' },
    dpoOpinion: { label: 'Avis du DPO', help: 'Il conseille ; le responsable décide.' },
    approvedBy: { label: 'Approuvée par', help: 'Celui qui répond du transfert.' },
    approvedOn: { label: 'Approuvée le', help: 'La date de cette décision.' },
    ...endingTexts,
  },
}
