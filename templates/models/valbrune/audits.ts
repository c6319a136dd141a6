import { rowDefinitions, type RecordIn } from '@core/registers'
import { answered, both, rowsFrom } from './answers'
import { audits, idOf, processors } from './ids'

export const auditRecords: readonly RecordIn<'audits'>[] = [
  answered('audits', 'U-001', {
    title: both('Vidéoprotection et gymnase', 'Street cameras and sports hall'),
    kind: 'internal',
    date: '2026-05-19',
    scope: both(
      'Réglages de l’enregistreur, accès, journal des visionnages. Les caméras mobiles n’ont pas été vues.',
      'Settings of the recorder, access, log of viewings. Mobile cameras were not looked at.',
    ),
    activities: [idOf('T-003')],
    auditor: 'Philippe Sauvan, délégué du Département',
    auditorIndependence: both(
      'Sans lien avec la commune ni son prestataire.',
      'No tie with the town nor its contractor.',
    ),
    method: both(
      'Entretiens, relevé des réglages, vingt visionnages tirés au sort.',
      'Interviews, settings noted, twenty viewings drawn at random.',
    ),
    findings: rowsFrom(rowDefinitions.auditFindings, `${audits.cameras}-f`, [
      {
        reference: 'C1',
        text: both('Les images du gymnase sont gardées 47 jours', 'Sports hall images are kept for 47 days'),
        severity: 'f3',
        activity: idOf('T-003'),
        evidence: both('Écran de réglage photographié le 19 mai.', 'Settings screen photographed on 19 May.'),
      },
      {
        reference: 'C2',
        text: both('Trois agents visionnent sous le même compte', 'Three officers view under the same account'),
        severity: 'f3',
        activity: idOf('T-003'),
        evidence: both('Journal du 4 au 18 mai.', 'Log from 4 to 18 May.'),
      },
      {
        reference: 'C3',
        text: both('Un panneau d’information est masqué par une haie', 'A sign is hidden by a hedge'),
        severity: 'f2',
      },
    ]),
    conclusion: both(
      'Dispositif maîtrisé, à deux réglages près qui ne peuvent attendre.',
      'The system is under control but for two settings that cannot wait.',
    ),
    followUpOn: '2026-11-19',
  }),
  answered('audits', 'U-002', {
    title: both('Questionnaire à l’éditeur du portail famille', 'Questionnaire to the family portal vendor'),
    kind: 'processorAudit',
    date: '2026-10-02',
    scope: both(
      'Sous-traitants ultérieurs, accès à distance, restitution des données.',
      'Sub-processors, remote access, return of data.',
    ),
    processor: processors.familyPortal,
    auditor: 'Karim Belmadi',
    method: both(
      'Questionnaire écrit ; réponses reçues à moitié.',
      'Written questionnaire; half the answers received.',
    ),
  }),
]
