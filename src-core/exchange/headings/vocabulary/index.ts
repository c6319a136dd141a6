import type { ActivityField, ActivityWords, HeadingLanguage, Subject, Vocabulary, Words } from '../subject'
import { headingLanguages } from '../subject'
import { activitiesDe } from './activities-de'
import { actorsEn } from './activities-en-actors'
import { dataEn } from './activities-en-data'
import { processingEn } from './activities-en-processing'
import { activitiesEs } from './activities-es'
import { actorsFr } from './activities-fr-actors'
import { dataFr } from './activities-fr-data'
import { processingFr } from './activities-fr-processing'
import { activitiesIt } from './activities-it'
import { activitiesNl } from './activities-nl'
import { activitiesPt } from './activities-pt'
import { activityQuestions } from './activity-questions'
import { breachFacts } from './breach-facts'
import { breachHandling } from './breach-handling'
import { notRegisters } from './not-registers'
import { organisations } from './organisations'
import { persons } from './persons'
import { processorActivities } from './processor-activities'
import { processors } from './processors'
import { requests } from './requests'
import { retentionRules } from './retention-rules'
import { securityMeasures } from './security-measures'
import { supportingAssets } from './supporting-assets'
import { actions } from './actions'

const activityLanguages: Readonly<Record<HeadingLanguage, ActivityWords>> = {
  fr: { ...processingFr, ...dataFr, ...actorsFr },
  en: { ...processingEn, ...dataEn, ...actorsEn },
  de: activitiesDe,
  nl: activitiesNl,
  es: activitiesEs,
  it: activitiesIt,
  pt: activitiesPt,
}

/** Fields in the order of the French file, which knows them all. */
const activities: Vocabulary<ActivityField> = Object.fromEntries(
  (Object.keys(activityLanguages.fr) as ActivityField[]).map((field): [ActivityField, Words] => [
    field,
    Object.fromEntries(
      headingLanguages.map((language) => [
        language,
        [...(activityLanguages[language][field] ?? []), ...(activityQuestions[language][field] ?? [])],
      ]),
    ),
  ]),
)

/** What headings may say, subject by subject. */
export const vocabularies: Readonly<Record<Subject, Vocabulary>> = {
  activities,
  processorActivities,
  processors,
  breaches: { ...breachFacts, ...breachHandling },
  requests,
  retentionRules,
  securityMeasures,
  supportingAssets,
  actions,
  persons,
  organisations,
  ...notRegisters,
}
