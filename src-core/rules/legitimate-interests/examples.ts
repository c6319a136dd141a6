import { anActivity, aNotice, anOrganisation, aPurpose, aRecord, aSubject } from '../../examples/a-dossier'
import { aBalancingTest } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const interested = (purpose: Parameters<typeof aPurpose>[0] = {}, more: Answers = {}) => ({
  activities: [anActivity({ purposes: [aPurpose({ legalBasis: 'legitimateInterests', ...purpose })], ...more })],
})
const tested = { balancingTests: [aRecord('balancingTests', { title: { fr: 'Sécurité du réseau' } })] }
const told = { interestsPursued: { fr: 'Protéger le réseau.' } }
const town = { organisations: [anOrganisation({ isPublicAuthority: 'yes' })] }

export const examples = {
  'LIA-01': {
    fires: [
      example('an interest never weighed', interested()),
      example('a test that was removed', interested({ lia: 'balancingTests-9' })),
      example('a town, for what may be outside its tasks', { ...interested({}, { controllers: [] }), ...town }),
    ],
    silent: [
      complete,
      example('weighed', { ...interested({ lia: 'balancingTests-1' }), ...tested }),
      example('a town in its own tasks: the basis is to be changed', {
        ...interested({ publicTaskExcluded: 'no' }),
        ...town,
      }),
      example('consent needs none', interested({ legalBasis: 'consent' })),
    ],
  },
  'LIA-02': {
    fires: [
      example('carried on against its own test', {
        ...interested({ lia: 'balancingTests-1' }),
        balancingTests: [aBalancingTest({ outcome: 'fails' })],
      }),
    ],
    silent: [
      complete,
      example('the interest prevails', {
        ...interested({ lia: 'balancingTests-1' }),
        balancingTests: [aBalancingTest()],
      }),
      example('suspended since', {
        ...interested({ lia: 'balancingTests-1' }, { status: 'suspended' }),
        balancingTests: [aBalancingTest({ outcome: 'fails' })],
      }),
      example('another basis since', {
        ...interested({ lia: 'balancingTests-1', legalBasis: 'contract' }),
        balancingTests: [aBalancingTest({ outcome: 'fails' })],
      }),
    ],
  },
  'LIA-04': {
    fires: [
      example('the notice was read: it does not say', {
        ...interested(told),
        documents: [aNotice({ tellsInterests: 'no' })],
      }),
      example('nobody read the notice, nor wrote what it says', interested(), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('the notice says it', { ...interested(), documents: [aNotice({ tellsInterests: 'yes' })] }),
      example('what it says is in the record', interested(told)),
      example('no notice: another rule asks', interested({}, { noticeDocuments: [] })),
      example('a town in its own tasks: the basis is to be changed', {
        ...interested({ publicTaskExcluded: 'no' }),
        ...town,
      }),
      example('consent', { ...interested({ legalBasis: 'consent' }), documents: [aNotice({ tellsInterests: 'no' })] }),
    ],
  },
  'LIA-05': {
    fires: [
      example('children among the people', interested({}, { childrenInvolved: 'yes' })),
      example('a category of children', interested({}, { subjects: [aSubject({ category: 'children' })] })),
    ],
    silent: [
      complete,
      example('adults', interested({}, { childrenInvolved: 'no' })),
      example(
        'their interest was weighed',
        interested(
          { legalBasisJustification: { fr: 'Les photos d’élèves sont floutées : leur intérêt prime.' } },
          { childrenInvolved: 'yes' },
        ),
      ),
      example('it was weighed in the test', {
        ...interested({ lia: 'balancingTests-1' }, { childrenInvolved: 'yes' }),
        balancingTests: [aBalancingTest({ childrenOrVulnerable: { fr: 'Les élèves sont floutés.' } })],
      }),
      example('children, on consent', interested({ legalBasis: 'consent' }, { childrenInvolved: 'yes' })),
    ],
  },
} as const satisfies Examples
