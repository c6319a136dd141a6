import type { CodeOf } from '@core/codes'
import { codeLists } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import type { Dpia } from '@core/registers'
import type { RichText } from '@core/rich-text/rich-text'
import { exampleDossier } from '@templates/models/example'
import { aRecord, aRow } from '@core/examples/a-dossier'

/** A whole assessment of a town's street cameras, in both languages: every question answered, each answer recognisable. */

const said = (fr: string, en: string): { fr: RichText; en: RichText } => ({
  fr: [{ p: [{ text: fr }] }],
  en: [{ p: [{ text: en }] }],
})

/** Text by which a test finds the answer to a question. */
export const answerMark = (question: CodeOf<'dpiaQuestion'>, language: 'fr' | 'en') =>
  language === 'fr' ? `Réponse sur ${question}.` : `Answer on ${question}.`

const long: RichText = [
  { p: [{ text: 'Les images suivent ' }, { text: 'quatre étapes', strong: true }, { text: ' :' }] },
  {
    list: [
      [{ p: [{ text: 'captation par douze caméras fixes' }] }],
      [{ p: [{ text: 'enregistrement chiffré au centre de supervision' }] }],
      [{ p: [{ text: 'consultation sur réquisition, tracée' }] }],
      [{ p: [{ text: 'effacement automatique après trente jours' }] }],
    ],
    ordered: true,
  },
  {
    table: [
      [[{ p: [{ text: 'Étape' }] }], [{ p: [{ text: 'Qui' }] }], [{ p: [{ text: 'Outil' }] }]],
      [[{ p: [{ text: 'Captation' }] }], [{ p: [{ text: 'Personne' }] }], [{ p: [{ text: 'Caméras' }] }]],
      [
        [{ p: [{ text: 'Lecture' }] }],
        [{ p: [{ text: 'Deux agents habilités' }] }],
        [{ p: [{ text: 'Poste dédié' }] }],
      ],
    ],
    head: 1,
  },
]

const answers = codeLists.dpiaQuestion.map((question, at) => {
  const mark = said(answerMark(question, 'fr'), answerMark(question, 'en'))
  return aRow('dpiaAnswers', `answer-${question}`, {
    question,
    ...(question === 'custom' ? { customTitle: { fr: 'Et la nuit ?', en: 'And at night?' } } : {}),
    answer: question === 'lifeCycle' ? { fr: [...(mark.fr ?? []), ...long], en: mark.en } : mark,
    evidence: at % 3 === 0 ? { fr: 'Procès-verbal du 3 mars', en: 'Minutes of 3 March' } : {},
    assessment: at % 4 === 0 ? 'improvable' : 'acceptable',
    comment: at % 4 === 0 ? said('À préciser avec la police municipale.', 'To be settled with the town police.') : {},
  })
})

const measures = [
  ['Journal des consultations', 'Log of viewings', 'implemented', 'reduced'],
  ['Local fermé et contrôlé', 'Locked and controlled room', 'implemented', 'reduced'],
  ['Masquage des façades', 'Masking of house fronts', 'planned', 'eliminated'],
  ['Sauvegarde chiffrée', 'Encrypted backup', 'partial', 'reduced'],
] as const

const risk = (
  event: CodeOf<'fearedEvent'>,
  scores: readonly [string, string, string],
  causes: Partial<Dpia['risks'][number]>,
): Dpia['risks'][number] => {
  const [bare, now, after] = scores.map((score) => [`r${score[0]}`, `r${score[1]}`] as const)
  type Step = CodeOf<'riskLevel'>
  return aRow('dpiaRisks', `risk-${event}`, {
    event,
    severityBare: (bare?.[0] ?? '') as Step,
    likelihoodBare: (bare?.[1] ?? '') as Step,
    severityNow: (now?.[0] ?? '') as Step,
    likelihoodNow: (now?.[1] ?? '') as Step,
    severityAfter: (after?.[0] ?? '') as Step,
    likelihoodAfter: (after?.[1] ?? '') as Step,
    severityReason: said('Les images montrent des personnes reconnaissables.', 'The images show recognisable people.'),
    likelihoodReason: said('Deux agents seulement ont accès.', 'Only two agents have access.'),
    assessment: 'acceptable',
    ...causes,
  })
}

export const cameraDpia = (more: Partial<Dpia> = {}): Dpia =>
  aRecord('dpias', {
    ref: 'A-001',
    title: { fr: 'Vidéoprotection de la voie publique', en: 'Street cameras' },
    activities: exampleDossier()
      .activities.filter(({ ref }) => ref === 'T-003')
      .map(({ id }) => id),
    status: 'inReview',
    version: '3',
    authorNames: 'Camille Aubert',
    evaluatorNames: 'Sami Roche',
    validatorNames: 'Hélène Marchand, maire',
    triggers: ['art35_3_c', 'wp248'],
    triggersDetail: { fr: 'Douze caméras sur la voie publique.', en: 'Twelve cameras in public streets.' },
    answers,
    measures: measures.map(([fr, en, state, effect], at) =>
      aRow('dpiaMeasures', `measure-${at}`, {
        title: { fr, en },
        content: said(`${fr} : en détail.`, `${en}: in detail.`),
        state,
        effect,
        assessment: 'acceptable',
      }),
    ),
    risks: [
      risk('illegitimateAccess', ['43', '42', '31'], {
        title: { fr: 'Accès illégitime aux images', en: 'Illegitimate access to the images' },
        impacts: ['Chantage', 'Suivi des déplacements'],
        impactKinds: ['reputation', 'psychological'],
        threats: ['Consultation par un agent non habilité', 'Vol du serveur'],
        sources: ['Agent curieux', 'Prestataire de maintenance'],
        sourceKinds: ['internalDeliberate'],
        measures: ['measure-0', 'measure-1', 'measure-2'],
      }),
      risk('unwantedModification', ['32', '32', '21'], {
        impacts: ['Mise en cause à tort'],
        threats: ['Montage, horodatage faussé'],
        sources: ['Agent curieux'],
        measures: ['measure-0'],
        otherMeasures: ['Empreinte numérique des enregistrements'],
      }),
      risk('disappearance', ['23', '22', '21'], {
        impacts: ['Perte de preuve'],
        threats: ['Panne du disque'],
        sourceKinds: ['nonHuman'],
        measures: ['measure-3'],
      }),
    ],
    dpoNames: 'Inès Caradec',
    dpoVerdict: 'unfavourable',
    dpoAdvice: said('Le masquage doit précéder la mise en service.', 'Masking must come before the cameras run.'),
    dpoAdviceOn: '2026-10-02',
    dpoFollowed: 'no',
    dpoNotFollowedReason: { fr: 'Le chantier est engagé.', en: 'The works have begun.' },
    viewsSought: 'yes',
    viewsMethod: { fr: 'Réunion publique', en: 'Public meeting' },
    viewsVerdict: 'reservations',
    viewsSummary: said('Les riverains demandent des masques.', 'Neighbours ask for masks.'),
    outcome: 'approvedWithConditions',
    decidedBy: 'Hélène Marchand, maire',
    decidedOn: '2026-10-15',
    conditions: { fr: 'Masquage posé avant le 31 décembre.', en: 'Masks in place before 31 December.' },
    reviewOn: '2029-10-15',
    attachments: [aRow('attachments', 'file-1', { name: 'plan-cameras.pdf', sha256: 'ab'.repeat(32), note: 'Plan' })],
    versions: [aRow('dpiaVersions', 'version-1', { version: '2', on: '2026-06-01', by: 'Camille Aubert' })],
    ...more,
  })

const action = aRecord('actions', {
  ref: 'E-001',
  title: { fr: 'Poser les masques', en: 'Put the masks in place' },
  dpia: 'dpias-1',
  owner: 'Police municipale',
  dueOn: '2026-12-31',
  state: 'inProgress',
  priority: 'high',
  attachments: [aRow('attachments', 'file-2', { name: 'devis-masques.pdf', sha256: 'cd'.repeat(32) })],
})

/** The example town with this assessment alone. */
export const cameraDossier = (more: Partial<Dpia> = {}): Dossier => ({
  ...exampleDossier(),
  dpias: [cameraDpia(more)],
  actions: [action],
})
