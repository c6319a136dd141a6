import type { ActivityField, Subject } from '@core/exchange/headings/subject'
import type { FieldSet } from '@core/kinds'
import { isRegister, registers } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import type { Texts } from '@core/texts/texts'
import type { Option } from '../../form/controls/option'

type Group = keyof Texts['importing']['fieldGroups']

/** What a column may say of a processing, in the order a form asks it. A field without its place here does not compile. */
const groupOfField: Readonly<Record<ActivityField, Group>> = {
  name: 'identity',
  ref: 'identity',
  description: 'identity',
  department: 'identity',
  status: 'identity',
  startDate: 'identity',
  endDate: 'identity',
  lastReviewedOn: 'identity',
  createdOn: 'identity',
  comments: 'identity',
  purposes: 'purposes',
  subPurposes: 'purposes',
  legalBasis: 'purposes',
  legalBasisJustification: 'purposes',
  legitimateInterests: 'purposes',
  consent: 'purposes',
  subjects: 'people',
  subjectCount: 'people',
  vulnerable: 'people',
  largeScale: 'people',
  dataCategories: 'people',
  dataDetail: 'people',
  otherCategories: 'people',
  sensitiveData: 'people',
  specialCategories: 'people',
  article9: 'people',
  source: 'people',
  collection: 'people',
  minimisation: 'people',
  retention: 'retention',
  retentionName: 'retention',
  retentionTrigger: 'retention',
  retentionLegalReference: 'retention',
  retentionFate: 'retention',
  archive: 'retention',
  recipients: 'recipients',
  internalRecipients: 'recipients',
  processors: 'recipients',
  processorOrThird: 'recipients',
  processorRole: 'recipients',
  contractLink: 'recipients',
  transfers: 'recipients',
  transferCountries: 'recipients',
  transferRecipients: 'recipients',
  safeguards: 'recipients',
  security: 'security',
  assets: 'security',
  location: 'security',
  riskLevel: 'security',
  breachOccurred: 'security',
  information: 'rights',
  rights: 'rights',
  automatedDecisions: 'rights',
  profiling: 'rights',
  dpiaRequired: 'rights',
  dpiaProgress: 'rights',
  dpiaLink: 'rights',
  role: 'bodies',
  body: 'bodies',
  bodyNumber: 'bodies',
  controllerContact: 'bodies',
  jointControllers: 'bodies',
  representative: 'bodies',
  dpo: 'bodies',
  owner: 'bodies',
  author: 'bodies',
  personSurname: 'bodies',
  personFirstName: 'bodies',
}
const activityFields = Object.keys(groupOfField) as ActivityField[]
const isOfActivity = (field: string): field is ActivityField => activityFields.some((each) => each === field)

/** Answers that one cell can give: rows of several questions and files cannot come from one. */
const kindsOfCells = new Set([
  'text', 'phrase', 'prose', 'richText', 'texts', 'tri', 'integer', 'date', 'duration', 'oneOf', 'manyOf', 'refTo', 'refsTo',
]) // prettier-ignore

/** Where the columns of a table about `subject` may go. */
export function fieldOptionsOf(texts: Texts, subject: Subject | 'unknown'): readonly Option[] {
  if (subject === 'activities') {
    const { fields, fieldGroups } = texts.importing
    return activityFields.map((value) => ({ value, label: fields[value], group: fieldGroups[groupOfField[value]] }))
  }
  if (!isRegister(subject)) return []
  const asked = Object.entries(registers[subject].fields as FieldSet).filter(([, { kind }]) =>
    kindsOfCells.has(kind.name),
  )
  const own = asked.map(([value]) => ({ value, label: fieldLabel(texts, subject, value) }))
  return [{ value: 'ref', label: texts.shell.importPage.columns.ref }, ...own]
}

/** A field in words, whatever the engine calls it. */
export function fieldInWords(texts: Texts, subject: Subject | 'unknown', field: string): string {
  // Names of persons come in two columns, in any register.
  if ((subject === 'activities' || field.startsWith('person')) && isOfActivity(field))
    return texts.importing.fields[field]
  if (field === 'ref') return texts.shell.importPage.columns.ref
  return isRegister(subject) ? fieldLabel(texts, subject, field) : field
}

/** Fields that name a record of such a table, the usual one first. */
export function namingFields(subject: Subject | 'unknown'): readonly string[] {
  if (subject === 'activities' || subject === 'processorActivities') return ['name', 'purposes']
  return isRegister(subject) ? [registers[subject].title, 'personFirstName', 'personSurname'] : []
}
