import { aDataItem, anActivity, anOrganisation, aPurpose, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const titled = (title: string) => activity({ purposes: [aPurpose({ title: { fr: title } })] })
const item = (answers: Parameters<typeof aDataItem>[0]) => activity({ dataItems: [aDataItem(answers)] })
const purposes = (count: number) =>
  activity({ purposes: Array.from({ length: count }, (_, i) => aPurpose({ id: `purpose-${String(i + 1)}` })) })

/** A firm that says it needs no record. */
const exempt = (answers: Answers, headcount: number | null = 40) => ({
  organisations: [anOrganisation({ headcount, recordExemptionClaimed: 'yes' })],
  activities: [anActivity(answers)],
})

export const examples = {
  'ROPA-PUR-01': {
    fires: [
      example('no purpose', activity({ purposes: [] })),
      example('a purpose without words', activity({ purposes: [aPurpose({ title: {} })] })),
    ],
    silent: [complete],
  },
  'ROPA-PUR-02': {
    fires: [
      example('a word that says nothing', titled('Amélioration des services')),
      example('too short', titled('Recrutement')),
      example('with capitals and a full stop', titled('USAGE  INTERNE.')),
      example(
        'vague in English only',
        activity({ purposes: [aPurpose({ title: { fr: 'Répondre aux clients', en: 'Business purposes' } })] }),
      ),
    ],
    silent: [
      complete,
      example('a vague word in a precise sentence', titled('Assurer la sécurité des locaux')),
      example('no title yet: another rule asks', activity({ purposes: [aPurpose({ title: {} })] })),
    ],
  },
  'ROPA-PUR-03': {
    fires: [example('nine purposes', purposes(9))],
    silent: [complete, example('eight purposes', purposes(8))],
  },
  'ROPA-SUB-01': {
    fires: [
      example('nobody', activity({ subjects: [] })),
      example('an empty row', activity({ subjects: [aSubject({ category: '' })] })),
    ],
    silent: [
      complete,
      example('in words only', activity({ subjects: [aSubject({ category: '', detail: { fr: 'Alternants' } })] })),
    ],
  },
  'ROPA-DAT-01': {
    fires: [
      example('no data', activity({ dataItems: [] })),
      example('an empty row', item({ category: '', detail: {} })),
    ],
    silent: [complete],
  },
  'ROPA-DAT-02': {
    fires: [
      example('linked to nothing', item({ purposes: [] })),
      example('linked to a purpose that was removed', item({ purposes: ['purpose-9'] })),
    ],
    silent: [complete],
  },
  'ROPA-DAT-03': {
    fires: [
      example('a social security number without a text', item({ category: 'nationalId', detail: {} })),
      example('said to hold one', item({ nationalId: 'yes' })),
      example('a Dutch file', item({ nationalId: 'yes' }), { packs: ['NL'] }),
    ],
    silent: [
      complete,
      example('a German file: its law has no such rule', item({ category: 'nationalId', detail: {} }), {
        packs: ['DE'],
      }),
      example('its text is cited', item({ category: 'nationalId', nationalIdReference: 'Décret 2019-341' })),
    ],
  },
  'ROPA-REC-01': {
    fires: [
      example('silence', activity({ externalRecipients: [] })),
      example('"none" was denied', activity({ externalRecipients: [], noRecipientsConfirmed: 'no' })),
    ],
    silent: [
      complete,
      example('confirmed: none', activity({ externalRecipients: [], noRecipientsConfirmed: 'yes' })),
      example('a processor is a recipient', activity({ externalRecipients: [], processors: ['processors-1'] })),
    ],
  },
  'ROPA-REC-02': {
    fires: [example('no service has access', activity({ internalRecipients: [] }))],
    silent: [complete],
  },
  'ROPA-TRF-01': {
    fires: [example('not answered', activity({ transfersDeclared: 'unknown' }))],
    silent: [complete],
  },
  'ROPA-EXE-01': {
    fires: [
      example('T19: a firm of 40, payroll, "register not required"', exempt({ occasional: 'no' })),
      example('whether it is occasional is unknown', exempt({ occasional: 'unknown' })),
      example(
        'occasional, with health data',
        exempt({ occasional: 'yes', dataItems: [aDataItem({ category: 'health' })] }),
      ),
      example('occasional, with a risk', exempt({ occasional: 'yes', inherentRisk: 'r2' })),
      example('occasional, in a firm of 250', exempt({ occasional: 'yes' }, 250)),
      example('nobody counted the staff', exempt({ occasional: 'yes', inherentRisk: 'r1' }, null), {
        severity: 'warning',
      }),
      example('nobody judged the risk', exempt({ occasional: 'yes' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('occasional, harmless, 40 people', exempt({ occasional: 'yes', inherentRisk: 'r1' })),
      example('nobody claims the exemption', { organisations: [anOrganisation({ headcount: 40 })] }),
    ],
  },
  'ROPA-OWN-01': {
    fires: [
      example('nobody answers for it', activity({ owner: '' })),
      example('the owner was removed', activity({ owner: 'persons-9' })),
    ],
    silent: [complete],
  },
} as const satisfies Examples
