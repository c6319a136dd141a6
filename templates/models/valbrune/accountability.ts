import { rowDefinitions, type RecordIn } from '@core/registers'
import { answered, both, fr, rowsFrom } from './answers'
import { dpias, idOf, people, processors } from './ids'

/** What the town can show for itself: a policy that has aged, a procedure that is missing, a certificate that has lapsed. */
export const policyRecords: readonly RecordIn<'policies'>[] = [
  answered('policies', 'H-001', {
    title: both('Politique de protection des données de la commune', 'Data protection policy of the town'),
    kind: 'dataProtection',
    version: '1.1',
    approvedBy: 'Conseil municipal, délibération 2022-41',
    approvedOn: '2022-06-28',
    audience: both('Agents, élus et prestataires sur site', 'Staff, councillors and contractors on site'),
    publishedWhere: 'Intranet, rubrique « Mes données »',
    owner: people.officer,
    nextReviewOn: '2025-06-30',
    notesInternal: fr('Ne parle ni de l’intelligence artificielle ni de la messagerie instantanée : à reprendre.'),
  }),
  answered('policies', 'H-002', {
    title: both('Que faire en cas de violation de données', 'What to do in case of a data breach'),
    kind: 'breachProcedure',
    version: '2',
    approvedBy: 'Sylvain Roquebert, directeur général des services',
    approvedOn: '2025-09-15',
    audience: both('Tous les agents', 'All staff'),
    publishedWhere: 'Intranet et affiche à l’accueil',
    owner: people.systems,
    nextReviewOn: '2027-09-15',
  }),
  answered('policies', 'H-003', {
    title: both('Charte informatique', 'IT charter'),
    kind: 'security',
    version: '3, projet',
    audience: both('Agents et élus dotés d’un compte', 'Staff and councillors with an account'),
    owner: people.systems,
    notesInternal: fr('Attend l’avis du comité social territorial depuis le printemps.'),
  }),
]

export const trainingRecords: readonly RecordIn<'trainings'>[] = [
  answered('trainings', 'N-001', {
    title: both('Inscriptions : quelles pièces demander aux familles', 'Enrolment: which papers to ask families for'),
    date: '2025-05-22',
    trainer: 'Karim Belmadi',
    audience: ['other'],
    audienceDetail: both('Service éducation et jeunesse', 'Education and youth department'),
    participantsCount: 9,
    invitedCount: 11,
    duration: { value: 3, unit: 'hour' },
    content: both(
      'Pièces exigibles, quotient familial, conservation des certificats médicaux.',
      'Papers that may be required, family income, keeping of medical certificates.',
    ),
    nextDue: '2026-05-22',
  }),
  answered('trainings', 'N-002', {
    title: both('Les bons réflexes à l’accueil', 'Good reflexes at the front desk'),
    date: '2026-04-09',
    trainer: 'Karim Belmadi',
    audience: ['dsrTeam', 'other'],
    audienceDetail: both('Accueil, état civil et CCAS', 'Reception, civil status and social action centre'),
    participantsCount: 18,
    invitedCount: 24,
    participants: [people.civilStatus, people.social],
    duration: { value: 2, unit: 'hour' },
    content: both(
      'Reconnaître une demande de droits, vérifier une identité sans excès, signaler une erreur d’envoi.',
      'Recognising a request, checking an identity without excess, reporting a message sent to the wrong person.',
    ),
    evaluationScore: '14/20',
    passRate: 78,
    nextDue: '2027-04-09',
  }),
]

export const adviceRecords: readonly RecordIn<'dpoAdvice'>[] = [
  answered('dpoAdvice', 'AV-001', {
    subject: both('Sonoriser deux caméras de la place de la Halle', 'Microphones on two cameras of the market square'),
    date: '2026-01-19',
    askedBy: 'Police municipale',
    activities: [idOf('T-003')],
    dpia: dpias.cameras,
    advice: both(
      'Défavorable : aucun texte ne permet de capter la parole sur la voie publique, et l’atteinte serait hors de proportion.',
      'Unfavourable: no text allows speech to be recorded in the street, and the intrusion would be out of proportion.',
    ),
    followed: 'yes',
  }),
  answered('dpoAdvice', 'AV-002', {
    subject: both('Afficher la liste des impayés de cantine à l’école', 'Posting unpaid canteen bills at the school'),
    date: '2026-09-11',
    askedBy: 'Service éducation et jeunesse',
    activities: [idOf('T-002')],
    advice: both(
      'Défavorable : relancer chaque famille par courrier ; la liste ne regarde que la régie.',
      'Unfavourable: write to each family; the list concerns the cash office alone.',
    ),
    followed: 'no',
  }),
]

export const authorityRecords: readonly RecordIn<'authorityContacts'>[] = [
  answered('authorityContacts', 'EA-001', {
    subject: both('Questions sur le bandeau cookies du site', 'Questions about the cookie banner of the website'),
    authority: 'cnil',
    kind: 'question',
    date: '2026-11-04',
    reference: 'CNIL-2026-0000 (fictif)',
    owner: people.officer,
    activities: [idOf('T-012')],
    summary: both(
      'Une habitante signale que refuser demande deux clics de plus qu’accepter. La CNIL demande les captures et la liste des traceurs.',
      'A resident reports that refusing takes two more clicks than accepting. The authority asks for screenshots and the list of trackers.',
    ),
    deadline: '2026-12-04',
  }),
]

export const certificationRecords: readonly RecordIn<'certifications'>[] = [
  answered('certifications', 'CE-001', {
    scheme: 'ISO/IEC 27001:2022',
    kind: 'securityStandard',
    body: 'Certivalis (fictif)',
    processor: processors.hosting,
    scope: both('Centre de données principal ; pas le site de secours.', 'Main data centre; not the backup site.'),
    reference: 'CV-27001-0345',
    validFrom: '2023-09-01',
    validTo: '2026-08-31',
    notesInternal: fr('Renouvellement annoncé par téléphone en juillet : certificat jamais reçu.'),
  }),
]

export const reviewRecords: readonly RecordIn<'managementReviews'>[] = [
  answered('managementReviews', 'Z-001', {
    title: both('Revue annuelle 2025', 'Yearly review 2025'),
    date: '2026-02-27',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    attendees: [people.mayor, people.director, people.officer, people.systems],
    dpoReportOn: '2026-02-27',
    indicators: rowsFrom(rowDefinitions.reviewIndicators, 'valbrune-z-001-i', [
      { indicator: 'activitiesReviewed', figure: 9, outOf: 15, countedOn: '2026-02-20' },
      { indicator: 'activitiesComplete', figure: 5, outOf: 15, countedOn: '2026-02-20' },
      { indicator: 'trainingCoverage', figure: 9, outOf: 74, countedOn: '2026-02-20' },
      {
        indicator: 'other',
        name: both('Agents ayant signalé le faux courriel', 'Staff who reported the fake e-mail'),
        figure: 21,
        outOf: 62,
        countedOn: '2025-11-14',
        remark: both('Campagne de novembre.', 'November campaign.'),
      },
    ]),
    decisions: rowsFrom(rowDefinitions.reviewDecisions, 'valbrune-z-001-d', [
      {
        decision: both('Reprendre le contrat du portail famille', 'Go over the family portal contract again'),
        reason: both(
          'Assistance de nuit depuis l’Inde découverte en annexe.',
          'Night support from India found in an annex.',
        ),
      },
      { decision: both('Former chaque service une fois par an', 'Train each department once a year') },
    ]),
    resources: both(
      'Quatre jours par mois maintenus ; 1 800 € de formation.',
      'Four days a month kept; €1,800 for training.',
    ),
    nextReviewOn: '2027-02-26',
  }),
]
