import { aDataItem, anActivity, anOrganisation, aPurpose, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
/** The municipal police records illegal dumping. */
const police = (answers: Answers, isPublicAuthority: 'yes' | 'no' | 'unknown' = 'yes') => ({
  organisations: [anOrganisation({ isPublicAuthority })],
  activities: [
    anActivity({
      criminalAuthority: 'officialAuthority',
      dataItems: [aDataItem({ category: 'convictionsOffences' })],
      subjects: [aSubject({ category: 'accused' })],
      ...answers,
    }),
  ],
})
const saidByPurpose: Answers = {
  subjects: [aSubject({ category: 'citizens' })],
  purposes: [aPurpose({ title: { fr: 'Constater les infractions au dépôt de déchets' } })],
}

export const examples = {
  'REG-01': {
    fires: [
      example('offences under the GDPR alone', police({ regime: 'gdpr' })),
      example('the organisation of the file, no controller being named', police({ regime: 'gdpr', controllers: [] })),
      example('the purpose says it', police({ regime: 'gdpr', ...saidByPurpose })),
      example('the regime is not stated', police({}), { severity: 'warning' }),
      example('what authorises it is not stated', police({ regime: 'gdpr', criminalAuthority: '' }), {
        severity: 'warning',
      }),
      example('nobody said whether it is public', police({ regime: 'gdpr' }, 'unknown'), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('under the directive', police({ regime: 'led' })),
      example('both, by purpose', police({ regime: 'mixed' })),
      example('a shop keeps its theft complaints', police({ regime: 'gdpr' }, 'no')),
      example(
        'a town hall asks applicants for their criminal record',
        police({ regime: 'gdpr', subjects: [aSubject({ category: 'applicants' })] }),
      ),
    ],
  },
} as const satisfies Examples
