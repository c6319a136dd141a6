import { aDataItem, anActivity, aPurpose } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
type PurposeAnswers = Parameters<typeof aPurpose>[0]
type ItemAnswers = Parameters<typeof aDataItem>[0]
const using = (item: ItemAnswers, purpose: PurposeAnswers = {}, more: Answers = {}) => ({
  activities: [anActivity({ purposes: [aPurpose(purpose)], dataItems: [aDataItem(item)], ...more })],
})
const health = { category: 'health', detail: { fr: 'Arrêts de travail' } } as const
const second = aPurpose({ id: 'purpose-2', title: { fr: 'Suivre les congés' } })
const offences = (more: Answers = {}) => using({ category: 'convictionsOffences' }, {}, more)
const door = { category: 'image', detail: { fr: 'Photo du visage' } } as const

export const examples = {
  'SPE-01': {
    fires: [
      example('T11: health data for a contract', using(health, { legalBasis: 'contract' })),
      example('one purpose of two has an exception, the other not', {
        ...using(
          { ...health, purposes: ['purpose-1', 'purpose-2'] },
          {
            art9Condition: 'employmentSocial',
          },
          { purposes: [aPurpose({ art9Condition: 'employmentSocial' }), second] },
        ),
      }),
      example('data that name no purpose, and no exception anywhere', using({ ...health, purposes: [] })),
      example('a menu without pork reveals a belief', using({ category: 'commercial', inferred: 'yes' })),
    ],
    silent: [
      complete,
      example('an exception is chosen', using(health, { art9Condition: 'employmentSocial' })),
      example(
        'special data of another purpose',
        using(
          health,
          {},
          {
            purposes: [aPurpose({ art9Condition: 'employmentSocial' }), second],
          },
        ),
      ),
      example(
        'data that name no purpose, beside an exception',
        using(
          { ...health, purposes: [] },
          {},
          {
            purposes: [aPurpose({ art9Condition: 'employmentSocial' }), second],
          },
        ),
      ),
      example('a photograph is no biometric data', using(door)),
    ],
  },
  'SPE-03': {
    fires: [
      example(
        'explicit consent, yet a public task',
        using(health, {
          art9Condition: 'explicitConsent',
          legalBasis: 'publicTask',
        }),
      ),
    ],
    silent: [
      complete,
      example('consent twice', using(health, { art9Condition: 'explicitConsent', legalBasis: 'consent' })),
      example(
        'explained',
        using(health, {
          art9Condition: 'explicitConsent',
          legalBasis: 'publicTask',
          legalBasisJustification: { fr: 'L’accueil est une mission ; le régime n’est dit que si la famille le veut.' },
        }),
      ),
      example(
        'no basis at all: another rule asks',
        using(health, { art9Condition: 'explicitConsent', legalBasis: '' }),
      ),
    ],
  },
  'SPE-04': {
    fires: [
      example(
        'labour law, which one nobody says',
        using(health, {
          art9Condition: 'employmentSocial',
          legalBasis: 'contract',
          legalReference: '',
        }),
      ),
      example('the text of the purpose may be the one', using(health, { art9Condition: 'employmentSocial' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example(
        'the law is cited',
        using(health, {
          art9Condition: 'employmentSocial',
          art9NationalLaw: 'C. trav. L4624-1',
        }),
      ),
      example('explicit consent needs none', using(health, { art9Condition: 'explicitConsent' })),
      example('claims in court need none', using(health, { art9Condition: 'legalClaims' })),
    ],
  },
  'SPE-05': {
    fires: [
      example('care, by whom nobody says', using(health, { art9Condition: 'healthCare' })),
      example(
        'care by someone who keeps no secret',
        using(health, {
          art9Condition: 'healthCare',
          professionalSecrecy: 'no',
        }),
        { severity: 'error' },
      ),
    ],
    silent: [
      complete,
      example('a nurse', using(health, { art9Condition: 'healthCare', professionalSecrecy: 'yes' })),
      example('another exception', using(health, { art9Condition: 'employmentSocial' })),
    ],
  },
  'SPE-06': {
    fires: [example('an exception for positions and seniority', using({}, { art9Condition: 'employmentSocial' }))],
    silent: [
      complete,
      example('health data', using(health, { art9Condition: 'employmentSocial' })),
      example('nothing is listed yet', using({}, { art9Condition: 'employmentSocial' }, { dataItems: [] })),
      example('a datum without category', using({ category: '' }, { art9Condition: 'employmentSocial' })),
    ],
  },
  'SPE-07': {
    fires: [
      example('a door that knows faces', using(door, { title: { fr: 'Ouvrir la porte par reconnaissance faciale' } })),
      example('said by a tag', using(door, {}, { tags: ['Biometric'] })),
    ],
    silent: [
      complete,
      example('a photograph on a badge', using(door)),
      example(
        'cameras that know nobody',
        using(
          door,
          {},
          {
            description: { fr: 'Caméras fixes, sans aucune reconnaissance faciale.' },
          },
        ),
      ),
      example(
        'biometric data are listed',
        using(
          door,
          { title: { fr: 'Reconnaissance faciale' } },
          {
            dataItems: [aDataItem(door), aDataItem({ id: 'item-2', category: 'biometricId' })],
          },
        ),
      ),
      example('fingerprints without image', using({}, { title: { fr: 'Contrôle d’accès biométrique' } })),
    ],
  },
  'SPE-08': {
    fires: [
      example(
        'purchases that reveal an illness, held for ordinary',
        using({
          category: 'commercial',
          inferred: 'yes',
          sensitivity: 'common',
        }),
      ),
    ],
    silent: [
      complete,
      example('held for special', using({ category: 'commercial', inferred: 'yes', sensitivity: 'special' })),
      example('its category decides', using({ category: 'commercial', inferred: 'yes' })),
      example('reveals nothing', using({ category: 'commercial', inferred: 'no', sensitivity: 'common' })),
    ],
  },
  'SPE-09': {
    fires: [
      example(
        'opinions bought from a broker',
        using(
          { category: 'political', source: 'dataBroker' },
          {
            art9Condition: 'manifestlyPublic',
          },
        ),
      ),
      example(
        'opinions from nobody knows where',
        using(
          { category: 'political' },
          {
            art9Condition: 'manifestlyPublic',
          },
        ),
      ),
    ],
    silent: [
      complete,
      example(
        'what a candidate published',
        using(
          { category: 'political', source: 'socialNetwork' },
          {
            art9Condition: 'manifestlyPublic',
          },
        ),
      ),
      example(
        'collected from the person',
        using(
          { category: 'political' },
          {
            art9Condition: 'manifestlyPublic',
          },
          { collectionMode: 'direct' },
        ),
      ),
      example(
        'another exception',
        using(
          { category: 'political', source: 'dataBroker' },
          {
            art9Condition: 'explicitConsent',
          },
        ),
      ),
    ],
  },
  'CRI-01': {
    fires: [
      example('a criminal record asked of applicants', offences()),
      example('no ground, as somebody answered', offences({ criminalAuthority: 'none' })),
    ],
    silent: [
      complete,
      example('a law allows it', offences({ criminalAuthority: 'law' })),
      example('a warning by an employer is no offence', using({ category: 'internalSanctions' })),
    ],
  },
  'CRI-02': {
    fires: [
      example('a public authority, by which case nobody says', offences({ criminalAuthority: 'officialAuthority' })),
    ],
    silent: [
      complete,
      example('the case is cited', offences({ criminalAuthority: 'law', criminalLawReference: 'LIL 46, 3°' })),
      example('no ground at all: another rule asks', offences()),
      example('a Belgian file', offences({ criminalAuthority: 'law' }), { packs: ['BE'] }),
    ],
  },
} as const satisfies Examples
