import type { DomainTexts } from '../../shape'
import { algorithmWords } from './algorithms'
import { accountabilityWords } from './accountability'
import { breachWords } from './breaches'
import { dpiaWords } from './dpia'
import { dpiaListWords } from './dpia-lists'
import { lawWords } from './law'
import { lawfulnessWords } from './lawfulness'
import { lawEntryWords } from './law-entries'
import { organisationWords } from './organisation'
import { peopleAndDataWords } from './people-and-data'
import { requestWords } from './requests'
import { processorWords } from './processors'
import { securityWords } from './security'
import { transferWords } from './transfers'

export const codes: DomainTexts['codes'] = {
  ...lawWords,
  ...breachWords,
  ...lawEntryWords,
  ...dpiaWords,
  ...dpiaListWords,
  ...transferWords,
  ...organisationWords,
  ...securityWords,
  ...peopleAndDataWords,
  ...requestWords,
  ...processorWords,
  ...algorithmWords,
  ...lawfulnessWords,
  ...accountabilityWords,
}
