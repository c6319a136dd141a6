import { date, duration, integer, oneOf, phrase, text, tri } from '../kinds'
import { defineRegister } from './register'

/**
 * What this file knows of the law and the packs do not state yet: an adequacy decision, a figure, a day of rest. It
 * holds within its dates, for this file alone, and only once its source and its author are named.
 */
export const lawEntries = defineRegister('lawEntries', 'LD', 'title', ['entry', 'source'], {
  title: { kind: phrase, section: 'entry', need: 'required', law: ['GDPR 24(1)'] },
  kind: { kind: oneOf('lawEntryKind'), section: 'entry', need: 'required', law: [] },
  country: { kind: oneOf('country'), section: 'entry', need: 'conditional', law: ['GDPR 45'] },
  scope: { kind: oneOf('adequacyScope'), section: 'entry', need: 'optional', law: ['GDPR 45(3)'] },
  figure: { kind: oneOf('lawFigure'), section: 'entry', need: 'conditional', law: [] },
  jurisdiction: { kind: oneOf('jurisdiction'), section: 'entry', need: 'optional', law: ['GDPR 3'] },
  amount: { kind: integer, section: 'entry', need: 'conditional', law: [] },
  period: { kind: duration, section: 'entry', need: 'conditional', law: [] },
  restDay: { kind: date, section: 'entry', need: 'conditional', law: [] },
  everyYear: { kind: tri, section: 'entry', need: 'recommended', law: [] },
  validFrom: { kind: date, section: 'entry', need: 'required', law: [] },
  validUntil: { kind: date, section: 'entry', need: 'optional', law: ['GDPR 45(3)'] },
  source: { kind: text, section: 'source', need: 'required', law: ['GDPR 5(2)'] },
  sourceWhere: { kind: text, section: 'source', need: 'recommended', law: ['GDPR 5(2)'] },
  checkedOn: { kind: date, section: 'source', need: 'recommended', law: ['GDPR 5(2)'] },
  confidence: { kind: oneOf('sourceConfidence'), section: 'source', need: 'recommended', law: ['GDPR 5(2)'] },
  enteredBy: { kind: text, section: 'source', need: 'required', law: ['GDPR 5(2)'] },
})
