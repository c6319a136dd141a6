import type { CitedDocument } from '@core/registers'
import { both } from './answers'

/** Notices that were read line by line against the record. */
const checks: Readonly<Record<string, Partial<CitedDocument>>> = {
  // Written in 2019: neither retention nor the right to complain is there, and the tool is abroad.
  'D-004': {
    languages: ['fr'],
    article: 'art13',
    timing: 'atCollection',
    tellsIdentity: 'yes',
    extractIdentity: both(
      '« Mairie de Valbrune, 1 place de la République »',
      '“Town hall of Valbrune, 1 place de la République”',
    ),
    tellsDpo: 'unknown',
    tellsPurposes: 'yes',
    extractPurposes: both('« pour recevoir la lettre de la ville »', '“to receive the town letter”'),
    tellsRecipients: 'no',
    tellsRetention: 'no',
    tellsRights: 'yes',
    tellsWithdrawal: 'yes',
    extractWithdrawal: both('« vous pouvez vous désabonner à tout moment »', '“you can unsubscribe at any time”'),
    tellsComplaint: 'no',
    tellsMandatory: 'unknown',
    checkedOn: '2026-11-09',
    checkedBy: 'Karim Belmadi',
  },
  'D-010': {
    languages: ['fr'],
    article: 'art13',
    timing: 'atCollection',
    tellsIdentity: 'yes',
    tellsDpo: 'yes',
    extractDpo: both('« dpo@valbrune.example »', '“dpo@valbrune.example”'),
    tellsPurposes: 'yes',
    tellsRecipients: 'yes',
    tellsRetention: 'yes',
    extractRetention: both('« deux ans après le dernier contact »', '“two years after the last contact”'),
    tellsRights: 'yes',
    tellsWithdrawal: 'yes',
    tellsComplaint: 'yes',
    tellsMandatory: 'yes',
    checkedOn: '2026-10-06',
    checkedBy: 'Karim Belmadi',
  },
}

export const withNoticeCheck = (document: CitedDocument): CitedDocument => ({ ...document, ...checks[document.ref] })
