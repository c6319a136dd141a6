import { legalBasisLetter } from '@core/codes/letters'
import type { AnyRecord } from '@core/dossier/change'
import { isByPublicBody } from '@core/law/controllers'
import { extraField, withExtras } from '@core/law/extra-fields'
import { rightsOpen, type Right } from '@core/law/rights'
import type { Activity, Organisation, Purpose } from '@core/registers'
import { linked } from '../../documents/printing'
import { retentionInWords } from '../../documents/retention-in-words'
import type { Filling } from '../filling'
import { isInPlace } from '../in-place'
import type { IcoColumn } from './form-words'

const listed = (lines: readonly string[]): string => [...new Set(lines.filter((text) => text !== ''))].join('\n')
const joined = (parts: readonly string[], by = ', '): string => parts.filter((text) => text !== '').join(by)

/** What each column of the form says of one processing. */
export function icoRow(filling: Filling, activity: Activity): Readonly<Record<IcoColumn, string>> {
  const { words } = filling
  const { text } = words
  return {
    ...whoAndWhat(filling, activity),
    ...privacyNotice(filling, activity),
    consent: listed(activity.purposes.map(({ consentRecord }) => recordIn(filling, 'consentChecks', consentRecord))),
    location: listed(
      activity.supportingAssets.flatMap((id) => {
        const asset = linked(filling, 'supportingAssets', id)
        return asset ? [joined([asset.name, asset.hostingCountry && words.code('country', asset.hostingCountry)])] : []
      }),
    ),
    ...assessment(filling, activity),
    ...breaches(filling, activity),
    ...specialData(filling, activity),
    purpose: listed([text(activity.name), ...activity.purposes.map(({ title }) => text(title))]),
  }
}

/** « J-001 · Arrangement »: a record of this file, in place of a link into another. */
function recordIn(
  filling: Filling,
  register: 'consentChecks' | 'balancingTests' | 'contractChecks' | 'dpias',
  id: string,
) {
  const record = linked(filling, register, id)
  return record ? joined([record.ref, filling.words.recordName(register, id)], ' · ') : ''
}

function whoAndWhat(filling: Filling, activity: Activity) {
  const { words } = filling
  const { text, code } = words
  const [, ...others] = activity.controllers.flatMap((id) => linked(filling, 'organisations', id) ?? [])
  const processors = activity.processors.flatMap((id) => linked(filling, 'processors', id) ?? [])
  const rules = activity.dataItems.flatMap(({ retention, category }) => {
    const rule = linked(filling, 'retentionRules', retention)
    return rule
      ? [
          words.pair(
            category === '' ? text(rule.label) : code('dataCategory', category),
            retentionInWords(filling, rule).join('; '),
          ),
        ]
      : []
  })
  const transferred = (each: Activity['transfers'][number]) =>
    each.destination === '' ? '' : code('country', each.destination)
  return {
    function: text(activity.department),
    joint: listed(others.map((each) => contactOf(filling, each))),
    individuals: listed(
      activity.subjects.map(({ category, detail }) =>
        named(category && code('subjectCategory', category), text(detail)),
      ),
    ),
    data: listed(
      activity.dataItems.map(({ category, detail }) => named(category && code('dataCategory', category), text(detail))),
    ),
    recipients: listed([
      ...activity.internalRecipients.map(({ service }) => text(service)),
      ...processors.map(({ name, services }) => named(name, text(services))),
      ...activity.externalRecipients.map(
        ({ recipient, organisation }) => text(recipient) || words.recordName('organisations', organisation),
      ),
      activity.noRecipientsConfirmed === 'yes' ? filling.texts.documents.forms.none : '',
    ]),
    contract: listed(processors.map(({ contract }) => recordIn(filling, 'contractChecks', contract))),
    countries: listed(
      activity.transfersDeclared === 'no' && activity.transfers.length === 0
        ? [filling.texts.documents.forms.none]
        : activity.transfers.map((each) => named(transferred(each), each.importerName)),
    ),
    safeguards: listed(
      activity.transfers.map((each) => {
        const tool = each.mechanism === '' ? '' : code('transferMechanism', each.mechanism)
        const where = transferred(each)
        return tool === '' || where === '' ? tool : words.pair(where, tool)
      }),
    ),
    retention: listed(rules),
    security: listed(
      activity.securityMeasures
        .filter((link) => isInPlace(filling, link))
        .flatMap(({ measure }) => linked(filling, 'securityMeasures', measure) ?? [])
        .map(({ title, publicWording }) => text(title) || text(publicWording)),
    ),
  }
}

const named = (name: string, more: string) => (name === '' ? more : more === '' ? name : `${name} (${more})`)

const contactOf = ({ words }: Filling, { legalName, address, country, email, phone }: Organisation): string =>
  joined([legalName, address, country === '' ? '' : words.code('country', country), email, phone])

/** Which purpose an answer is of, wherever there are several. */
function ofPurposes({ words }: Filling, { purposes }: Activity, say: (purpose: Purpose) => string): string {
  return listed(
    purposes.map((purpose) => {
      const said = say(purpose)
      const title = words.text(purpose.title)
      return said === '' || title === '' || purposes.length === 1 ? said : words.pair(title, said)
    }),
  )
}

function privacyNotice(filling: Filling, activity: Activity) {
  const { dossier, parameters, texts, words } = filling
  const { code, text } = words
  const open = rightsOpen(activity, { law: parameters, byPublicBody: isByPublicBody(activity, dossier) })
  const rights = (Object.keys(open) as readonly Right[]).filter((right) => open[right] !== 'no')
  const { profiling, automatedDecision, dataItems } = activity
  const profile =
    profiling === 'unknown' ? '' : words.pair(texts.registers.activities.fields.profiling.label, words.tri(profiling))
  return {
    basis: ofPurposes(filling, activity, (purpose) => basisOf(filling, purpose)),
    condition: ofPurposes(filling, activity, ({ art9Condition }) =>
      art9Condition === '' ? '' : code('art9Condition', art9Condition),
    ),
    interests: ofPurposes(filling, activity, ({ interestsPursued }) => text(interestsPursued)),
    assessment: listed(activity.purposes.map(({ lia }) => recordIn(filling, 'balancingTests', lia))),
    rights: rights.map((right) => code('right', right)).join(', '),
    automated: listed([automatedDecision === '' ? '' : code('automatedDecision', automatedDecision), profile]),
    source: listed(
      dataItems.map(({ source, sourceDetail }) =>
        named(source === '' ? '' : code('dataSource', source), text(sourceDetail)),
      ),
    ),
  }
}

const basisOf = ({ words }: Filling, { legalBasis, legalReference }: Purpose): string =>
  legalBasis === ''
    ? ''
    : joined([`${legalBasisLetter(legalBasis)} ${words.code('legalBasis', legalBasis)}`.trim(), legalReference])

function assessment(filling: Filling, { dpia, dpiaDecision }: Activity) {
  const found = linked(filling, 'dpias', dpia)
  const { code } = filling.words
  return {
    dpiaRequired: dpiaDecision === '' ? '' : code('dpiaDecision', dpiaDecision),
    dpiaProgress: found && found.status !== '' ? code('dpiaStatus', found.status) : '',
    dpiaLink: recordIn(filling, 'dpias', dpia),
  }
}

/** A breach that no record tells of is not one that did not happen: the cell is then left empty. */
function breaches({ dossier, words }: Filling, { id }: Activity) {
  const found = dossier.breaches.filter(({ activities }) => activities.includes(id))
  return { breach: found.length > 0 ? words.tri('yes') : '', breachLink: found.map(({ ref }) => ref).join(', ') }
}

/** Schedule 1, paragraph 41 of the Data Protection Act 2018, where the file follows the pack that asks it. */
export const scheduleFields = {
  schedule: 'uk-ico:schedule1Condition',
  policy: 'uk-ico:policyDocument',
  kept: 'uk-ico:keptAsPolicy',
  reasons: 'uk-ico:keptAsPolicyReason',
} as const

function specialData(filling: Filling, activity: Activity) {
  const { parameters, words } = filling
  const values = withExtras('activities', activity as unknown as AnyRecord, parameters)
  const said = (name: string): string => {
    const kind = extraField('activities', name, parameters) && values[name] !== undefined ? values[name] : undefined
    if (kind === undefined) return ''
    if (typeof kind === 'string')
      return kind === 'yes' || kind === 'no' ? words.tri(kind) : kind === 'unknown' ? '' : kind
    return words.text(kind as Activity['name'])
  }
  const special = activity.purposes.filter(({ art9Condition }) => art9Condition !== '')
  return {
    schedule: said(scheduleFields.schedule),
    specialBasis: ofPurposes(filling, { ...activity, purposes: special }, (purpose) => basisOf(filling, purpose)),
    policy: said(scheduleFields.policy),
    kept: said(scheduleFields.kept),
    reasons: said(scheduleFields.reasons),
  }
}
