import type { Dossier } from '../dossier/dossier'
import { mainOrganisationOf } from '../dossier/references'
import type { Activity, Registers, SectionName, Transfer } from '../registers'
import { controllersOf, isReachable } from '../law/controllers'
import { dpoRequiredOf } from '../law/dpo-duty'
import { lookUp } from '../dossier/record-index'
import { statesRecipients, statesRetention } from '../law/stated'
import type { Tally } from './due'
import { isSaid } from '../kinds'

type Section = SectionName<Registers['activities']>

/** One element Art. 30(1) asks for. `controllers` and `dpo` are answered on the organisation's own record. */
export interface RequiredElement {
  readonly section: Section
  readonly field: string
  readonly law: string
}
export interface Completeness extends Tally {
  readonly missing: readonly RequiredElement[]
  /** Sections without a required element are absent. */
  readonly bySection: Readonly<Partial<Record<Section, Tally>>>
}

type Answer = RequiredElement & { readonly isAnswered: boolean }

/**
 * How much of Art. 30(1) an activity states: points (a) to (g), and nothing else. The legal basis is no element of
 * the record (its absence is a finding, LEG-01). Unknown is missing.
 */
export function completenessOf(activity: Activity, dossier: Dossier): Completeness {
  const answers = [...whoAnswers(activity, dossier), ...whatIsDone(activity), ...whereAndHowLong(activity, dossier)]
  const missing = answers.filter(({ isAnswered }) => !isAnswered)
  return {
    answered: answers.length - missing.length,
    total: answers.length,
    missing: missing.map(({ section, field, law }) => ({ section, field, law })),
    bySection: talliesOf(answers),
  }
}

const element = (section: Section, field: string, point: string, isAnswered: boolean): Answer => ({
  section,
  field,
  law: `GDPR 30(1)(${point})`,
  isAnswered,
})

function whoAnswers(activity: Activity, dossier: Dossier): readonly Answer[] {
  const controllers = controllersOf(activity, dossier)
  const controller = element(
    'identification',
    'controllers',
    'a',
    controllers.length > 0 && controllers.every(isReachable),
  )
  const main = mainOrganisationOf(dossier)
  if (!main || (main.dpo === '' && dpoRequiredOf(main) === 'no')) return [controller]
  const dpo = lookUp(dossier, 'persons', main.dpo)
  const hasContact = dpo !== undefined && [dpo.email, dpo.phone, dpo.postal].some((each) => each.trim() !== '')
  return [controller, element('identification', 'dpo', 'a', hasContact)]
}

function whatIsDone(activity: Activity): readonly Answer[] {
  const { purposes, subjects, dataItems } = activity
  return [
    element(
      'purposes',
      'purposes',
      'b',
      purposes.some(({ title }) => isSaid(title)),
    ),
    element(
      'people',
      'subjects',
      'c',
      subjects.some((each) => each.category !== '' || isSaid(each.detail)),
    ),
    element(
      'data',
      'dataItems',
      'c',
      dataItems.some((each) => each.category !== '' || isSaid(each.detail)),
    ),
  ]
}

function whereAndHowLong(activity: Activity, dossier: Dossier): readonly Answer[] {
  const { dataItems, transfersDeclared, transfers } = activity
  const isKeptBounded = ({ retention }: Activity['dataItems'][number]) => {
    const rule = lookUp(dossier, 'retentionRules', retention)
    return rule !== undefined && statesRetention(rule)
  }
  return [
    element('retention', 'dataItems', 'f', dataItems.length > 0 && dataItems.every(isKeptBounded)),
    element('recipients', 'externalRecipients', 'd', statesRecipients(activity)),
    element('transfers', 'transfersDeclared', 'e', transfersDeclared !== 'unknown'),
    ...(transfersDeclared === 'yes'
      ? [element('transfers', 'transfers', 'e', transfers.length > 0 && transfers.every(isIdentified))]
      : []),
    element(
      'security',
      'securityMeasures',
      'g',
      activity.securityMeasures.some(({ measure }) => measure !== ''),
    ),
  ]
}

/** The third country, and its safeguard; compelling interests must have theirs documented in the record itself. */
const isIdentified = (t: Transfer) =>
  t.destination !== '' && t.mechanism !== '' && (t.mechanism !== 'd49_compelling' || isSaid(t.compellingSafeguards))

function talliesOf(answers: readonly Answer[]): Completeness['bySection'] {
  const tallies: Partial<Record<Section, Tally>> = {}
  for (const { section, isAnswered } of answers) {
    const { answered, total } = tallies[section] ?? { answered: 0, total: 0 }
    tallies[section] = { answered: answered + (isAnswered ? 1 : 0), total: total + 1 }
  }
  return tallies
}
