import type { JsonObject } from '../../pia/json'
import { countOf, joined, leavesBut, leavesOf, line, membersBy, objectsIn, recordsIn, textIn } from './known-tree'
import type { FormLine, KnownTree } from './known-tree'

const keys = [
  'security_measures',
  'data_protection_officer',
  'joint_controllers',
  'personal_data',
  'international_transfers',
  'processors',
  'representative',
]

/** Two of its own keys: a name and purposes may be anybody's. */
const isRecord = (value: JsonObject) => 'name' in value && countOf(value, keys) >= 2

export function monarcTree(value: unknown): KnownTree | undefined {
  const found = recordsIn(value, isRecord)
  return found && { form: 'monarc', records: found.records.map(linesOf), beside: found.beside }
}

/** Each kind of person has her data and her period: a line of the record for each. */
function linesOf(record: JsonObject): readonly FormLine[] {
  const [first = [], ...more] = objectsIn(record['personal_data']).map(personalData)
  const recipients = objectsIn(record['recipients'])
  const ofType = (isInternal: boolean) =>
    recipients
      .filter((each) => (textIn(each, 'type') === 'internal') === isInternal)
      .map((each) => textIn(each, 'name'))
  return [
    [
      ...line('name', textIn(record, 'name')),
      ...line('purposes', textIn(record, 'purposes')),
      ...first,
      ...joined('recipients.internal', ofType(true)),
      ...joined('recipients.external', ofType(false)),
      ...recipients.flatMap((each) => leavesBut(each, ['name', 'type'], 'recipients')),
      ...membersBy('international_transfers', objectsIn(record['international_transfers']), ['country', 'documents']),
      ...membersBy('processors', objectsIn(record['processors']), ['name']),
      ...line('security_measures', textIn(record, 'security_measures')),
      ...membersBy('controller', objectsIn(record['controller']), ['name']),
      ...leavesBut(record, [
        'name', 'purposes', 'personal_data', 'recipients', 'international_transfers', 'processors', 'security_measures',
        'controller',
      ]), // prettier-ignore
    ],
    ...more,
  ]
}

/** The tool writes 0 days where nobody gave a period: that is no period, and is listed. */
function personalData(value: JsonObject): FormLine {
  const [period, unit] = [textIn(value, 'retention_period'), textIn(value, 'retention_period_mode')]
  const isGiven = Number(period) > 0
  const parts = isGiven ? [`${period} ${unit}`.trim(), textIn(value, 'retention_period_description')] : []
  const read = ['data_subject', 'data_categories', 'description']
  return [
    ...line('personal_data.data_subject', textIn(value, 'data_subject')),
    ...joined('personal_data.data_categories', namesIn(value['data_categories'])),
    ...line('personal_data.description', textIn(value, 'description')),
    ...line('personal_data.retention', parts.filter((part) => part !== '').join(', ')),
    ...leavesBut(
      value,
      isGiven ? [...read, 'retention_period', 'retention_period_mode', 'retention_period_description'] : read,
      'personal_data',
    ),
  ]
}

const namesIn = (value: unknown): readonly string[] =>
  objectsIn(value).length > 0
    ? objectsIn(value).map((each) => textIn(each, 'name'))
    : leavesOf(value, '').map(([, text]) => text)
