import { date, manyOf, oneOf, phrase, prose, refsTo, refTo, text, texts, tri } from '../kinds'
import { defineRegister } from './register'

/** Those who process data on the organisation's behalf, and those they call on in turn: Art. 28. */
export const processors = defineRegister(
  'processors',
  'S',
  'name',
  ['identity', 'places', 'guarantees', 'contract', 'subProcessing'],
  {
    name: { kind: text, section: 'identity', need: 'required', law: ['GDPR 28', 'GDPR 30(1)(d)'] },
    services: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 28(3)'] },
    organisation: { kind: refTo('organisations'), section: 'identity', need: 'recommended', law: ['GDPR 28(1)'] },
    contact: { kind: text, section: 'identity', need: 'optional', law: [] },
    criticality: { kind: oneOf('criticality'), section: 'identity', need: 'optional', law: [] },
    country: { kind: oneOf('country'), section: 'places', need: 'required', law: ['GDPR 30(1)(e)'] },
    otherCountries: {
      kind: manyOf('country'),
      section: 'places',
      need: 'recommended',
      law: ['GDPR 30(1)(e)', 'GDPR 44'],
    },
    remoteAccessCountries: {
      kind: manyOf('country'),
      section: 'places',
      need: 'recommended',
      law: ['GDPR 44', 'EDPB 5/2021'],
    },
    parentLawExposure: { kind: prose, section: 'places', need: 'optional', law: ['GDPR 48', 'EDPB 01/2020'] },
    certifications: { kind: texts, section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)', 'GDPR 28(5)'] },
    questionnaire: { kind: refTo('documents'), section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)'] },
    auditedOn: { kind: date, section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)', 'GDPR 28(3)(h)'] },
    guaranteesVerdict: {
      kind: oneOf('guaranteesVerdict'),
      section: 'guarantees',
      need: 'recommended',
      law: ['GDPR 28(1)', 'GDPR 5(2)'],
    },
    guaranteesJudgedOn: { kind: date, section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)', 'GDPR 5(2)'] },
    guaranteesReason: { kind: prose, section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)', 'GDPR 5(2)'] },
    nextReviewOn: { kind: date, section: 'guarantees', need: 'recommended', law: ['GDPR 28(1)', 'GDPR 24(1)'] },
    contract: {
      kind: refTo('contractChecks'),
      section: 'contract',
      need: 'required',
      law: ['GDPR 28(3)', 'GDPR 28(9)'],
    },
    exitPlan: { kind: prose, section: 'contract', need: 'optional', law: ['GDPR 28(3)(g)'] },
    ownReuse: { kind: tri, section: 'contract', need: 'recommended', law: ['GDPR 28(10)'] },
    ownReuseAnalysis: { kind: prose, section: 'contract', need: 'conditional', law: ['GDPR 28(10)', 'GDPR 6(4)'] },
    subProcessors: {
      kind: refsTo('processors'),
      section: 'subProcessing',
      need: 'recommended',
      law: ['GDPR 28(2)', 'GDPR 28(4)'],
    },
    authorisationKind: {
      kind: oneOf('authorisationKind'),
      section: 'subProcessing',
      need: 'conditional',
      law: ['GDPR 28(2)'],
    },
  },
)
