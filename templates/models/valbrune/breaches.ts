import { momentAt, type IsoMoment } from '@core/kinds'
import { rowDefinitions, type Breach, type RecordIn } from '@core/registers'
import { answered, both, rowsFrom } from './answers'
import { assets, idOf, people, processors } from './ids'

const activities = { school: idOf('T-002'), portal: idOf('T-009'), library: idOf('T-014') } as const
const account = idOf('V-001')

/** Notified in two phases, the people told, closed: what a breach of a processor looks like once it is over. */
const takenAccount: Breach = answered(
  'breaches',
  'V-001',
  {
    title: both(
      'Compte d’un animateur usurpé sur le portail famille',
      'Account of a youth worker taken over on the portal',
    ),
    role: 'controller',
    activities: [activities.portal],
    processors: [processors.familyPortal],
    assets: [assets.familyPortal],
    occurredPrecision: 'estimated',
    ongoing: 'no',
    occurredFrom: '2026-03-10T22:15+01:00',
    occurredTo: '2026-03-12T09:40+01:00',
    detectedAt: '2026-03-12T09:05+01:00',
    informedByProcessorAt: '2026-03-12T15:10+01:00',
    awareAt: '2026-03-12T15:10+01:00',
    awareReason: both(
      'L’hébergeur a confirmé à cette heure que des fiches avaient été lues.',
      'The host confirmed at that time that family files had been read.',
    ),
    discoveryMeans: 'processor',
    breachTypes: ['confidentiality'],
    incidentKind: 'accountTakeover',
    cause: 'externalMalicious',
    facts: both(
      'Un mot de passe réutilisé a ouvert le compte d’un animateur. Soixante fiches de familles ont été consultées en deux nuits, dont les régimes alimentaires. Rien n’a été modifié.',
      'A reused password opened the account of a youth worker. Sixty family files were read over two nights, with the diets of children. Nothing was altered.',
    ),
    chronology: rowsFrom(rowDefinitions.breachEvents, `${account}-e`, [
      {
        at: '2026-03-12T09:05+01:00',
        event: both('Connexions inhabituelles relevées', 'Unusual connections noticed'),
        by: 'Hébergeur du portail',
      },
      {
        at: '2026-03-12T09:40+01:00',
        event: both('Compte bloqué, sessions fermées', 'Account blocked, sessions closed'),
        by: 'Hébergeur du portail',
      },
    ]),
    subjectCategories: ['parents', 'children'],
    subjectsMin: 60,
    subjectsMax: 150,
    dataCategories: ['contact', 'civilStatus', 'health'],
    recordsMin: 60,
    recordsMax: 60,
    specialData: 'yes',
    criminalData: 'no',
    nationalIds: 'no',
    financialData: 'no',
    credentials: 'yes',
    vulnerablePeople: 'yes',
    children: 'yes',
    countriesOfPeople: ['FR'],
    encrypted: 'no',
    hashedSalted: 'yes',
    pseudonymised: 'no',
    backupOk: 'yes',
    effects: both(
      'Allergies et situations familiales connues d’un inconnu ; hameçonnage possible des parents.',
      'Allergies and family situations known to a stranger; parents may be phished.',
    ),
    impacts: ['lossOfControl', 'fraud', 'psychological'],
    severity: 'r3',
    likelihood: 'r3',
    riskLevel: 'high',
    riskReason: both(
      'Des données de santé d’enfants, lues par un tiers malveillant et non chiffrées.',
      'Health data of children, read by a malicious third party and not encrypted.',
    ),
    enisaContext: 'dpc4',
    enisaEase: 'ei3',
    enisaConfidentiality: 'cb1',
    enisaMalice: 'yes',
    immediateMeasures: both('Compte bloqué, mots de passe réinitialisés.', 'Account blocked, passwords reset.'),
    remedialMeasures: both(
      'Familles prévenues, écoles et restauration alertées.',
      'Families told, schools and canteen warned.',
    ),
    preventiveMeasures: both(
      'Double authentification des comptes du personnel depuis avril.',
      'Two-factor sign-in for staff accounts since April.',
    ),
    notifyDecision: 'notified',
    notifications: rowsFrom(rowDefinitions.breachNotifications, `${account}-n`, [
      {
        phase: 'initial',
        authority: 'cnil',
        sentAt: '2026-03-13T11:30+01:00',
        channel: 'Téléservice',
        authorityRef: 'NV-2026-0417',
        missingInfo: both('Le nombre exact de fiches lues.', 'The exact number of files read.'),
        nextInfoDue: '2026-03-27',
      },
      {
        phase: 'complete',
        authority: 'cnil',
        sentAt: '2026-03-26T16:45+01:00',
        channel: 'Téléservice',
        authorityRef: 'NV-2026-0417',
      },
    ]),
    otherNotices: rowsFrom(rowDefinitions.breachOtherNotices, `${account}-o`, [
      { regime: 'police', at: '2026-03-13T17:00+01:00' },
    ]),
    communicateDecision: 'yes',
    communicatedAt: '2026-03-14T09:00+01:00',
    communicationChannels: ['email', 'account'],
    communicationParts: ['nature', 'contact', 'consequences', 'measures', 'advice'],
    communicationLanguages: ['français'],
    numberInformed: 118,
    complaintsReceived: both(
      'Trois appels de parents, aucune réclamation écrite.',
      'Three calls from parents, no written complaint.',
    ),
    lessonsLearned: both(
      'Un compte qui lit des fiches d’enfants ne s’ouvre plus par un seul mot de passe.',
      'An account that reads files of children no longer opens with a password alone.',
    ),
    closedOn: '2026-04-20',
    approvedBy: people.mayor,
  },
  '2026-03-12',
)

/** A lost device whose disk was encrypted: nothing to notify, and the reason is written. */
const lostTablet: Breach = answered(
  'breaches',
  'V-002',
  {
    title: both('Tablette du bibliobus perdue', 'Tablet of the library bus lost'),
    role: 'controller',
    activities: [activities.library],
    assets: [assets.librarySoftware],
    occurredPrecision: 'estimated',
    ongoing: 'no',
    occurredFrom: '2026-06-09T16:30+02:00',
    occurredTo: '2026-06-09T18:00+02:00',
    detectedAt: '2026-06-09T18:00+02:00',
    awareAt: '2026-06-10T08:45+02:00',
    discoveryMeans: 'staff',
    breachTypes: ['confidentiality'],
    incidentKind: 'lostDevice',
    cause: 'internalAccidental',
    facts: both(
      'Tablette oubliée à un arrêt de la tournée, non retrouvée. Elle gardait les prêts de la journée.',
      'Tablet left at a stop of the round, not found. It held the loans of the day.',
    ),
    subjectCategories: ['members'],
    subjectsMin: 34,
    dataCategories: ['civilStatus', 'commercial'],
    recordsMin: 51,
    specialData: 'no',
    criminalData: 'no',
    nationalIds: 'no',
    financialData: 'no',
    credentials: 'no',
    countriesOfPeople: ['FR'],
    encrypted: 'yes',
    keySafe: 'yes',
    backupOk: 'yes',
    effects: both('Aucun attendu : les prêts ne se lisent pas.', 'None expected: the loans cannot be read.'),
    severity: 'r1',
    likelihood: 'r1',
    riskLevel: 'unlikely',
    riskReason: both(
      'Disque chiffré, code inconnu de tous sauf de deux agents, effacement à distance confirmé le lendemain.',
      'Encrypted disk, code known to two members of staff only, remote erasure confirmed the next day.',
    ),
    immediateMeasures: both('Effacement à distance demandé.', 'Remote erasure requested.'),
    remedialMeasures: both('Prêts restaurés depuis la sauvegarde.', 'Loans restored from the backup.'),
    notifyDecision: 'notRequired',
    communicateDecision: 'notRequired',
    communicateReason: both('Le risque est improbable.', 'A risk is unlikely.'),
    closedOn: '2026-06-19',
  },
  '2026-06-10',
)

const hour = 3_600_000
/** An email to 214 families in visible copy, known two days ago: the risk is still to be weighed, the clock runs. */
function visibleCopies(now: number, offset: number): Breach {
  const ago = (hours: number): IsoMoment => momentAt(now - hours * hour, offset)
  const aware = ago(50 + 1 / 3)
  return answered(
    'breaches',
    'V-003',
    {
      title: both('Courriel à 214 familles en copie visible', 'Email to 214 families in visible copy'),
      role: 'controller',
      activities: [activities.school],
      occurredPrecision: 'exact',
      ongoing: 'no',
      occurredFrom: ago(52),
      occurredTo: ago(52),
      detectedAt: ago(51.5),
      awareAt: aware,
      discoveryMeans: 'person',
      breachTypes: ['confidentiality'],
      incidentKind: 'bccError',
      cause: 'internalAccidental',
      facts: both(
        'Le rappel de la réunion de rentrée est parti avec les 214 adresses dans le champ « à ». Une famille l’a signalé.',
        'The reminder of a school meeting left with the 214 addresses in the “to” field. A family reported it.',
      ),
      subjectCategories: ['parents'],
      subjectsMin: 214,
      dataCategories: ['contact'],
      recordsMin: 214,
      specialData: 'no',
      children: 'no',
      countriesOfPeople: ['FR'],
      encrypted: 'no',
      immediateMeasures: both('Message d’excuses et demande de suppression.', 'Apology and request to delete.'),
    },
    new Date(now).toISOString().slice(0, 10),
  )
}

/** As they stand at an instant told by a clock so many minutes ahead of UTC. */
export const breachRecords = (now: number, offset: number): readonly Breach[] => [
  takenAccount,
  lostTablet,
  visibleCopies(now, offset),
]

export const redressRecords: readonly RecordIn<'redress'>[] = [
  answered(
    'redress',
    'I-001',
    {
      title: both('Familles du portail dont les fiches ont été lues', 'Families of the portal whose files were read'),
      breach: account,
      peopleCategories: ['parents', 'children'],
      count: 60,
      harmKind: 'nonMaterial',
      apologyOn: '2026-03-14',
      apologyText: both(
        'Courrier du maire joint au message d’information.',
        'Letter of the mayor with the message to the families.',
      ),
      nonFinancialHelp: both(
        'Ligne téléphonique pendant un mois, rendez-vous au CCAS pour qui le souhaitait.',
        'Helpline for a month, appointments at the social action centre for those who wished.',
      ),
      compensationConsidered: 'no',
      decisionReason: both(
        'Aucun usage des données n’a été constaté et aucune famille n’a fait état d’un dommage ; à revoir si l’une le fait.',
        'No use of the data was seen and no family reported a harm; to be looked at again if one does.',
      ),
      decidedBy: people.mayor,
      decidedOn: '2026-04-17',
    },
    '2026-03-20',
  ),
]
