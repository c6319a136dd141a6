import { isIsoDateTime } from './iso-date-time'
import type { Placing } from './placing'
import { statuses } from './questions'
import { linesOf, said, saidRich } from './words-of'

/** Fields of the file's first part: names, state, opinions, decision. */
export function placeSheet({ file: { sheet }, fields, language, notes }: Placing): void {
  const text = (value: string) => notes.took(value)
  const prose = (value: string) => said(language, notes.took(value))
  const rich = (value: string) => saidRich(language, linesOf(notes.took(value)))
  fields.method = 'cnil'
  fields.title = prose(sheet.name)
  fields.category = text(sheet.category)
  fields.authorNames = text(sheet.author_name)
  fields.evaluatorNames = text(sheet.evaluator_name)
  fields.validatorNames = text(sheet.validator_name)
  fields.dpoNames = text(sheet.dpos_names)
  fields.dpoAdvice = rich(sheet.dpo_opinion)
  fields.viewsPeople = text(sheet.people_names)
  fields.viewsSummary = rich(sheet.concerned_people_opinion)
  fields.viewsNotSoughtReason = prose(sheet.concerned_people_searched_content)
  fields.refusalReason = prose(sheet.rejection_reason || sheet.rejected_reason)
  fields.adjustments = prose(sheet.applied_adjustments || sheet.applied_adjustements)
  if (isIsoDateTime(sheet.created_at)) fields.createdAt = sheet.created_at
  placeStatus({ sheet, fields, notes })
  placeOpinions({ sheet, fields, notes })
}

type Sheeted = Pick<Placing, 'fields' | 'notes'> & Pick<Placing['file'], 'sheet'>

function placeStatus({ sheet, fields, notes }: Sheeted): void {
  const status = statuses[sheet.status ?? -1]
  fields.status = status ?? 'draft'
  if (status) notes.took(status)
  else if (sheet.status !== null) notes.leave(notes.say.field('status'), String(sheet.status))
  if (status === 'validated' || status === 'signed') notes.warn('pia-validated', '')
}

/** A refusal is as clear as an approval; but older servers wrote "no" where nobody had been asked. */
function placeOpinions({ sheet, fields, notes }: Sheeted): void {
  const { dpo_status: dpo, concerned_people_status: people, concerned_people_searched_opinion: sought } = sheet
  fields.dpoVerdict = verdict(dpo, sheet.dpos_names, 'dpo_status', notes)
  fields.viewsVerdict = verdict(people, sheet.people_names, 'concerned_people_status', notes)
  const meant = sought === true || sheet.concerned_people_searched_content.trim() !== ''
  fields.viewsSought = sought === null || !meant ? 'unknown' : sought ? 'yes' : 'no'
  if (fields.viewsSought !== 'unknown') notes.took(sought)
  else if (sought === false) notes.warn('pia-default-no', notes.say.field('concerned_people_searched_opinion'))
}

function verdict(status: number | null, names: string, key: string, notes: Placing['notes']) {
  if (status === 1) return notes.took('favourable' as const)
  if (status === 0 && names.trim() !== '') return notes.took('unfavourable' as const)
  if (status === 0) notes.warn('pia-default-no', notes.say.field(key))
  else if (status !== null) notes.leave(notes.say.field(key), String(status))
  return '' as const
}
