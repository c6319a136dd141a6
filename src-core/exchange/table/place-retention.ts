import { foldWords } from '../../folding/fold'
import { found, type Found } from '../proposing/found'
import { reuseRetention } from '../proposing/reuse-linked'
import { readFinalFate } from '../reading/read-retention'
import type { Line, TableRow } from './table-row'

/** One rule for all data of the line: a table says which period, not for which category. */
export function retentionOn(row: TableRow, line: Line): Found<string> | undefined {
  const [period, ...more] = line.cells('retention')
  if (!period) return undefined
  const name = line.cell('retentionName')
  const fate = line.cell('retentionFate')
  const trigger = line.cell('retentionTrigger')
  const ground = line.cell('retentionLegalReference')
  const archive = line.cell('archive')
  const words = [period, ...more].map(({ text }) => text).join(' ; ')
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
