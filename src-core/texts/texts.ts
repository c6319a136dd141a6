import type { RefusalReason } from '../refusals'
import type { accountabilityPages } from './fr/accountability-pages'
import type { activityPages } from './fr/activity-pages'
import type { algorithmPages } from './fr/algorithm-pages'
import type { attachments } from './fr/attachments'
import type { breachPages } from './fr/breach-pages'
import type { commandLine } from './fr/command-line'
import type { comparing } from './fr/comparing'
import type { damage } from './fr/damage'
import type { documents } from './fr/documents'
import type { dpiaPages } from './fr/dpia-pages'
import type { dpiaRisks } from './fr/dpia-risks'
import type { dpiaScreening } from './fr/dpia-screening'
import type { form } from './fr/form'
import type { importing } from './fr/importing'
import type { seenInSource } from './fr/refusals'
import type { requestPages } from './fr/request-pages'
import type { processorPages } from './fr/processor-pages'
import type { lawfulnessPages } from './fr/lawfulness-pages'
import type { letterhead } from './fr/letterhead'
import type { library } from './fr/library'
import type { lawPage } from './fr/law-page'
import type { sealing } from './fr/sealing'
import type { shell } from './fr/shell'
import type { DomainTexts, SameShape } from './shape'
import type { Spoken } from './spoken'

/** Every sentence people read. French is written first; the other languages must have its shape, or do not compile. */
export interface Texts extends DomainTexts {
  readonly spoken: Spoken
  readonly shell: SameShape<typeof shell>
  readonly accountabilityPages: SameShape<typeof accountabilityPages>
  readonly activityPages: SameShape<typeof activityPages>
  readonly algorithmPages: SameShape<typeof algorithmPages>
  readonly attachments: SameShape<typeof attachments>
  readonly breachPages: SameShape<typeof breachPages>
  readonly form: SameShape<typeof form>
  readonly documents: SameShape<typeof documents>
  readonly dpiaPages: SameShape<typeof dpiaPages>
  readonly dpiaRisks: SameShape<typeof dpiaRisks>
  readonly dpiaScreening: SameShape<typeof dpiaScreening>
  readonly processorPages: SameShape<typeof processorPages>
  readonly lawfulnessPages: SameShape<typeof lawfulnessPages>
  readonly lockHolder: { readonly [P in 'by' | 'on' | 'since']: (said: string) => string }
  readonly refusals: { readonly [R in RefusalReason]: (about: string, detail: string) => string }
  readonly seenInSource: SameShape<typeof seenInSource>
  readonly requestPages: SameShape<typeof requestPages>
  readonly importing: SameShape<typeof importing>
  readonly letterhead: SameShape<typeof letterhead>
  readonly library: SameShape<typeof library>
  readonly lawPage: SameShape<typeof lawPage>
  readonly commandLine: SameShape<typeof commandLine>
  readonly sealing: SameShape<typeof sealing>
  readonly comparing: SameShape<typeof comparing>
  readonly damage: SameShape<typeof damage>
}
