import { defineRow, date, manyOf, oneOf, raw, refTo, rowsOf, text, phrase } from '../kinds'
import { defineRegister } from './register'

/** What was handed over, when and to whom: GDPR 30(4), 31. */
export const snapshots = defineRow('snapshots', 'reason', {
  date: { kind: date, section: 'row', need: 'recommended', law: ['GDPR 30(4)'] },
  reason: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 30(4)', 'GDPR 31'] },
  hash: { kind: text, section: 'row', need: 'optional', law: [] },
  givenTo: { kind: text, section: 'row', need: 'optional', law: ['GDPR 31'] },
})

/** What an import found no place for, until a person gives it one: kept in its own words, for the house alone. */
export const importRemains = defineRow('importRemains', 'where', {
  source: { kind: text, section: 'row', need: 'optional', law: [], internal: true },
  where: { kind: text, section: 'row', need: 'optional', law: [], internal: true },
  text: { kind: text, section: 'row', need: 'optional', law: [], internal: true },
  /** The record it stood with in its source, as `activities/<id>`. */
  about: { kind: raw, section: 'row', need: 'optional', law: [], internal: true },
  takenOn: { kind: date, section: 'row', need: 'optional', law: [], internal: true },
})

/** The file itself: one client, one record (domain §1.1). Exactly one record of this register exists in a file. */
export const clientFile = defineRegister('clientFile', 'F', 'fileName', ['identity', 'upkeep'], {
  fileName: { kind: text, section: 'identity', need: 'required', law: [] },
  mainOrganisation: { kind: refTo('organisations'), section: 'identity', need: 'required', law: ['GDPR 30(1)(a)'] },
  jurisdictionPacks: {
    // A file may follow a law that only a newer version knows: it opens, keeps it, and says so.
    kind: manyOf('jurisdiction', 'keepsUnknown'),
    section: 'identity',
    need: 'required',
    law: ['GDPR 3', 'GDPR 55', 'GDPR 56'],
  },
  leadAuthority: { kind: oneOf('authority'), section: 'identity', need: 'conditional', law: ['GDPR 56'] },
  documentLanguages: { kind: manyOf('language'), section: 'identity', need: 'required', law: ['GDPR 12(1)'] },
  registerVersion: { kind: text, section: 'upkeep', need: 'recommended', law: ['GDPR 5(2)', 'GDPR 30(4)'] },
  confidentiality: { kind: oneOf('confidentiality'), section: 'upkeep', need: 'optional', law: ['GDPR 32'] },
  /** SHA-256 of one of the files attached to it: its documents are printed on it. */
  letterhead: { kind: raw, section: 'upkeep', need: 'optional', law: [], internal: true },
  snapshots: { kind: rowsOf(snapshots), section: 'upkeep', need: 'recommended', law: ['GDPR 30(4)', 'GDPR 31'] },
  importRemains: { kind: rowsOf(importRemains), section: 'upkeep', need: 'optional', law: [], internal: true },
})
