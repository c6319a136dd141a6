import { emptyRecord } from '../../dossier/dossier'
import { nextRef } from '../../dossier/references'
import type { ContentLanguage } from '../../kinds'
import { registers, type Action, type Dpia, type RegisterName } from '../../registers'
import { plainText } from '../../rich-text/rich-text'
import type { Change } from '../../dossier/change'
import type { ImportContext, ImportWarning, Proposal, ProposedRecord, Unplaced } from '../proposal'
import { foldWords } from '../../folding/fold'
import { attachmentRow } from './attachment-row'
import { writeForeign } from './foreign'
import { Notes } from './notes'
import type { PiaFile } from './pia-file'
import { pictureRows } from './pictures'
import { placePia } from './place-pia'
import type { PlacedAction } from './placing'
import type { PiaAttachment, PiaSource } from './read-pia'
import { languageOfText, richOf } from './words-of'

type New =
  { readonly register: 'dpias'; readonly record: Dpia } | { readonly register: 'actions'; readonly record: Action }

/** An assessment record for each file of the source, with its action plan. Nothing of the dossier is touched. */
export function piaToProposal(source: PiaSource, context: ImportContext): Proposal {
  const nextDpia = refsOf(context, 'dpias')
  const nextAction = refsOf(context, 'actions')
  const created: New[] = []
  const unplaced: Unplaced[] = []
  const warnings: ImportWarning[] = []
  let placed = 0
  for (const file of source.files) {
    const notes = new Notes(context.language, source.files.length > 1 ? file.sheet.name : '')
    if (source.doubt) notes.warn('encoding', '')
    warnIfKnown(file, context, notes)
    const attached = source.files.length === 1 ? source.attachments : []
    const { dpia, actions } = recordOf(file, notes, { ...context, ref: nextDpia(), attached })
    created.push({ register: 'dpias', record: dpia })
    for (const action of actions) created.push({ register: 'actions', record: { ...action, ref: nextAction() } })
    unplaced.push(...notes.unplaced)
    warnings.push(...notes.warnings)
    placed += notes.placed
  }
  if (source.files.length > 1) unplaced.push(...attachmentsApart(source, context.language))
  return {
    kind: 'pia',
    changes: inserts(created, context),
    created: created.map(proposed),
    updated: [],
    unplaced,
    warnings,
    placed,
  }
}

function recordOf(
  file: PiaFile,
  notes: Notes,
  context: ImportContext & { readonly ref: string; readonly attached: readonly PiaAttachment[] },
): { readonly dpia: Dpia; readonly actions: readonly Action[] } {
  const { newId, at, by, ref, attached } = context
  const language = languageOf(file)
  const rows: Record<string, string> = {}
  const placed = placePia(file, { language, notes, idOf: (key) => (rows[key] ??= newId()) })
  const id = newId()
  const attachments = attached.map((each) => attachmentRow(each, notes.say, context))
  const pictures = pictureRows(file, notes, context)
  for (const { name, note } of attachments) if (note !== '') notes.warn('pia-attachment', name)
  const dpia: Dpia = {
    ...emptyRecord('dpias', { id, ref, at, author: by }),
    ...placed.dpia,
    ...{ id, ref, updatedAt: at, author: by },
    createdAt: placed.dpia.createdAt || at,
    attachments: [...attachments, ...pictures],
    foreign: writeForeign({ tool: 'cnil-pia', language, rows, file: file.json }),
  }
  const actions = [...placed.actions.values()].map((action) => actionRecord(action, id, { at, by }))
  return { dpia, actions }
}

function actionRecord(action: PlacedAction, dpia: string, { at, by }: Pick<ImportContext, 'at' | 'by'>): Action {
  return { ...emptyRecord('actions', { id: action.id, ref: '', at, author: by }), ...action, dpia }
}

/** The language of the answers; of the names when nothing is answered. */
function languageOf({ answers, measures, sheet }: PiaFile): ContentLanguage {
  const texts = [...answers.map(({ data }) => data.text), ...measures.map(({ content }) => content)]
  const lists = answers.flatMap(({ data }) => data.list)
  return languageOfText(
    [...texts.map((html) => plainText(richOf(html.slice(0, 2_000)).rich)), ...lists, sheet.name].join('\n'),
  )
}

function warnIfKnown({ sheet: { name } }: PiaFile, { dossier }: ImportContext, notes: Notes): void {
  const known = dossier.dpias.find(({ title }) =>
    Object.values(title).some((each) => foldWords(each) === foldWords(name)),
  )
  if (known && name !== '') notes.warn('pia-again', '', { name, ref: known.ref })
}

function attachmentsApart({ attachments: list }: PiaSource, language: ContentLanguage): readonly Unplaced[] {
  const { say } = new Notes(language)
  return list.map(({ name }) => ({ where: say.attachment, text: name }))
}

/** Free references, one after the other. */
function refsOf({ dossier }: ImportContext, register: RegisterName): () => string {
  const { letter } = registers[register]
  let number = Number(nextRef(dossier, register).slice(letter.length + 1))
  return () => `${letter}-${String(number++).padStart(3, '0')}`
}

function inserts(created: readonly New[], { dossier, at, by }: ImportContext): readonly Change[] {
  const lengths = { dpias: dossier.dpias.length, actions: dossier.actions.length }
  return created.map(({ register, record }) => {
    return { do: 'insert', into: { register }, index: lengths[register]++, record: { ...record }, at, by }
  })
}

const proposed = ({ register, record }: New): ProposedRecord => {
  const { id, ref, title } = record
  return { register, id, ref, name: title.fr ?? title.en ?? '' }
}
