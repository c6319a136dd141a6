import { isObject, type JsonObject } from '../../pia/json'
import { countOf, leavesBut, leavesOf, line, membersBy, objectsIn, recordsIn, textIn } from './known-tree'
import type { FormLine, KnownTree } from './known-tree'

const keys = [
  'articleSixBasis',
  'otherArticles',
  'plannedDeletion',
  'dataProcessingAgreements',
  'commonDataControllerContact',
  'personalDataSubjects',
  'privacyProcessingSystems',
  'recipientCategories',
  'businessAreas',
]
const isRecord = (value: JsonObject) => 'title' in value && countOf(value, keys) >= 3

export function norwegianTree(value: unknown): KnownTree | undefined {
  const found = recordsIn(value, isRecord)
  return found && { form: 'norwegian-record', records: found.records.map(linesOf), beside: found.beside }
}

/** Each kind of person has her data: a line of the record for each. */
function linesOf(record: JsonObject): readonly FormLine[] {
  const [first = [], ...more] = objectsIn(record['categories']).map((each) => [
    ...line('categories.dataSubjectCategories', textIn(each, 'dataSubjectCategories')),
    ...line('categories.personalDataCategories', textIn(each, 'personalDataCategories')),
    ...leavesBut(each, ['dataSubjectCategories', 'personalDataCategories'], 'categories'),
  ])
  return [[...line('title', textIn(record, 'title')), ...first, ...restOf(record)], ...more]
}

/** Lists whose members are told by one of their answers; the others are listed by their path. */
const told: Readonly<Record<string, readonly string[]>> = {
  articleSixBasis: ['legality', 'referenceUrl'],
  dataProcessingAgreements: ['dataProcessorName'],
}

function restOf(record: JsonObject): FormLine {
  return Object.entries(record).flatMap(([key, value]): FormLine => {
    if (key === 'title' || key === 'categories') return []
    const own = told[key]
    return own && !isObject(value) ? membersBy(key, objectsIn(value), own) : leavesOf(value, key)
  })
}
