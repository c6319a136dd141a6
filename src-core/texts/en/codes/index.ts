import type { DomainTexts } from '../../shape'
import { dpiaWords } from './dpia'
import { dpiaListWords } from './dpia-lists'
import { lawWords } from './law'
import { lawEntryWords } from './law-entries'
import { organisationWords } from './organisation'
import { peopleAndDataWords } from './people-and-data'
import { securityWords } from './security'
import { transferWords } from './transfers'

export const codes: DomainTexts['codes'] = {
  ...lawWords,
  ...lawEntryWords,
  ...dpiaWords,
  ...dpiaListWords,
  ...transferWords,
  ...organisationWords,
  ...securityWords,
  ...peopleAndDataWords,
}
