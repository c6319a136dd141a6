import { date, defineRow, integer, manyOf, oneOf, prose, refTo, rowsOf, text, tri } from '../kinds'
import { defineRegister } from './register'

export const establishments = defineRow('establishments', 'name', {
  name: { kind: text, section: 'row', need: 'conditional', law: ['GDPR 4(16)'] },
  country: { kind: oneOf('country'), section: 'row', need: 'conditional', law: ['GDPR 56'] },
  isMain: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 4(16)', 'GDPR 56'] },
})

/** Controller, joint controllers, representatives, recipients: domain §1.2. */
export const organisations = defineRegister(
  'organisations',
  'O',
  'legalName',
  ['identity', 'contact', 'representation', 'dpo', 'people'],
  {
    legalName: { kind: text, section: 'identity', need: 'required', law: ['GDPR 30(1)(a)', 'GDPR 30(2)(a)'] },
    tradeName: { kind: text, section: 'identity', need: 'optional', law: [] },
    legalForm: { kind: text, section: 'identity', need: 'optional', law: [] },
    registrationNumber: { kind: text, section: 'identity', need: 'optional', law: [] },
    roleInFile: {
      kind: manyOf('orgRole'),
      section: 'identity',
      need: 'required',
      law: ['GDPR 4(7)', 'GDPR 4(8)', 'GDPR 26', 'GDPR 27'],
    },
    isPublicAuthority: {
      kind: tri,
      section: 'identity',
      need: 'required',
      law: ['GDPR 6(1)', 'GDPR 37(1)(a)', 'GDPR 27(2)(b)'],
    },
    performsPublicService: { kind: tri, section: 'identity', need: 'recommended', law: ['GDPR 6(1)(e)', 'AIA 27'] },
    headcount: { kind: integer, section: 'identity', need: 'recommended', law: ['GDPR 30(5)'] },
    recordExemptionClaimed: { kind: tri, section: 'identity', need: 'optional', law: ['GDPR 30(5)'] },
    sectors: { kind: manyOf('sector'), section: 'identity', need: 'recommended', law: [] },
    address: { kind: text, section: 'contact', need: 'required', law: ['GDPR 30(1)(a)', 'GDPR 13(1)(a)'] },
    country: { kind: oneOf('country'), section: 'contact', need: 'required', law: ['GDPR 30(1)(a)'] },
    phone: { kind: text, section: 'contact', need: 'required', law: ['GDPR 30(1)(a)'] },
    email: { kind: text, section: 'contact', need: 'required', law: ['GDPR 30(1)(a)', 'GDPR 13(1)(a)'] },
    website: { kind: text, section: 'contact', need: 'optional', law: ['GDPR 13(1)(a)'] },
    legalRepresentative: { kind: refTo('persons'), section: 'representation', need: 'recommended', law: [] },
    establishments: {
      kind: rowsOf(establishments),
      section: 'representation',
      need: 'conditional',
      law: ['GDPR 4(16)', 'GDPR 56'],
    },
    offersOrMonitorsInEea: { kind: tri, section: 'representation', need: 'conditional', law: ['GDPR 3(2)'] },
    representativeExempt: { kind: tri, section: 'representation', need: 'conditional', law: ['GDPR 27(2)'] },
    euRepresentative: {
      kind: refTo('organisations'),
      section: 'representation',
      need: 'conditional',
      law: ['GDPR 27', 'GDPR 30(1)(a)'],
    },
    ukRepresentative: { kind: refTo('organisations'), section: 'representation', need: 'conditional', law: ['UKG 27'] },
    dpoRequired: { kind: tri, section: 'dpo', need: 'recommended', law: ['GDPR 37(1)', 'GDPR 37(4)'] },
    dpoRequiredReason: { kind: prose, section: 'dpo', need: 'recommended', law: ['GDPR 37(1)', 'WP243'] },
    dpo: { kind: refTo('persons'), section: 'dpo', need: 'conditional', law: ['GDPR 30(1)(a)', 'GDPR 37'] },
    dpoKind: {
      kind: oneOf('dpoKind'),
      section: 'dpo',
      need: 'conditional',
      law: ['GDPR 37(2)', 'GDPR 37(3)', 'GDPR 37(6)'],
    },
    dpoNotifiedOn: { kind: date, section: 'dpo', need: 'conditional', law: ['GDPR 37(7)'] },
    dpoNotificationReference: { kind: text, section: 'dpo', need: 'conditional', law: ['GDPR 37(7)'] },
    dpoContactPublished: { kind: tri, section: 'dpo', need: 'conditional', law: ['GDPR 37(7)'] },
    dpoContactPublishedWhere: { kind: text, section: 'dpo', need: 'conditional', law: ['GDPR 37(7)'] },
    dpoOtherDuties: { kind: prose, section: 'dpo', need: 'conditional', law: ['GDPR 38(6)'] },
    dpoConflictCheck: { kind: prose, section: 'dpo', need: 'conditional', law: ['GDPR 38(6)'] },
    dpoResources: { kind: prose, section: 'dpo', need: 'recommended', law: ['GDPR 38(2)'] },
    dpoReportsTo: { kind: text, section: 'dpo', need: 'recommended', law: ['GDPR 38(3)'] },
    questionsChannel: { kind: text, section: 'people', need: 'recommended', law: ['GDPR 12(2)', 'GDPR 38(4)'] },
    preferencesChannel: { kind: text, section: 'people', need: 'recommended', law: ['GDPR 7(3)', 'GDPR 21'] },
  },
)
