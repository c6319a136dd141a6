import { anActivity, aPurpose, aSubject } from '../../examples/a-dossier'
import { aConsentCheck } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
/** An online game offered to children on their consent. */
const game = (answers: Answers = {}) => ({
  activities: [anActivity({ childrenInvolved: 'yes', childOnlineServiceConsent: 'yes', minAge: 13, ...answers })],
})
const school = (answers: Answers = {}) => ({
  activities: [anActivity({ childrenInvolved: 'yes', subjects: [aSubject({ category: 'pupils' })], ...answers })],
})
const parents = { parentalConsentMethod: { fr: 'Un parent valide par courriel.' } }
const together = { parentalConsentMethod: { fr: 'L’enfant et un parent cochent chacun leur case, conjointement.' } }
const advertised = { profiling: 'yes', purposes: [aPurpose({ directMarketing: 'yes' })] } as const

/** The same, where the check of its consent says what is done about age. */
const gameChecked = (childParentMethod: { readonly fr: string }) => ({
  ...game({ minAge: null, purposes: [aPurpose({ legalBasis: 'consent', consentRecord: 'consentChecks-1' })] }),
  consentChecks: [aConsentCheck({ askedOfChildren: 'yes', childAge: 13, childParentMethod })],
})

export const examples = {
  'CHI-01': {
    fires: [
      example('T21: a game from 13, in France, without parents', game()),
      example('from 14 in Germany, where the age is 16', game({ minAge: 14 }), { packs: ['DE'] }),
      example('from 15 where no law is chosen: the Regulation says 16', game({ minAge: 15 }), { packs: [] }),
      example('from 13 in Belgium and Ireland: the stricter age', game(), { packs: ['BE', 'IE'] }),
      example('from an age nobody stated', game({ minAge: null }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('from 15 in France', game({ minAge: 15 })),
      example('from 13 in Belgium', game(), { packs: ['BE'] }),
      example('from 13 in the United Kingdom', game(), { packs: ['UK'] }),
      example('Switzerland fixes no age', game(), { packs: ['CH'] }),
      example('parents are asked', game(parents)),
      example('parents are asked, says the check of the consent', gameChecked(parents.parentalConsentMethod)),
      example('no online service', school()),
    ],
  },
  'CHI-02': {
    fires: [example('no word on age', game())],
    silent: [
      complete,
      example('the year of birth is asked', game({ ageCheckMethod: { fr: 'Année de naissance demandée' } })),
      example('no online service', school()),
    ],
  },
  'CHI-03': {
    fires: [
      example('pupils, and a notice for adults', school({ childFriendlyNotice: 'no' })),
      example('nobody looked', school()),
      example('a game: parents are users too', game({ subjects: [aSubject({ category: 'parents' })] })),
    ],
    silent: [
      complete,
      example('plain words', school({ childFriendlyNotice: 'yes' })),
      example('the children of employees, in their payroll', {
        ...school({ subjects: [aSubject(), aSubject({ id: 's-2', category: 'family', children: 'yes' })] }),
      }),
      example('children who pass in the street', school({ subjects: [aSubject({ category: 'passersby' })] })),
      example('adult members, and a child elsewhere', {
        ...school({ subjects: [aSubject({ category: 'members', children: 'no' })] }),
      }),
      example('parents enrol their child and are told', {
        ...school({ subjects: [aSubject({ category: 'pupils' }), aSubject({ id: 's-2', category: 'parents' })] }),
      }),
    ],
  },
  'CHI-04': {
    fires: [
      example('children profiled for offers', school(advertised)),
      example('a category of children', {
        ...school({ ...advertised, childrenInvolved: 'unknown', subjects: [aSubject({ category: 'children' })] }),
      }),
    ],
    silent: [
      complete,
      example('pupils followed, nothing sold', school({ profiling: 'yes' })),
      example('adults', school({ ...advertised, childrenInvolved: 'no' })),
      example('offers without profile', school({ ...advertised, profiling: 'no' })),
    ],
  },
  'CHI-05': {
    fires: [
      example('T21: a game from 13, in France, without parents', game()),
      example('the parent alone', game(parents), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('together, says the check of the consent', gameChecked(together.parentalConsentMethod)),
      example('both agree', game(together)),
      example('from 15', game({ minAge: 15 })),
      example('a German file', game(), { packs: ['DE'] }),
      example('no online service', school({ minAge: 11 })),
    ],
  },
} as const satisfies Examples
