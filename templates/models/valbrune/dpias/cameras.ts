import { rowDefinitions, type RecordIn } from '@core/registers'
import { answered, both, fr, rowsFrom } from '../answers'
import { idOf } from '../ids'
import { bullets, told } from '../rich'
import { contextAnswers } from './cameras-context'
import { cameraMeasures } from './cameras-measures'
import { principleAnswers } from './cameras-principles'
import { cameraRisks } from './cameras-risks'

const id = idOf('A-001')

/** The assessment a newcomer reads to learn: complete, critical of itself, and with a plan that is slightly late. */
export const camerasDpia: RecordIn<'dpias'> = answered(
  'dpias',
  'A-001',
  {
    title: both('AIPD de la vidéoprotection de la voie publique', 'DPIA of street video protection'),
    category: 'Sécurité publique',
    activities: [idOf('T-003')],
    status: 'signed',
    method: 'cnil',
    version: '2.0',
    authorNames: 'Jean-Luc Thévenot',
    evaluatorNames: 'Lucie Andrieux',
    validatorNames: 'Hélène Vasseur',
    securityOfficer: 'Lucie Andrieux',
    processorsConsulted: fr('Vigisorle Sécurité : questionnaire du 20 janvier 2026, réponses reçues le 3 février.'),
    triggers: ['art35_3_c', 'wp248', 'change'],
    triggersDetail: fr(
      'Surveillance systématique de lieux publics à l’échelle de la ville. Révision demandée par le retrait de deux caméras et l’ajout de celle de la gare routière.',
    ),
    exemption: 'none',
    plannedFrom: '2026-01-12',
    plannedTo: '2026-03-30',
    milestones: rowsFrom(rowDefinitions.dpiaMilestones, `${id}-j`, [
      {
        milestone: both('Enquête auprès des habitants', 'Survey of residents'),
        dueOn: '2026-02-20',
        doneOn: '2026-02-20',
      },
      { milestone: both('Réunion publique', 'Public meeting'), dueOn: '2026-03-04', doneOn: '2026-03-04' },
      { milestone: both('Avis de la DPO', 'Advice of the DPO'), dueOn: '2026-03-16', doneOn: '2026-03-16' },
    ]),
    answers: rowsFrom(rowDefinitions.dpiaAnswers, `${id}-q`, [...contextAnswers, ...principleAnswers]),
    measures: rowsFrom(rowDefinitions.dpiaMeasures, `${id}-m`, cameraMeasures),
    risks: rowsFrom(
      rowDefinitions.dpiaRisks,
      `${id}-r`,
      cameraRisks.map(({ reducedBy, ...risk }) => ({ ...risk, measures: reducedBy.map((at) => `${id}-m${at}`) })),
    ),
    dpoNames: 'Karim Belmadi',
    dpoVerdict: 'reservations',
    dpoAdvice: told(
      'Avis favorable à la poursuite, avec trois réserves :',
      bullets(
        'ramener l’enregistrement du parking du gymnase à trente jours, sans attendre ;',
        'reprendre le mot de passe d’administration avant toute nouvelle caméra ;',
        'ne pas ouvrir l’étude de la lecture de plaques, étrangère aux finalités autorisées.',
      ),
      'La méthode est sérieuse et les personnes ont été entendues. Le risque d’accès illégitime reste important tant que la deuxième réserve n’est pas levée.',
    ),
    dpoAdviceOn: '2026-03-16',
    dpoFollowed: 'yes',
    viewsSought: 'yes',
    viewsMethod: fr('Enquête sur papier et en ligne du 2 au 20 février 2026, puis réunion publique le 4 mars.'),
    viewsPeople: '312 réponses ; 47 habitants à la réunion ; conseil des jeunes ; représentants du personnel',
    viewsVerdict: 'reservations',
    viewsSummary: told(
      'Deux habitants sur trois approuvent le dispositif. Les réserves portent sur :',
      bullets(
        'la gare routière, où les jeunes se sentent visés : le champ de la caméra a été réduit au quai ;',
        'la peur d’un regard en direct : la page du site dit désormais que l’écran est éteint ;',
        'le coût : la réponse figure au compte rendu de la réunion.',
      ),
    ),
    viewsFollowed: 'no',
    viewsNotFollowedReason: both(
      'La caméra de la gare routière est maintenue, sur le quai seulement : trois agressions y ont eu lieu en 2025.',
      'The camera of the bus station stays, on the platform only: three assaults took place there in 2025.',
    ),
    consultationNeeded: 'no',
    outcome: 'approvedWithConditions',
    decidedBy: 'Hélène Vasseur, maire',
    decidedOn: '2026-03-30',
    conditions: fr(
      'Gymnase ramené à trente jours avant le 30 juin 2026. Mot de passe d’administration repris avant le 31 octobre 2026. Aucune nouvelle caméra d’ici là.',
    ),
    publishedSummary: 'yes',
    publishedWhere: 'https://www.valbrune.example/videoprotection',
    reviewOn: '2028-03-30',
    reviewTriggers: fr(
      'Nouvelle caméra, nouvelle fonction de l’enregistreur, changement d’installateur, incident, réclamation.',
    ),
    versions: rowsFrom(rowDefinitions.dpiaVersions, `${id}-v`, [
      {
        version: '1.0',
        on: '2023-10-16',
        by: 'Hélène Vasseur',
        reason: fr('Avant la mise en service'),
        content: '{}',
      },
      { version: '2.0', on: '2026-03-30', by: 'Hélène Vasseur', reason: fr('Révision de 2026'), content: '{}' },
    ]),
    remarks: rowsFrom(rowDefinitions.dpiaRemarks, `${id}-k`, [
      {
        text: fr('Demander à l’installateur si l’heure d’été décale l’horodatage.'),
        about: 'Exactitude de l’horodatage',
        by: 'Lucie Andrieux',
        on: '2026-02-10',
      },
    ]),
    tags: ['exemple'],
    notesInternal: fr('Le conseil des jeunes demande à être revu avant l’été : y penser pour la révision.'),
  },
  '2023-09-04',
)
