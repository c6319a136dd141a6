import { accountabilityPages } from './accountability-pages'
import { activityPages } from './activity-pages'
import { algorithmPages } from './algorithm-pages'
import { attachments } from './attachments'
import { breachPages } from './breach-pages'
import { codes } from './codes'
import { commandLine } from './command-line'
import { comparing } from './comparing'
import { damage } from './damage'
import { documents } from './documents'
import { dpiaPages } from './dpia-pages'
import { dpiaRisks } from './dpia-risks'
import { dpiaScreening } from './dpia-screening'
import { form } from './form'
import { importing } from './importing'
import { requestPages } from './request-pages'
import { processorPages } from './processor-pages'
import { lawfulnessPages } from './lawfulness-pages'
import { letterhead } from './letterhead'
import { library } from './library'
import { lawPage } from './law-page'
import { lockHolder, refusals, seenInSource } from './refusals'
import { registers } from './registers'
import { rows } from './rows'
import { rules } from './rules'
import { sealing } from './sealing'
import { shell } from './shell'
import { spoken } from './spoken'
import type { Texts } from '../texts'

export const texts: Texts = {
  accountabilityPages,
  activityPages,
  algorithmPages,
  attachments,
  breachPages,
  codes,
  commandLine,
  comparing,
  damage,
  documents,
  dpiaPages,
  dpiaRisks,
  dpiaScreening,
  form,
  importing,
  processorPages,
  lawfulnessPages,
  letterhead,
  library,
  lawPage,
  lockHolder,
  seenInSource,
  refusals,
  requestPages,
  registers,
  rows,
  rules,
  sealing,
  shell,
  spoken,
}
