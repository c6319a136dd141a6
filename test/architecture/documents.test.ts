import { describe, expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import type { RowsKind } from '@core/kinds'
import { registers } from '@core/registers'
import { documentIds, documentTitle, printDocument } from '@templates/documents/registry'
import { textsOfBlocks } from '../helpers/block-texts'
import { markedDossier, type Mark } from '../helpers/marked-dossier'

/** Registers whose own documents come with their own pages; here they are only named by the record. */
const namedOnly = [
  'supportingAssets',
  'documents',
  'balancingTests',
  'consentChecks',
  'transferAssessments',
  'algorithmicSystems',
]
/** Printed with the activity; elsewhere they only sort and support records on screen. */
const onScreenOnly = ({ register, group, name }: Mark) =>
  register !== 'activities' && (name === 'tags' || group === 'attachments')
/** Answers that stand in the document in other words, with the reason. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'securityMeasures.title': 'the wording meant for outside stands in its place',
  'actions.dpia': 'an action is printed in the report of its assessment',
  'dataItems.sensitivity': 'the column of sensitivity says it, derived or overridden',
  ...Object.fromEntries(
    ['severity', 'likelihood'].flatMap((axis) =>
      ['Bare', 'Now', 'After'].map((stage) => [`dpias.risks.${axis}${stage}`, 'the table of the three stages says it']),
    ),
  ),
  ...Object.fromEntries(
    ['systematicEvaluation', 'largeScaleSensitive', 'publicMonitoring'].map((name) => [
      `activities.${name}`,
      'the table of the cases of Art. 35(3) says it',
    ]),
  ),
}

function printed(internal: boolean) {
  const { dossier, marks } = markedDossier()
  const options = {
    language: 'fr',
    audience: internal ? 'internal' : 'authority',
    records: [],
    today: '2026-11-23',
  } as const
  const said = documentIds.flatMap((id) => textsOfBlocks(printDocument(id, dossier, options).blocks()))
  return { marks, whole: plainly(said.join('\n')) }
}

/** Without the no-break blanks, which a reader cannot see. */
const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const labelOf = ({ register, group, name }: Mark): string => {
  if (group === undefined)
    return (textsOf('fr').registers[register].fields as Readonly<Record<string, { label: string }>>)[name]?.label ?? ''
  const of = (registers[register].fields as Readonly<Record<string, { kind: unknown }>>)[group]?.kind as RowsKind
  const rows = textsOf('fr').rows as Readonly<Record<string, { fields: Readonly<Record<string, { label: string }>> }>>
  return rows[of.of.name]?.fields[name]?.label ?? ''
}

/** Fields a reader of the documents cannot find. */
const unprinted = (marks: readonly Mark[], whole: string) =>
  marks
    .filter(({ register, field }) => !field.internal && !namedOnly.includes(register))
    .filter((mark) => !(mark.where in saidOtherwise) && !onScreenOnly(mark))
    .filter((mark) => (mark.mark === null ? !whole.includes(plainly(labelOf(mark))) : !whole.includes(mark.mark)))
    .map(({ where }) => where)

describe('documents and fields', () => {
  it('print every answer that is not internal, in one document or another', () => {
    const { marks, whole } = printed(true)
    expect(unprinted(marks, whole)).toEqual([])
  })

  it('name the answer a document forgets', () => {
    const { marks, whole } = printed(true)
    const forgetful = whole.replaceAll('⟦activities.accuracyMeasures⟧', '')
    expect(unprinted(marks, forgetful)).toEqual(['activities.accuracyMeasures'])
  })

  it.each([true, false])('never print an internal answer (internal audience: %s)', (internal) => {
    const { marks, whole } = printed(internal)
    const leaked = marks.filter(({ field, mark }) => field.internal && mark !== null && whole.includes(mark))
    expect(leaked.map(({ where }) => where)).toEqual([])
  })

  it('have a title in each language', () => {
    for (const id of documentIds) expect(documentTitle(id, 'fr')).not.toBe(documentTitle(id, 'en'))
  })

  it('never print a verdict', () => {
    const { whole } = printed(true)
    expect(whole).not.toMatch(/\bconforme\b|\bcompliant\b/i)
  })
})
