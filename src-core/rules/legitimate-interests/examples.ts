import { anActivity, anOrganisation, aPurpose, aRecord, aSubject } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const interested = (purpose: Parameters<typeof aPurpose>[0] = {}, more: Answers = {}) => ({
  activities: [anActivity({ purposes: [aPurpose({ legalBasis: 'legitimateInterests', ...purpose })], ...more })],
})
const tested = { balancingTests: [aRecord('balancingTests', { title: { fr: 'Sécurité du réseau' } })] }
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
      example('children, on consent', interested({ legalBasis: 'consent' }, { childrenInvolved: 'yes' })),
    ],
  },
} as const satisfies Examples
