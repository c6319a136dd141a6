import type { JsonObject } from '../../pia/json'
import { countOf, joined, leavesBut, line, objectsIn, recordsIn, textIn } from './known-tree'
import type { FormLine, KnownTree } from './known-tree'

/** Lists of a processing, and what its own sheet asks: no other tool has these names. */
export const cisoLists = [
  'purposes',
  'personal_data',
  'data_subjects',
  'data_recipients',
  'data_contractors',
  'data_transfers',
] as const
/** What its own sheet asks of a processing. */
export const cisoKeys = ['nature', 'dpia_required', 'dpia_reference', 'information_channel', 'usage_channel'] as const
const lists = ['data_subjects', 'data_recipients', 'data_contractors', 'data_transfers', 'dpia_required']

export const isCisoProcessing = (value: JsonObject): boolean =>
  'name' in value && countOf(value, [...cisoKeys, ...cisoLists]) >= 3 && countOf(value, lists) >= 1

export function cisoTree(value: unknown): KnownTree | undefined {
  const found = recordsIn(value, isCisoProcessing)
  return found && { form: 'ciso-assistant', records: found.records.map(linesOf), beside: found.beside }
}

/** A line for each purpose, which has its own basis, and for each of the data, which has its own period. */
function linesOf(record: JsonObject): readonly FormLine[] {
  const members = (key: string) => objectsIn(record[key])
  const contractors = members('data_contractors')
  const transfers = members('data_transfers')
  const isProcessor = (each: JsonObject) => /processor/.test(textIn(each, 'relationship_type'))
  const first: FormLine = [
    ...line('name', textIn(record, 'name')),
    ...line('ref_id', textIn(record, 'ref_id')),
    ...line('description', textIn(record, 'description')),
    ...named('data_subjects', members('data_subjects')),
    ...named('data_recipients', members('data_recipients')),
    ...joined('data_contractors.processor', contractors.filter(isProcessor).map(entityOf)),
    ...joined('data_contractors.other', contractors.filter((each) => !isProcessor(each)).map(entityOf)),
    ...contractors.flatMap((each) => leavesBut(each, entityKeys, 'data_contractors')),
    ...joined(
      'data_transfers.country',
      transfers.map((each) => textIn(each, 'country')),
    ),
    ...joined('data_transfers.transfer_mechanism', transfers.map(mechanismOf)),
    ...transfers.flatMap((each) => leavesBut(each, ['country', 'transfer_mechanism'], 'data_transfers')),
    ...leavesBut(record, ['name', 'ref_id', 'description', ...cisoLists]),
  ]
  const purposes = members('purposes').map((each) => leavesBut(each, ['processing'], 'purposes'))
  const data = members('personal_data').map((each): FormLine => [
    ...line('personal_data.name', textIn(each, 'name') || inWords(textIn(each, 'category'))),
    ...line('personal_data.retention', textIn(each, 'retention')),
    ...leavesBut(each, ['retention', textIn(each, 'name') ? 'name' : 'category', 'processing'], 'personal_data'),
  ])
  const lines = [...Array(Math.max(1, purposes.length, data.length)).keys()]
  return lines.map((at) => [...(at === 0 ? first : []), ...(purposes[at] ?? []), ...(data[at] ?? [])])
}

/** By their name, or where they have none by their category, whose key is said in words. */
function named(key: string, members: readonly JsonObject[]): FormLine {
  const calledBy = (each: JsonObject) => (textIn(each, 'name') === '' ? 'category' : 'name')
  return [
    ...joined(
      `${key}.name`,
      members.map((each) => inWords(textIn(each, calledBy(each)))),
    ),
    ...members.flatMap((each) => leavesBut(each, [calledBy(each), 'processing'], key)),
  ]
}

/** `privacy_job_applicants` → job applicants; what people wrote stays as it is. */
const inWords = (text: string) => (/^privacy_\w+$/.test(text) ? text.slice(8).replaceAll('_', ' ') : text)

const entityKeys = ['entity', 'name', 'processing']
const entityOf = (each: JsonObject) => textIn(each, 'entity') || textIn(each, 'name')
const mechanismOf = (each: JsonObject) => inWords(textIn(each, 'transfer_mechanism'))
