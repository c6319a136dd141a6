import type { AnyKind, FieldSet } from '../../kinds'
import { registers } from '../../registers'
import type { ContentKind } from './content-kind'
import type { ActivityField, Meaning } from './subject'

export { contentKindOf, type ContentKind } from './content-kind'

/** What sort of answer a field takes, as far as cells can tell. */
type Answer =
  | 'date'
  | 'yesNo'
  | 'yesNoOrWords'
  | 'country'
  | 'duration'
  | 'number'
  | 'reference'
  | 'basis'
  | 'contact'
  | 'email'
  | 'phone'
  | 'link'
  | 'words'

interface Verdicts {
  readonly for: readonly ContentKind[]
  readonly against: readonly ContentKind[]
}
/** What is in neither list says nothing: people answer beside the question, and a column may be half filled. */
const verdicts: Readonly<Record<Answer, Verdicts>> = {
  date: { for: ['date'], against: ['yesNo', 'country', 'duration', 'article', 'email', 'phone', 'link', 'longText'] },
  yesNo: { for: ['yesNo'], against: ['date', 'duration', 'email', 'phone', 'article'] },
  yesNoOrWords: { for: ['yesNo', 'shortWords', 'longText'], against: ['date', 'duration', 'email', 'phone'] },
  country: { for: ['country'], against: ['date', 'duration', 'article', 'email', 'phone', 'number', 'longText'] },
  duration: { for: ['duration'], against: ['date', 'yesNo', 'country', 'email', 'phone', 'article', 'link'] },
  number: { for: ['number'], against: ['date', 'yesNo', 'country', 'email', 'phone', 'article', 'link'] },
  reference: { for: ['reference', 'number'], against: ['date', 'yesNo', 'country', 'duration', 'email', 'longText'] },
  basis: { for: ['article', 'shortWords'], against: ['date', 'country', 'duration', 'email', 'phone', 'link'] },
  contact: { for: ['email', 'phone', 'shortWords'], against: ['date', 'duration', 'number', 'article', 'country'] },
  email: { for: ['email'], against: ['date', 'yesNo', 'country', 'duration', 'phone', 'number', 'article'] },
  phone: { for: ['phone', 'number'], against: ['date', 'yesNo', 'country', 'duration', 'email', 'article'] },
  link: { for: ['link', 'reference'], against: ['date', 'duration', 'phone', 'country'] },
  words: {
    for: ['shortWords', 'longText'],
    against: ['date', 'yesNo', 'duration', 'email', 'phone', 'number', 'article'],
  },
}

/** Whether such content can be an answer of that field: 1 supports, 0 says nothing, -1 speaks against (a column « Durée » holding dates). */
export function supports(field: Meaning, content: ContentKind): -1 | 0 | 1 {
  const answer = answerOf(field)
  if (answer === undefined) return 0
  if (verdicts[answer].for.includes(content)) return 1
  return verdicts[answer].against.includes(content) ? -1 : 0
}

const ofActivities: Readonly<Record<ActivityField, Answer | undefined>> = {
  name: 'words',
  ref: 'reference',
  purposes: 'words',
  subPurposes: 'words',
  legalBasis: 'basis',
  legalBasisJustification: 'words',
  legitimateInterests: 'yesNoOrWords',
  consent: 'yesNoOrWords',
  article9: 'basis',
  subjects: 'words',
  subjectCount: 'number',
  vulnerable: 'yesNoOrWords',
  largeScale: 'yesNo',
  dataCategories: 'words',
  dataDetail: 'words',
  otherCategories: 'words',
  sensitiveData: 'yesNoOrWords',
  specialCategories: 'words',
  minimisation: 'words',
  retention: 'duration',
  retentionName: 'words',
  retentionTrigger: 'words',
  retentionLegalReference: undefined,
  retentionFate: 'words',
  archive: undefined,
  recipients: 'words',
  internalRecipients: 'words',
  processors: 'yesNoOrWords',
  processorOrThird: 'words',
  processorRole: 'words',
  contractLink: undefined,
  transfers: undefined,
  transferCountries: 'country',
  transferRecipients: 'words',
  safeguards: 'words',
  security: 'words',
  department: 'words',
  owner: 'contact',
  author: 'contact',
  createdOn: 'date',
  status: 'words',
  startDate: 'date',
  endDate: 'date',
  lastReviewedOn: 'date',
  description: 'words',
  comments: undefined,
  source: 'words',
  collection: 'words',
  information: 'yesNoOrWords',
  rights: 'yesNoOrWords',
  automatedDecisions: 'yesNoOrWords',
  profiling: 'yesNoOrWords',
  assets: 'words',
  location: undefined,
  role: 'words',
  body: 'words',
  bodyNumber: 'reference',
  controllerContact: 'contact',
  jointControllers: 'yesNoOrWords',
  representative: 'contact',
  dpo: 'contact',
  personSurname: 'words',
  personFirstName: 'words',
  dpiaRequired: 'yesNoOrWords',
  dpiaProgress: undefined,
  dpiaLink: 'link',
  riskLevel: undefined,
  breachOccurred: 'yesNoOrWords',
}

function answerOf({ subject, field }: Meaning): Answer | undefined {
  if (field === 'ref') return 'reference'
  if (subject === 'activities')
    return Object.hasOwn(ofActivities, field) ? ofActivities[field as ActivityField] : undefined
  if (field === 'email' || field === 'phone') return field
  return Object.hasOwn(registers, subject) ? byKind(subject as keyof typeof registers, field) : undefined
}

/** Other registers say by their own definitions what a field takes. One that names another record may be told in any way. */
function byKind(register: keyof typeof registers, field: string): Answer | undefined {
  const fields: FieldSet = registers[register].fields
  const kind = (Object.hasOwn(fields, field) ? fields[field]?.kind : undefined) as AnyKind | undefined
  switch (kind?.name) {
    case 'date':
    case 'moment':
      return 'date'
    case 'tri':
      return 'yesNo'
    case 'integer':
      return 'number'
    case 'duration':
      return 'duration'
    case 'phrase':
    case 'prose':
      return 'words'
    case 'oneOf':
    case 'manyOf':
      return kind.list === 'country' ? 'country' : undefined
    default:
      return undefined
  }
}
