import { rowDefinitions, type RecordIn } from '@core/registers'
import { answered, both, fr, rowsFrom } from '../answers'
import { idOf, measures } from '../ids'
import { told } from '../rich'

const id = idOf('A-002')
const levels = {
  severityBare: 'r4',
  likelihoodBare: 'r3',
  severityNow: 'r3',
  likelihoodNow: 'r2',
  severityAfter: 'r3',
  likelihoodAfter: 'r1',
} as const

/** A short assessment, as many are: sound in substance, with two things left unsaid. */
export const socialDpia: RecordIn<'dpias'> = answered('dpias', 'A-002', {
  title: both('AIPD des aides sociales facultatives', 'DPIA of optional social aid'),
  category: 'Action sociale',
  activities: [idOf('T-006')],
  status: 'validated',
  method: 'cnil',
  version: '1.1',
  authorNames: 'Odile Garrigue',
  evaluatorNames: 'Lucie Andrieux',
  validatorNames: 'Hélène Vasseur',
  triggers: ['authorityList', 'wp248'],
  triggersDetail: fr('Accompagnement social : liste de la CNIL des traitements soumis à analyse d’impact.'),
  answers: rowsFrom(rowDefinitions.dpiaAnswers, `${id}-q`, [
    {
      question: 'processing',
      answer: told(
        'Demandes d’aide alimentaire, énergétique ou d’urgence : environ 180 foyers par an. Une travailleuse sociale instruit, une commission décide sur une synthèse sans nom.',
      ),
      assessment: 'acceptable',
    },
    {
      question: 'data',
      answer: told(
        'Situation familiale, ressources, dettes, difficultés de santé dites par la personne. Les pièces sont rendues après décision.',
      ),
      assessment: 'acceptable',
    },
    {
      question: 'purposes',
      answer: told('Instruire et attribuer les aides ; rendre compte de l’activité sans nommer personne.'),
      assessment: 'acceptable',
    },
    {
      question: 'minimisation',
      answer: told(
        'La commission voit une synthèse sans nom. Les relevés bancaires ne sont plus demandés depuis 2025.',
      ),
      assessment: 'acceptable',
    },
    {
      question: 'retention',
      answer: told('Deux ans après le dernier contact avec la personne, puis effacement.'),
      assessment: 'acceptable',
    },
    {
      question: 'information',
      answer: told('Notice remise et expliquée à l’accueil ; version en langue simple.'),
      assessment: 'acceptable',
    },
  ]),
  measures: rowsFrom(rowDefinitions.dpiaMeasures, `${id}-m`, [
    {
      title: both('Dossiers ouverts aux seules travailleuses sociales', 'Files open to social workers only'),
      content: told('Deux personnes, soumises au secret professionnel.'),
      measure: measures.authorisations,
      state: 'implemented',
      effect: 'reduced',
      assessment: 'acceptable',
    },
    {
      title: both('Synthèse sans nom pour la commission', 'Summary without names for the board'),
      content: told('Un numéro de dossier remplace le nom ; l’adresse est réduite au quartier.'),
      state: 'implemented',
      effect: 'reduced',
      assessment: 'acceptable',
    },
    {
      title: both('Accès contrôlés par sondage', 'Spot-checked access'),
      content: told('Vingt consultations par trimestre comparées à l’agenda.'),
      measure: measures.logs,
      state: 'implemented',
      effect: 'reduced',
      assessment: 'acceptable',
    },
  ]),
  risks: rowsFrom(rowDefinitions.dpiaRisks, `${id}-r`, [
    {
      event: 'illegitimateAccess',
      title: both('Situation d’un foyer connue en ville', 'A household’s situation known in town'),
      impacts: ['Honte, stigmatisation', 'Conflit familial'],
      threats: ['Consultation par curiosité', 'Courriel au mauvais destinataire'],
      sources: ['Agent', 'Membre de la commission'],
      impactKinds: ['reputation', 'psychological', 'familyConflict'],
      sourceKinds: ['internalAccidental', 'internalDeliberate'],
      measures: [`${id}-m1`, `${id}-m2`, `${id}-m3`],
      ...levels,
      severityReason: told('Dans une petite ville, une indiscrétion suit la personne longtemps.'),
      likelihoodReason: told('Peu d’accès, tous tracés.'),
      assessment: 'acceptable',
    },
    {
      event: 'unwantedModification',
      title: both('Dossier mal instruit après une erreur', 'Wrong decision after an error'),
      impacts: ['Aide refusée à tort'],
      threats: ['Erreur de saisie', 'Confusion entre deux foyers'],
      sources: ['Agent'],
      impactKinds: ['lossOfRight', 'financialLoss'],
      sourceKinds: ['internalAccidental'],
      measures: [`${id}-m3`],
      ...levels,
      severityReason: told('Un foyer sans ressources peut perdre une aide d’urgence.'),
      likelihoodReason: told('Relecture par une seconde personne avant la commission.'),
      assessment: 'acceptable',
    },
    {
      event: 'disappearance',
      title: both('Dossier perdu pendant l’instruction', 'File lost during assessment'),
      impacts: ['Aide retardée', 'Pièces à redemander'],
      threats: ['Panne du service en ligne'],
      sources: ['Panne', 'Prestataire'],
      impactKinds: ['lossOfChance'],
      sourceKinds: ['nonHuman'],
      otherMeasures: ['Sauvegarde quotidienne du prestataire'],
      severityBare: 'r2',
      likelihoodBare: 'r3',
      severityNow: 'r2',
      likelihoodNow: 'r2',
      severityAfter: 'r2',
      likelihoodAfter: 'r2',
      severityReason: told('Les pièces peuvent être redemandées.'),
      likelihoodReason: told('Aucune panne longue en trois ans.'),
      assessment: 'acceptable',
    },
  ]),
  dpoNames: 'Karim Belmadi',
  dpoVerdict: 'favourable',
  dpoAdvice: told('Favorable. Faire entendre des usagers à la prochaine révision.'),
  dpoAdviceOn: '2026-02-02',
  dpoFollowed: 'yes',
  viewsSought: 'no',
  outcome: 'approved',
  decidedBy: 'Hélène Vasseur, présidente du CCAS',
  decidedOn: '2026-02-09',
  reviewOn: '2026-11-09',
  versions: rowsFrom(rowDefinitions.dpiaVersions, `${id}-v`, [
    {
      version: '1.0',
      on: '2020-07-20',
      by: 'Hélène Vasseur',
      reason: fr('Avant l’ouverture du service'),
      content: '{}',
    },
    { version: '1.1', on: '2026-02-09', by: 'Hélène Vasseur', reason: fr('Accord avec le Département'), content: '{}' },
  ]),
})
