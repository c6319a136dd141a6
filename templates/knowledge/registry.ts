import { definitionsOfProcessing } from './definitions-of-processing'
import { definitionsOfRisk } from './definitions-of-risk'
import { ethicalQuestions } from './ethical-questions'
import { examples } from './examples'
import { impacts } from './impacts'
import type { KnowledgeEntry } from './knowledge'
import { measuresOfAccess } from './measures-of-access'
import { measuresOfOrganisation } from './measures-of-organisation'
import { measuresOnData } from './measures-on-data'
import { principlesOfAssessment } from './principles-of-assessment'
import { principlesOfProcessing } from './principles-of-processing'
import { principlesOfRights } from './principles-of-rights'
import { riskSources } from './risk-sources'
import { threatsByDesign } from './threats-by-design'
import { threatsToSecurity } from './threats-to-security'

const all = [
  ...principlesOfAssessment,
  ...principlesOfProcessing,
  ...principlesOfRights,
  ...definitionsOfProcessing,
  ...definitionsOfRisk,
  ...examples,
  ...ethicalQuestions,
  ...threatsToSecurity,
  ...threatsByDesign,
  ...impacts,
  ...riskSources,
  ...measuresOfOrganisation,
  ...measuresOfAccess,
  ...measuresOnData,
] as const

export type KnowledgeId = (typeof all)[number]['id']

/** Everything we ship, in the order it is offered when nothing else decides. */
export const knowledge: readonly KnowledgeEntry[] = all

const byId: ReadonlyMap<string, KnowledgeEntry> = new Map(knowledge.map((entry) => [entry.id, entry]))

/** Undefined when nothing we ship bears this id: a shared file may come from a later version. */
export const knowledgeOf = (id: string): KnowledgeEntry | undefined => byId.get(id)
