import { aClientFile, anActivity, anOrganisation, aPerson, aRow } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

const activity = (answers: Parameters<typeof anActivity>[0]) => ({ activities: [anActivity(answers)] })
const organisation = (answers: Parameters<typeof anOrganisation>[0]) => ({ organisations: [anOrganisation(answers)] })
const partner = anOrganisation({ id: 'organisations-2', ref: 'O-002', legalName: 'Fédération Nord' })
const withPartner = (answers: Parameters<typeof anOrganisation>[0]) => ({
  organisations: [{ ...partner, ...answers }],
  activities: [anActivity({ controllers: ['organisations-1', 'organisations-2'] })],
})
const abroad = { country: 'US', offersOrMonitorsInEea: 'yes' } as const

export const examples = {
  'ROPA-ID-01': {
    fires: [
      example('the controller has no address', organisation({ address: ' ' })),
      example('neither e-mail nor telephone', organisation({ email: '' })),
      example('a partner that decides too has no address', withPartner({ address: '' })),
      example('the file is about nobody', { clientFile: [aClientFile({ mainOrganisation: '' })] }),
    ],
    silent: [
      complete,
      example('a telephone is enough', organisation({ email: '', phone: '+33 2 40 00 00 00' })),
      example('a mere recipient needs no address', { organisations: [{ ...partner, address: '' }] }),
    ],
  },
  'ROPA-ID-02': {
    fires: [
      example('stated as mandatory, nobody named', organisation({ dpo: '' })),
      example(
        'a public authority must have one',
        organisation({ dpo: '', dpoRequired: 'unknown', isPublicAuthority: 'yes' }),
      ),
      example('a town that answered no', organisation({ dpo: '', dpoRequired: 'no', isPublicAuthority: 'yes' })),
      example('the person named was removed', organisation({ dpo: 'persons-9' })),
      example('nobody knows whether it is mandatory', organisation({ dpo: '', dpoRequired: 'unknown' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('a company that said no', organisation({ dpo: '', dpoRequired: 'no' })),
      example('a partner is not asked', withPartner({ dpo: '', dpoRequired: 'unknown' })),
    ],
  },
  'ROPA-ID-03': {
    fires: [example('the DPO cannot be reached', { persons: [aPerson({ email: '' })] })],
    silent: [
      complete,
      example('a postal address is enough', { persons: [aPerson({ email: '', postal: 'BP 12, Nantes' })] }),
    ],
  },
  'ROPA-ID-04': {
    fires: [
      example('an American firm that offers goods here', organisation(abroad)),
      example('nobody said whether it offers goods here', organisation({ country: 'US' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('it does not offer anything here', organisation({ country: 'US', offersOrMonitorsInEea: 'no' })),
      example('it is exempt', organisation({ ...abroad, representativeExempt: 'yes' })),
      example('its representative is named', {
        organisations: [anOrganisation({ ...abroad, euRepresentative: 'organisations-2' }), partner],
      }),
      example(
        'it has a branch in Dublin',
        organisation({ ...abroad, establishments: [aRow('establishments', 'branch-1', { country: 'IE' })] }),
      ),
    ],
  },
  'ROPA-ID-05': {
    fires: [example('no name in any language', activity({ name: { fr: ' ' } }))],
    silent: [complete, example('named in English only', activity({ name: { en: 'Payroll' } }))],
  },
  'ROPA-ID-06': {
    fires: [
      example('case and accents do not tell two names apart', {
        activities: [
          anActivity({ name: { fr: 'Géolocalisation des véhicules' } }),
          anActivity({ id: 'activities-2', ref: 'T-002', name: { fr: ' geolocalisation des  VÉHICULES.' } }),
        ],
      }),
    ],
    silent: [
      complete,
      example('two nameless activities are no twins', {
        activities: [anActivity({ name: {} }), anActivity({ id: 'activities-2', name: {} })],
      }),
      example(
        'one name in two languages of the same activity',
        activity({ name: { fr: 'Newsletter', en: 'Newsletter' } }),
      ),
    ],
  },
  'GOV-01': {
    fires: [
      example('the mayor is the DPO', organisation({ legalRepresentative: 'persons-1' })),
      example('T20: the head of IT is the DPO', { persons: [aPerson({ function: { fr: 'Directeur informatique' } })] }),
      example('one of two duties', { persons: [aPerson({ function: { en: 'DPO and HR director' } })] }),
    ],
    silent: [
      complete,
      example('a lawyer of the house', {
        persons: [aPerson({ function: { fr: 'Juriste, directement sous la DRH' } })],
      }),
      example('somebody else represents it', {
        ...organisation({ legalRepresentative: 'persons-2' }),
        persons: [aPerson({ id: 'persons-2' })],
      }),
      example('the manager of a firm of DPOs', {
        ...organisation({ dpoKind: 'external' }),
        persons: [aPerson({ function: { fr: 'Directrice générale' } })],
      }),
    ],
  },
} as const satisfies Examples
