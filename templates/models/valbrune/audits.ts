import { rowDefinitions, type RecordIn } from '@core/registers'
import { answered, both, rowsFrom } from './answers'
import { audits, idOf, processors } from './ids'

export const auditRecords: readonly RecordIn<'audits'>[] = [
  answered('audits', 'U-001', {
    title: both('Audit de la vidéoprotection', 'Audit of street cameras'),
    kind: 'internal',
    date: '2026-05-19',
    scope: both(
      'Accès, journal des visionnages, panneaux. Les caméras mobiles n’ont pas été vues.',
      'Access, log of viewings, signs. Mobile cameras were not looked at.',
    ),
    activities: [idOf('T-003')],
    auditor: 'Philippe Sauvan, délégué du Département',
    auditorIndependence: both(
      'Sans lien avec la commune ni son prestataire.',
      'No tie with the town nor its contractor.',
    ),
    method: both(
      'Entretiens, relevé des comptes, vingt visionnages tirés au sort.',
      'Interviews, accounts noted, twenty viewings drawn at random.',
    ),
    findings: rowsFrom(rowDefinitions.auditFindings, `${audits.cameras}-f`, [
      {
        reference: 'C1',
        text: both('Personne ne relit le journal des visionnages', 'Nobody reads the log of viewings'),
        severity: 'f2',
        activity: idOf('T-003'),
        evidence: both('Aucune relecture notée depuis janvier.', 'No reading noted since January.'),
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
      'Dispositif maîtrisé, à un compte partagé près, qui ne peut attendre.',
      'The system is under control but for a shared account, which cannot wait.',
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
