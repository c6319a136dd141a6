import type { RowOf } from '@core/kinds'
import type { RowDefinitions } from '@core/registers'
import { both } from '../answers'
import { assets } from '../ids'
import { told } from '../rich'

/** A risk that names the measures by their place in the list, from 1. */
export type RiskSaid = Partial<Omit<RowOf<RowDefinitions['dpiaRisks']>, 'measures'>> & {
  readonly reducedBy: readonly number[]
}

export const cameraRisks: readonly RiskSaid[] = [
  {
    event: 'illegitimateAccess',
    title: both('Images vues ou copiées sans droit', 'Images viewed or copied without right'),
    impacts: [
      'Vie privée exposée : une liaison, une visite médicale, une pratique religieuse',
      'Harcèlement ou chantage à partir d’un extrait',
      'Images d’enfants diffusées',
    ],
    threats: [
      'Relecture par curiosité',
      'Copie filmée à l’écran avec un téléphone',
      'Vol de l’enregistreur',
      'Mot de passe d’administration divulgué',
    ],
    sources: ['Agent habilité curieux ou sous pression', 'Technicien de l’installateur', 'Cambrioleur'],
    assets: [assets.recorder],
    impactKinds: ['lossOfControl', 'reputation', 'psychological', 'familyConflict'],
    sourceKinds: ['internalDeliberate', 'externalDeliberate'],
    reducedBy: [1, 2, 3, 4, 5, 6, 9],
    severityBare: 'r4',
    likelihoodBare: 'r3',
    severityNow: 'r3',
    likelihoodNow: 'r3',
    severityAfter: 'r3',
    likelihoodAfter: 'r2',
    severityReason: told(
      'Dans une ville où chacun se connaît, un extrait peut ruiner une réputation. Les masques écartent les situations les plus intimes, pas la rue elle-même.',
    ),
    likelihoodReason: told(
      'Trois agents seulement, tracés et contrôlés. Reste l’installateur, seul détenteur du mot de passe d’administration : la vraisemblance ne baisse vraiment qu’avec sa reprise.',
    ),
    assessment: 'improvable',
    comment: told('Acceptable une fois le mot de passe repris.'),
    actionComment: told('Reprendre le mot de passe d’administration.'),
  },
  {
    event: 'unwantedModification',
    title: both('Images ou horodatage altérés', 'Altered images or timestamps'),
    impacts: ['Personne mise en cause à tort', 'Victime privée d’une preuve fiable'],
    threats: ['Heure de l’enregistreur décalée', 'Extrait coupé avant sa remise', 'Masque oublié après un déplacement'],
    sources: ['Erreur de réglage', 'Agent habilité'],
    impactKinds: ['lossOfRight', 'reputation'],
    sourceKinds: ['internalAccidental', 'internalDeliberate', 'nonHuman'],
    reducedBy: [1, 2, 3, 9],
    severityBare: 'r3',
    likelihoodBare: 'r3',
    severityNow: 'r3',
    likelihoodNow: 'r2',
    severityAfter: 'r3',
    likelihoodAfter: 'r1',
    severityReason: told('Une garde à vue à tort est une conséquence réelle et difficile à réparer.'),
    likelihoodReason: told('Heure contrôlée chaque mois, empreinte notée à l’extraction, agents tracés.'),
    assessment: 'acceptable',
  },
  {
    event: 'disappearance',
    title: both('Images perdues avant d’être remises', 'Images lost before being handed over'),
    impacts: ['Victime ou personne mise en cause privée d’une preuve'],
    threats: ['Panne du disque unique', 'Effacement avant la réquisition', 'Incendie du poste'],
    sources: ['Panne', 'Sinistre', 'Erreur d’un agent'],
    impactKinds: ['lossOfRight', 'lossOfChance'],
    sourceKinds: ['nonHuman', 'internalAccidental'],
    reducedBy: [5, 7, 10],
    severityBare: 'r2',
    likelihoodBare: 'r4',
    severityNow: 'r2',
    likelihoodNow: 'r3',
    severityAfter: 'r2',
    likelihoodAfter: 'r2',
    severityReason: told('D’autres preuves existent presque toujours ; l’image n’est jamais la seule.'),
    likelihoodReason: told('Deux pannes de disque en trois ans. Le miroir ramènera la perte à un cas rare.'),
    assessment: 'improvable',
    actionComment: told('Installer des disques en miroir.'),
  },
  {
    event: 'excessiveSurveillance',
    title: both('Suivi d’une personne ou d’un groupe', 'Tracking of a person or group'),
    impacts: [
      'Renoncement à se réunir, à manifester, à fréquenter un lieu',
      'Sentiment d’être surveillé, surtout chez les jeunes de la gare routière',
      'Agents communaux contrôlés à leur insu',
    ],
    threats: [
      'Relecture sans fait signalé',
      'Demande d’un élu ou d’un chef de service',
      'Ajout d’une lecture de plaques ou d’une détection automatique',
    ],
    sources: ['Choix de la commune elle-même', 'Agent habilité sous pression'],
    impactKinds: ['psychological', 'discrimination', 'lossOfControl'],
    sourceKinds: ['designChoice', 'internalDeliberate'],
    reducedBy: [1, 2, 6, 8],
    severityBare: 'r3',
    likelihoodBare: 'r4',
    severityNow: 'r3',
    likelihoodNow: 'r2',
    severityAfter: 'r3',
    likelihoodAfter: 'r2',
    severityReason: told('L’atteinte touche des libertés publiques et des personnes qui n’ont rien fait.'),
    likelihoodReason: told(
      'Toute relecture sans fait signalé est refusée par écrit ; le registre et le comité d’éthique tiennent, tant que les finalités ne bougent pas.',
    ),
    assessment: 'acceptable',
  },
]
