import type { Dossier } from '../dossier/dossier'
import type { Activity, CitedDocument } from '../registers'
import { controllersOf } from './controllers'
import { informedBy } from './reliance'
import { isUnderGdpr } from './regime'

/** What Art. 13 and 14 have a notice say, in the order of its check, with the place of its very words. */
export const noticeLines = {
  tellsIdentity: 'extractIdentity',
  tellsRepresentative: 'extractRepresentative',
  tellsDpo: 'extractDpo',
  tellsPurposes: 'extractPurposes',
  tellsInterests: 'extractInterests',
  tellsCategories: 'extractCategories',
  tellsRecipients: 'extractRecipients',
  tellsOfTransfers: 'extractTransfers',
  tellsRetention: 'extractRetention',
  tellsRights: 'extractRights',
  tellsWithdrawal: 'extractWithdrawal',
  tellsComplaint: 'extractComplaint',
  tellsMandatory: 'extractMandatory',
  tellsSource: 'extractSource',
  tellsDecision: 'extractDecision',
  tellsFurtherUse: 'extractFurtherUse',
} as const satisfies Partial<Record<keyof CitedDocument, keyof CitedDocument>>
export type NoticeLine = keyof typeof noticeLines
export const noticeLineNames = Object.keys(noticeLines) as readonly NoticeLine[]

const rests = (a: Activity, ...bases: readonly Activity['purposes'][number]['legalBasis'][]) =>
  a.purposes.some(({ legalBasis }) => bases.includes(legalBasis))

/** The lines due only where an activity makes them so. */
const dueWhen: Readonly<Partial<Record<NoticeLine, (a: Activity, dossier: Dossier) => boolean>>> = {
  tellsRepresentative: (a, dossier) => controllersOf(a, dossier).some((o) => o.euRepresentative !== ''),
  tellsDpo: (a, dossier) => controllersOf(a, dossier).some(({ dpo }) => dpo !== ''),
  tellsInterests: (a) => rests(a, 'legitimateInterests', 'ukRecognisedLI'),
  tellsOfTransfers: (a) => a.transfersDeclared === 'yes' || a.transfers.length > 0,
  tellsWithdrawal: (a) => rests(a, 'consent') || a.purposes.some((p) => p.art9Condition === 'explicitConsent'),
  tellsDecision: (a) => a.automatedDecision === 'solelySignificantEffect',
  tellsFurtherUse: (a) => a.purposes.some(({ furtherUse }) => furtherUse === 'yes'),
}

/** The activities that owe people this notice under the GDPR. */
export const owingActivities = (d: CitedDocument, dossier: Dossier): readonly Activity[] =>
  informedBy(d.id, dossier).filter(isUnderGdpr)

/** The article the way data are collected calls for; '' while nobody says. */
export function articleCalledFor(informs: readonly Activity[]): CitedDocument['article'] {
  const modes = new Set(informs.map(({ collectionMode }) => collectionMode))
  const direct = modes.has('direct') || modes.has('both')
  const elsewhere = modes.has('indirect') || modes.has('both')
  if (direct && elsewhere) return 'both'
  return direct ? 'art13' : elsewhere ? 'art14' : ''
}

/** What the person stated decides; else what the activities say. */
export const articleOf = (d: CitedDocument, informs: readonly Activity[]): CitedDocument['article'] =>
  d.article === '' ? articleCalledFor(informs) : d.article

/** Whether a notice must say this: `ask` while too little is known to tell. */
export function lineDue(line: NoticeLine, d: CitedDocument, dossier: Dossier): 'yes' | 'no' | 'ask' {
  const informs = owingActivities(d, dossier)
  const article = articleOf(d, informs)
  if (line === 'tellsMandatory') return article === '' ? 'ask' : article === 'art14' ? 'no' : 'yes'
  if (line === 'tellsCategories' || line === 'tellsSource') {
    return article === '' ? 'ask' : article === 'art13' ? 'no' : 'yes'
  }
  const isDue = dueWhen[line]
  if (!isDue) return 'yes'
  if (informs.length === 0) return 'ask'
  return informs.some((a) => isDue(a, dossier)) ? 'yes' : 'no'
}
