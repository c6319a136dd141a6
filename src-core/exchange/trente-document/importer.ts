import { foldWords } from '../../folding/fold'
import type { Importer } from '../importer'
import type { KnownFormId } from '../known-forms/known-form'
import { openActivityClaims } from '../proposing/claim-activity'
import { Draft } from '../proposing/draft'
import { openLedger } from '../proposing/ledger'
import { warnOfSheets } from '../proposing/warn-of-sheets'
import { at, cellName, type Cell, type Sheet, type Workbook } from '../sheets/sheet'
import { textsOf } from '../../texts/languages'
import { PrintedPlacer } from './place-printed'
import { readTwin } from './read-twin'
import { twinIn } from './twin-words'
import { labelIn, opensActivity, printedIn, type PrintedWords } from './printed-words'

/**
 * Our own Word documents, the record (D01) and the sheet of an activity (D03), come back: sent out to be completed, or
 * all that is left of a file. They are read by the words they are printed with. So is the spreadsheet of the record.
 */
export const trenteDocument: Importer<Workbook> = {
  id: 'trente-document',
  recognises: (workbook) => (printedIn(workbook) || twinIn(workbook) ? 1 : 0),
  read(workbook, _name, context) {
    const draft = new Draft(context, openLedger())
    warnOfSheets(draft, workbook)
    const twin = twinIn(workbook)
    if (twin) {
      readTwin(draft, workbook, twin)
      return { ...draft.finish('trente-document'), forms: ['trente-tables'] }
    }
    const words = printedIn(workbook)
    if (!words) return draft.finish('trente-document')
    const own = workbook.sheets.filter((sheet) => !isListOfUntranslated(sheet, words))
    for (const sheet of own) openPrinted(draft, sheet, words)
    const placer = new PrintedPlacer(draft, words)
    for (const sheet of own) placer.placeShared(sheet)
    const claim = openActivityClaims(draft)
    let activity: string | undefined
    for (const sheet of own) {
      if (isRecordChapter(sheet, words)) activity = undefined
      if (opensActivity(sheet, words)) {
        const [ref, name] = [at(sheet, 0, 1), at(sheet, 1, 1)]
        activity = claim({ name, ref, place: sheet.name }, words.keptIn)
      }
      if (activity === undefined) continue
      draft.ledger.standWith(`activities/${activity}`, ...sheet.cells)
      placer.placeInActivity(sheet, activity)
    }
    const forms: readonly KnownFormId[] = [isRecord(workbook, words) ? 'trente-record' : 'trente-sheet']
    return { ...draft.finish('trente-document'), forms }
  },
}

/** Labels and what we print where nobody answered are ours; the rest is somebody's. */
function openPrinted(draft: Draft, sheet: Sheet, words: PrintedWords): void {
  const { nothing } = textsOf(words.language).documents.printer
  const isOurs = ({ text, row, column }: Cell) =>
    text === nothing || words.silent.has(foldWords(text)) || (column === 1 && isRepeated(sheet, row, words))
  const isLabel = (cell: Cell) =>
    cell.column === 0 && at(sheet, cell.row, 1) !== undefined && words.labels.has(labelIn(cell))
  const content = sheet.cells.filter((cell) => !isOurs(cell) && !isLabel(cell))
  draft.ledger.open(content, (cell) => `${sheet.name} › ${cellName(cell)}`)
}

/** « Non renseigné : Profilage ; Décision automatisée » */
function isRepeated(sheet: Sheet, row: number, { repeated }: PrintedWords): boolean {
  const label = at(sheet, row, 0)
  return label !== undefined && repeated.has(labelIn(label))
}

const titled = ({ name }: Sheet, titles: readonly string[]) =>
  titles.some((title) => foldWords(name.replace(/ \(\d+\)$/, '')) === foldWords(title))

/** We wrote it of what was printed above: nobody answers there. */
const isListOfUntranslated = (sheet: Sheet, { language }: PrintedWords): boolean =>
  titled(sheet, [textsOf(language).documents.languages.annex])

/** What the record tells after its activities: of all of them. */
function isRecordChapter(sheet: Sheet, { language }: PrintedWords): boolean {
  const { d01, d03 } = textsOf(language).documents
  const ofSheets: readonly string[] = Object.values(d03)
  return titled(
    sheet,
    [d01.processors, d01.transfers, d01.retention, d01.security, d01.changes, d01.annex].filter(
      (title) => !ofSheets.includes(title),
    ),
  )
}

const isRecord = ({ sheets }: Workbook, { language }: PrintedWords) => {
  const { d01 } = textsOf(language).documents
  return sheets.some((sheet) => titled(sheet, [d01.keeping, d01.list]))
}
