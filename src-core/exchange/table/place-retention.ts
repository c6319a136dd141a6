import { foldWords } from '../../folding/fold'
import type { Answer } from '../layout/laid'
import { found, type Found } from '../proposing/found'
import { reuseRetention } from '../proposing/reuse-linked'
import { readFinalFate } from '../reading/read-retention'
import type { Line, TableRow } from './table-row'

/** One rule for all data of the line: a table says which period, not for which category. */
export function retentionOn(row: TableRow, line: Line): Found<string> | undefined {
  const answers = line.answers('retention')
  const [period, ...more] = answers.map(({ cell }) => cell)
  if (!period) return undefined
  const name = line.cell('retentionName')
  const fate = line.cell('retentionFate')
  const trigger = line.cell('retentionTrigger')
  const ground = line.cell('retentionLegalReference')
  const archive = line.cell('archive')
  const words = answers.map(withUnit).join(' ; ')
  const periods = words.split(/\s+-\s+/)
  const single = periods.length === 1
  const label = retentionLabel(periods, name?.text, fate?.text)
  const told = [trigger, archive].filter((cell) => cell !== undefined).map(({ text }) => text)
  const rule = reuseRetention(row.draft, row.language, [label, ...told].join(' ; '), {
    period: single ? words : label,
    finalFate: single && fate ? readFinalFate(fate.text) : undefined,
    trigger: trigger?.text,
    archive: archive?.text,
    ground: ground?.text,
  })
  return found(rule, period, ...more, name, fate, trigger, archive, ground)
}

const unit =
  /(?<!\p{L})(?:en|in|em) (\p{L}+)(?=[\s)\]]|$)|[([](mois|ans|ann[ée]es|jours|months|years|days|monaten?|jahren?|tagen?|maanden|jaren|dagen|meses|a[ñn]os|d[íi]as|mesi|anni|giorni)[)\]]/iu
const bareFigure = /^\d+(?:[.,]\d+)?$/

/** « Durée (en mois) » over « 24 »: the unit stands in the heading, and 24 alone is no period. */
function withUnit({ column, cell: { text } }: Answer): string {
  const [, spoken, bracketed] = (bareFigure.test(text.trim()) && unit.exec(column.words)) || []
  const said = spoken ?? bracketed
  return said === undefined ? text : `${text.trim()} ${said.toLowerCase()}`
}

/** `Dossier : 2 ans (Destruction) ; Comptabilité : 10 ans`: three columns of Madis, each a list in the same order. */
function retentionLabel(periods: readonly string[], name: string | undefined, fate: string | undefined): string {
  const names = name?.split(/\s+-\s+/) ?? []
  const fates = fate?.split(/\s+-\s+/) ?? []
  const inStep = (list: readonly string[]) => list.length === 0 || list.length === periods.length
  if (!inStep(names) || !inStep(fates)) {
    return [name, periods.join(' - '), fate].filter((part) => part !== undefined && foldWords(part) !== '').join(' : ')
  }
  const each = periods.map((period, index) => {
    const [before, after] = [names[index], fates[index]]
    return `${before ? `${before} : ` : ''}${period}${after ? ` (${after})` : ''}`
  })
  return each.join(' ; ')
}
