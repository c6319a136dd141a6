import { aDataItem, anActivity, anOrganisation, aPurpose, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
type PurposeAnswers = Parameters<typeof aPurpose>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const resting = (answers: PurposeAnswers, more: Answers = {}) =>
  activity({ purposes: [aPurpose({ legalReference: '', ...answers })], ...more })

const town = anOrganisation({ isPublicAuthority: 'yes' })
/** Cameras in the offices of a town hall, on the legitimate interests of the town. */
const townCameras = (answers: PurposeAnswers, more: Answers = {}) => ({
  ...resting({ title: { fr: 'Surveiller l’accueil du public' }, legalBasis: 'legitimateInterests', ...answers }, more),
  organisations: [town],
})
const about = (...categories: readonly Parameters<typeof aSubject>[0][]) =>
  categories.map((each, index) => aSubject({ id: `subject-${String(index + 1)}`, ...each }))

export const examples = {
  'LEG-01': {
    fires: [example('a purpose without basis', activity({ purposes: [aPurpose({ legalBasis: '' })] }))],
    silent: [complete, example('no purpose at all: another rule asks', activity({ purposes: [] }))],
  },
  'LEG-02': {
    fires: [example('a contract, which one nobody says', resting({ legalBasis: 'contract' }))],
    silent: [
      complete,
      example(
        'the contract is named',
        resting({ legalBasis: 'contract', legalBasisJustification: { fr: 'Contrat d’abonnement' } }),
      ),
      example('no basis at all: that is the point to settle', resting({ legalBasis: '' })),
      example('a public task without its law: that is asked instead', resting({ legalBasis: 'publicTask' })),
      example('consent, which its own check explains', resting({ legalBasis: 'consent' })),
    ],
  },
  'LEG-03': {
    fires: [
      example('a legal obligation without its law', resting({ legalBasis: 'legalObligation' })),
      example(
        'the law without saying which',
        resting({
          legalBasis: 'legalObligation',
          legalBasisJustification: { fr: 'La loi l’impose, comme l’art en témoigne.' },
        }),
      ),
      example(
        'a public task explained in general words',
        resting({ legalBasis: 'publicTask', legalBasisJustification: { fr: 'C’est le rôle de la commune.' } }),
      ),
    ],
    silent: [
      complete,
      example('a contract needs none', resting({ legalBasis: 'contract' })),
      example(
        'a dated law stands in the reasoning',
        resting({
          legalBasis: 'legalObligation',
          legalBasisJustification: { fr: 'Loi n° 2016-1691 du 9 décembre 2016' },
        }),
      ),
      example(
        'the law stands in the reasoning',
        resting({
          legalBasis: 'publicTask',
          legalBasisJustification: { fr: 'Code général des collectivités territoriales, art. L2121-29' },
        }),
      ),
    ],
  },
  'LEG-04': {
    fires: [
      example('an American subpoena', resting({ legalBasis: 'legalObligation', legalReference: 'US subpoena' })),
      example(
        'the law of the United States, in French',
        resting({ legalBasis: 'legalObligation', legalReference: 'Droit américain (FCPA)' }),
      ),
      example(
        'beside a French law, it may be there for information',
        resting({ legalBasis: 'legalObligation', legalReference: 'Loi 2016-1691 ; FCPA' }),
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example('a word that holds another', resting({ legalReference: 'C. rur., produits secs, art. R112-1' })),
      example('another basis', resting({ legalBasis: 'legitimateInterests', legalReference: 'CLOUD Act' })),
    ],
  },
  'LEG-05': {
    fires: [
      example('T9: a town hall films its offices for a public task', townCameras({ publicTaskExcluded: 'no' })),
      example('nobody said whether it is one of its tasks', townCameras({}), { severity: 'warning' }),
      example('the town of the file, where no controller is named', townCameras({}, { controllers: [] }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('a company', resting({ legalBasis: 'legitimateInterests', publicTaskExcluded: 'no' })),
      example('the theft of its own laptops', townCameras({ publicTaskExcluded: 'yes' })),
      example('its staff, under contract', townCameras({ legalBasis: 'contract' })),
    ],
  },
  'LEG-06': {
    fires: [
      example(
        'a company that holds no public service',
        resting({ legalBasis: 'publicTask', legalReference: 'Loi 2015-992, art. 1' }, { controllers: [] }),
      ),
    ],
    silent: [
      complete,
      example('no law is cited: that is asked first', resting({ legalBasis: 'publicTask' })),
      example('a town', {
        ...resting({ legalBasis: 'publicTask', legalReference: 'CGCT L2121-29' }),
        organisations: [town],
      }),
      example('a private body in charge of a public service', {
        ...resting({ legalBasis: 'publicTask', legalReference: 'C. trav. L6123-5' }),
        organisations: [anOrganisation({ performsPublicService: 'yes' })],
      }),
    ],
  },
  'LEG-07': {
    fires: [
      example(
        'people at suppliers',
        resting({ legalBasis: 'contract' }, { subjects: about({ category: 'suppliers' }), dataItems: [] }),
      ),
      example(
        'the family of the employees',
        resting(
          { legalBasis: 'contract' },
          {
            subjects: about({ category: 'employees' }, { category: 'family' }),
            dataItems: [aDataItem({ subjects: ['subject-2'] })],
          },
        ),
      ),
    ],
    silent: [
      complete,
      example('customers', resting({ legalBasis: 'contract' }, { subjects: about({ category: 'customers' }) })),
      example(
        'employees and their family',
        resting(
          { legalBasis: 'contract' },
          { subjects: about({ category: 'employees' }, { category: 'family' }), dataItems: [] },
        ),
      ),
      example('people nobody named', resting({ legalBasis: 'contract' }, { subjects: [] })),
    ],
  },
  'LEG-08': {
    fires: [
      example('letters by post to customers', {
        ...resting({ legalBasis: 'contract', directMarketing: 'yes', marketingChannels: ['post'] }),
      }),
      example(
        'how often a page is read',
        resting({ legalBasis: 'contract', title: { fr: 'Mesurer l’audience du site' } }),
      ),
      example(
        'advertising by profile',
        resting({ legalBasis: 'contract', title: { en: 'Targeted advertising' } }, { profiling: 'yes' }),
      ),
    ],
    silent: [
      complete,
      example('delivering an order', resting({ legalBasis: 'contract', title: { fr: 'Livrer la commande' } })),
      example(
        'e-mails without consent: reported as such',
        resting({ legalBasis: 'contract', directMarketing: 'yes', marketingChannels: ['electronicMail'] }),
      ),
      example(
        'marketing on legitimate interests',
        resting({ legalBasis: 'legitimateInterests', directMarketing: 'yes' }),
      ),
    ],
  },
  'LEG-09': {
    fires: [example('wages', resting({ legalBasis: 'vitalInterests' }))],
    silent: [
      complete,
      example(
        'first aid to an unconscious person',
        resting({ legalBasis: 'vitalInterests', title: { fr: 'Porter secours à une personne inconsciente' } }),
      ),
      example('an epidemic, by tag', resting({ legalBasis: 'vitalInterests' }, { tags: ['Épidémie'] })),
    ],
  },
  'LEG-10': {
    fires: [
      example(
        'customers’ data re-used on legitimate interests',
        resting({ legalBasis: 'legitimateInterests', furtherUse: 'yes' }),
      ),
      example(
        'a school list re-used for a letter of the mayor, under a general mission',
        resting({ legalBasis: 'publicTask', legalReference: 'CGCT L2121-29', furtherUse: 'yes' }),
        { severity: 'warning' },
      ),
    ],
    silent: [
      complete,
      example(
        'the test is described',
        resting({
          legalBasis: 'legitimateInterests',
          furtherUse: 'yes',
          compatibilityTest: { fr: 'Même contexte, mêmes personnes.' },
        }),
      ),
      example('people agreed', resting({ legalBasis: 'consent', furtherUse: 'yes' })),
      example('a law obliges', resting({ legalBasis: 'legalObligation', furtherUse: 'yes' })),
      example(
        'statistics',
        resting({ legalBasis: 'publicTask', furtherUse: 'yes', archivingResearchStats: 'statistics' }),
      ),
      example('no further use known', resting({ legalBasis: 'legitimateInterests' })),
    ],
  },
} as const satisfies Examples
