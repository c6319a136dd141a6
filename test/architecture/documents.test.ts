import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { groupOf, type AnyKind, type FieldSet } from '@core/kinds'
import { registers } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import { textsOf } from '@core/texts/languages'
import { mayTell, type Holder } from '@templates/documents/editions'
import {
  audiences,
  audiencesOf,
  documentIds,
  documentTitle,
  isComposed,
  printDocument,
  type Audience,
} from '@templates/documents/registry'
import { textsOfBlocks } from '../helpers/block-texts'
import { answeredOtherwise, markedDossier, type Mark } from '../helpers/marked-dossier'
import { printedPairs } from '../helpers/printed-pairs'
import { plainly } from '../helpers/typeset'

/** Printed with the activity; elsewhere they only sort and support records on screen. */
const onScreenOnly = ({ register, group, name }: Mark) =>
  register !== 'activities' && (name === 'tags' || group === 'attachments')
/** Answers that stand in the document in other words, with the reason. */
const saidOtherwise: Readonly<Record<string, string>> = {
  'securityMeasures.title': 'the wording meant for outside stands in its place',
  'actions.dpia': 'an action is printed in the report of its assessment',
  'activities.processors': 'a table of its own names them, with what each does',
  'activities.dataItems.sensitivity': 'what is sensitive is marked so, derived or overridden',
  'activities.dataItems.retention': 'the column of periods names its rule, and tells the period whole',
  'dpias.answers.question': 'the answer stands under it, as its heading',
  ...Object.fromEntries(
    ['severity', 'likelihood', 'level'].map((name) => [
      `dpias.matrix.${name}`,
      'the levels of the risks follow from it',
    ]),
  ),
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

/** Answers an edition withholds, and which decide what else it says. */
const decisive: Readonly<Record<string, string>> = {
  'clientFile.mainOrganisation': 'who answers for the record comes first',
  'clientFile.jurisdictionPacks': 'the law of the file asks other questions',
  'organisations.dpo': 'how to reach the DPO is told to all',
  'organisations.isPublicAuthority': 'a public body opens other rights',
  'activities.rightsOverride': 'the rights that are open are told to all',
  'activities.securityMeasures.state': 'only measures that stand are told to all',
}

const options = { language: 'fr', records: [], today: '2026-11-23' } as const
const blocksOf = (dossier: Dossier, audience: Audience) =>
  documentIds
    // What is composed of other documents repeats them: they are read one by one.
    .filter((id) => audiencesOf(id).includes(audience) && !isComposed(id))
    .flatMap((id) => [...printDocument(id, dossier, { ...options, audience }).blocks()])
const wholeOf = (dossier: Dossier, audience: Audience) => plainly(textsOfBlocks(blocksOf(dossier, audience)).join('\n'))

const labelOf = ({ register, group, name }: Mark): string => {
  if (group === undefined) return fieldLabel(textsOf('fr'), register, name)
  const rows = textsOf('fr').rows as Readonly<Record<string, { fields: Readonly<Record<string, { label: string }>> }>>
  const of = groupOf((registers[register].fields as FieldSet)[group]?.kind as AnyKind)
  return rows[of?.name ?? '']?.fields[name]?.label ?? ''
}

/** The register, or the repeating group, whose field it is. */
function holderOf({ register, group }: Mark): Holder {
  if (group === undefined) return register
  return groupOf((registers[register].fields as FieldSet)[group]?.kind as AnyKind)?.name as Holder
}

/** Answers recognised by their own text that no document says. */
const unsaid = (marks: readonly Mark[], whole: string) =>
  toPrint(marks).filter(({ where, mark }) => !(where in saidOtherwise) && mark !== null && !whole.includes(mark))

const toPrint = (marks: readonly Mark[]) => marks.filter((mark) => !mark.field.internal && !onScreenOnly(mark))

/** The labels beside which something changes when these answers do: the places where they are printed. */
function placesOf(marks: readonly Mark[], dossier: Dossier, before: ReadonlyMap<string, number>): readonly string[] {
  const after = printedPairs(blocksOf(marks.reduce(answeredOtherwise, dossier), 'internal'))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
  return changed.map((key) => key.split('\u0000')[0] ?? '')
}

/** A few at a time, no two under one label: to print everything again for each answer would take long. */
function togetherBy(count: number, marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const groups: Mark[][] = []
  for (const mark of marks) {
    const label = labelOf(mark)
    const open = groups.find((group) => group.length < count && group.every((each) => labelOf(each) !== label))
    if (open) open.push(mark)
    else groups.push([mark])
  }
  return groups
}

/** « 3 mars 1950 » is not said where « 13 mars 1950 » is. */
const isSaid = (whole: string, mark: string) =>
  whole
    .split(mark)
    .slice(0, -1)
    .some((before) => !/\d$/.test(before))

describe('documents and fields', () => {
  const { dossier, marks } = markedDossier()
  const whole = wholeOf(dossier, 'internal')

  it('print every answer that is not internal, in one document or another', () => {
    expect(unsaid(marks, whole).map(({ where }) => where)).toEqual([])
  })

  it('print an answer that is a code or a link beside its question: where it changes, its place changes', () => {
    const before = printedPairs(blocksOf(dossier, 'internal'))
    const coded = toPrint(marks).filter(({ mark, where }) => mark === null && !(where in saidOtherwise))
    const elsewhere = togetherBy(6, coded).flatMap((group) => {
      const places = placesOf(group, dossier, before)
      return group.filter((mark) => !places.includes(plainly(labelOf(mark))))
    })
    expect(elsewhere.map(({ where }) => where)).toEqual([])
  })

  it('tell in other words what they do not print beside its question', () => {
    const before = printedPairs(blocksOf(dossier, 'internal'))
    const otherwise = marks.filter(({ where, mark }) => where in saidOtherwise && mark === null)
    const silent = otherwise.filter((mark) => placesOf([mark], dossier, before).length === 0)
    expect(silent.map(({ where }) => where)).toEqual([])
  })

  it('name the answer a document forgets', () => {
    const forgetful = whole.replaceAll('⟦activities.accuracyMeasures⟧', '')
    expect(unsaid(marks, forgetful).map(({ where }) => where)).toEqual(['activities.accuracyMeasures'])
  })

  it.each(audiences)('say in the %s edition what it may say, and no other answer', (audience) => {
    const said = wholeOf(dossier, audience)
    const may = (mark: Mark) =>
      !mark.field.internal &&
      mayTell(audience, holderOf(mark), mark.name) &&
      (mark.group === undefined || mayTell(audience, mark.register, mark.group))
    const leaked = marks.filter((mark) => !may(mark) && mark.mark !== null && isSaid(said, mark.mark))
    expect(leaked.map(({ where }) => where)).toEqual([])
    // Of a code or a link nothing shows but that the document changes with it.
    const withheld = marks.filter((mark) => !may(mark) && mark.mark === null && !(mark.where in decisive))
    expect(wholeOf(withheld.reduce(answeredOtherwise, dossier), audience)).toBe(said)
  })

  it('tell citizens all that they may read of a processing and who answers for it', () => {
    const said = wholeOf(dossier, 'public')
    const owed = marks.filter(
      (mark) =>
        ['activities', 'organisations', 'persons', 'processors', 'retentionRules', 'jointControls'].includes(
          mark.register,
        ) &&
        mayTell('public', holderOf(mark), mark.name) &&
        (mark.group === undefined || mayTell('public', mark.register, mark.group)),
    )
    expect(owed.length).toBeGreaterThan(60)
    expect(unsaid(owed, said).map(({ where }) => where)).toEqual([])
  })

  it('have a title in each language', () => {
    for (const id of documentIds) expect(documentTitle(id, 'fr')).not.toBe(documentTitle(id, 'en'))
  })

  it('never print a verdict', () => {
    expect(whole).not.toMatch(/\bconforme\b|\bcompliant\b/i)
  })
})
