import { activityPages } from './activity-pages'
import { codes } from './codes'
import { commandLine } from './command-line'
import { damage } from './damage'
import { documents } from './documents'
import { dpiaPages } from './dpia-pages'
import { dpiaRisks } from './dpia-risks'
import { dpiaScreening } from './dpia-screening'
import { form } from './form'
import { importing } from './importing'
import { lawPage } from './law-page'
import { refusals } from './refusals'
import { registers } from './registers'
import { rows } from './rows'
import { rules } from './rules'
import { shell } from './shell'
import { spoken } from './spoken'
import type { Texts } from '../texts'

export const texts: Texts = {
  activityPages,
  codes,
  commandLine,
  damage,
  documents,
  dpiaPages,
  dpiaRisks,
  dpiaScreening,
  form,
  importing,
  lawPage,
  refusals,
  registers,
  rows,
  rules,
  shell,
  spoken,
}
