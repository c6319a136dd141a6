import { describe, expect, it } from 'vitest'
import { aDataItem, aDossier, anActivity, anOrganisation, aPurpose, aRow, aSubject } from '@core/examples/a-dossier'
import { rulesFiring } from './run-on'

type Purposes = Parameters<typeof aPurpose>[0]
type Answers = Parameters<typeof anActivity>[0]
const told = { legalBasisJustification: { fr: 'Expliqué.' }, legalReference: '' } as const
const town = [anOrganisation({ isPublicAuthority: 'yes' })]
const company = [anOrganisation()]

/** What is said of the basis of one purpose, its people and its data; the rest of the file is complete. */
const said = (purpose: Purposes, more: Answers = {}, organisations = company) =>
  rulesFiring(
    aDossier({ activities: [anActivity({ purposes: [aPurpose({ ...told, ...purpose })], ...more })], organisations }),
  ).filter((rule) => /^(?:LEG|LIA|CON|CHI|SPE|CRI|MIN)-/.test(rule))

const health = { dataItems: [aDataItem({ category: 'health' })] }
const visitors = { subjects: [aSubject({ category: 'visitors' })] }
const game: Answers = { childrenInvolved: 'yes', childOnlineServiceConsent: 'yes', minAge: 13 }
const gameTold: Answers = { ...game, ageCheckMethod: { fr: 'Année de naissance' }, childFriendlyNotice: 'yes' }
const withdrawal = { withdrawalMechanism: { fr: 'Par courriel' } }
const trackers = { cookiesTrackers: [aRow('cookiesTrackers', 'c', { name: '_ads', exempt: 'no' })] }

describe('one fact, one finding', () => {
  it.each([
    ['no basis at all', said({ legalBasis: '' }), ['LEG-01']],
    ['a contract without a word', said({ legalBasis: 'contract', legalBasisJustification: {} }), ['LEG-02']],
    ['a public task without its law', said({ legalBasis: 'publicTask' }), ['LEG-03']],
    [
      'T9: a town, cameras, its own task',
      said({ legalBasis: 'legitimateInterests', publicTaskExcluded: 'no' }, {}, town),
      ['LEG-05'],
    ],
    [
      'an interest neither weighed nor told: two things are missing',
      said({ legalBasis: 'legitimateInterests' }),
      ['LIA-01', 'LIA-04'],
    ],
    ['T10: the badge photo of employees', said({ legalBasis: 'consent' }, withdrawal), ['CON-01', 'CON-05']],
    ['a town asks its own staff', said({ legalBasis: 'consent' }, withdrawal, town), ['CON-01', 'CON-05']],
    ['a company asks its visitors', said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors }), ['CON-01']],
    [
      'trackers whose consent is not checked',
      said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors, ...trackers }),
      ['CON-01'],
    ],
    ['T11: health data for a contract', said({ legalBasis: 'contract' }, health), ['SPE-01']],
    ['special data and no basis: two things are missing', said({ legalBasis: '' }, health), ['LEG-01', 'SPE-01']],
    [
      'an exception, nothing listed',
      said({ legalBasis: 'contract', art9Condition: 'explicitConsent' }, { dataItems: [] }),
      [],
    ],
    [
      'offences without ground',
      said({ legalBasis: 'contract' }, { dataItems: [aDataItem({ category: 'suspicions' })] }),
      ['CRI-01'],
    ],
    [
      'T21: a game from 13 in France',
      said({ legalBasis: 'consent' }, { ...withdrawal, ...visitors, ...gameTold }),
      ['CHI-01', 'CHI-05', 'CON-01'],
    ],
    [
      'e-mails for a contract',
      said({ legalBasis: 'contract', directMarketing: 'yes', marketingChannels: ['electronicMail'] }),
      ['LEG-11'],
    ],
  ] as const)('%s', (_, findings, expected) => {
    expect(findings).toEqual(expected)
  })
})

describe('a public body that follows the law hears nothing', () => {
  const mission = { legalBasis: 'publicTask', legalReference: 'CGCT L2121-29' } as const
  it.each([
    ['its staff under contract', said({ legalBasis: 'contract' }, {}, town)],
    ['its staff, by law', said({ legalBasis: 'legalObligation', legalReference: 'CGFP L822-1' }, {}, town)],
    ['one of its missions', said(mission, { subjects: [aSubject({ category: 'citizens' })] }, town)],
    [
      'sick leave, by law',
      said(
        {
          legalBasis: 'legalObligation',
          legalReference: 'CGFP L822-1',
          art9Condition: 'employmentSocial',
          art9NationalLaw: 'CGFP L822-1',
        },
        health,
        town,
      ),
    ],
    [
      'statistics on its own data',
      said({ ...mission, furtherUse: 'yes', archivingResearchStats: 'statistics' }, {}, town),
    ],
    [
      'children of its employees',
      said(
        { legalBasis: 'legalObligation', legalReference: 'CGFP L712-8' },
        {
          childrenInvolved: 'yes',
          subjects: [aSubject(), aSubject({ id: 's-2', category: 'family', children: 'yes' })],
        },
        town,
      ),
    ],
  ])('%s', (_, findings) => {
    expect(findings).toEqual([])
  })
})
