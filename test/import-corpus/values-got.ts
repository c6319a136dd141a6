import type { Activity } from '@core/registers'
import type { CorpusField } from './headings'
import { textsWithin, wordsIn, type Got } from './read-back'

/** What the dossier says of a processing in answer to a question: whole texts, codes, dates. */
export const valuesGot = (got: Got, activity: Activity, field: CorpusField): readonly string[] =>
  distinct(allValues(got, activity, field))

function allValues({ after }: Got, activity: Activity, field: CorpusField): readonly string[] {
  const inside = () => activity.internalRecipients.map(({ service }) => wordsIn(service))
  const outside = () => activity.externalRecipients.map(({ recipient }) => wordsIn(recipient))
  switch (field) {
    case 'name':
      return [wordsIn(activity.name)]
    case 'ref':
      return [activity.ref]
    case 'purposes':
      return activity.purposes.map(({ title }) => wordsIn(title))
    case 'basis':
      return activity.purposes.map(({ legalBasis }) => legalBasis)
    case 'subjects':
      return activity.subjects.map(({ detail }) => wordsIn(detail))
    case 'data':
      return activity.dataItems.map(({ detail }) => wordsIn(detail))
    case 'retention':
      return distinct(activity.dataItems.map(({ retention }) => retention ?? '')).map((id) => ruleOf(after, id))
    case 'internal':
      return inside()
    case 'external':
      return outside()
    case 'recipients':
      return [...inside(), ...outside()]
    case 'processors':
      return activity.processors.map((id) => after.processors.find((each) => each.id === id)?.name ?? '')
    case 'transfers':
      return distinct([declaredIn(activity), ...activity.transfers.map(({ destination }) => destination)])
    case 'measures':
      return activity.securityMeasures.map(({ measure }) => {
        const found = after.securityMeasures.find(({ id }) => id === measure)
        return found ? wordsIn(found.title) : ''
      })
    case 'department':
      return [wordsIn(activity.department)]
    case 'reviewed':
      return activity.lastReviewedOn ? [activity.lastReviewedOn] : []
  }
}

const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '')
const declaredIn = ({ transfersDeclared }: Activity) => (transfersDeclared === 'unknown' ? '' : transfersDeclared)

/** A rule is told by its label; what its other fields say must not be missing from it. */
function ruleOf({ retentionRules }: Got['after'], id: string): string {
  const rule = retentionRules.find((each) => each.id === id)
  return rule ? wordsIn(rule.label) || textsWithin(rule, new Map()).join(' ') : ''
}
