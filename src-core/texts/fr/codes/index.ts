import type { DomainTexts } from '../../shape'
import { breachWords } from './breaches'
import { dpiaWords } from './dpia'
import { lawWords } from './law'
import { organisationWords } from './organisation'
import { peopleAndDataWords } from './people-and-data'
import { securityWords } from './security'
import { transferWords } from './transfers'

export const codes: DomainTexts['codes'] = {
  ...lawWords,
  ...breachWords,
  ...dpiaWords,
  ...transferWords,
  ...organisationWords,
  ...securityWords,
  ...peopleAndDataWords,
}
