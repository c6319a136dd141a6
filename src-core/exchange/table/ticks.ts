import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { codeInForm } from '../known-forms/form-of'
import type { Column, LaidTable } from '../layout/laid'
import { dataCategoryOf } from '../reading/data-words'
import { subjectCategoryOf } from '../reading/people-words'
import { readYesNo } from '../reading/yes-no'

/** A column of ticks: one category, measure or criterion per column, sometimes with a column of comments beside it. */
export interface Tick {
  readonly of: 'subject' | 'data' | 'measure' | 'criterion'
  /** What is ticked, in the words of the heading. */
  readonly words: string
  readonly isComment: boolean
}

const headings: readonly (readonly [RegExp, Tick['of']])[] = [
  [
    /^(?:Détails\s*-\s*)?(?:Personnes concernées|Data subjects)\s*[-:›>/]\s*(.+?)(\s*-\s*(?:Commentaire|Comment)s?)?$/i,
    'subject',
  ],
  [
    /^Mesures de sécurité(?: et confidentialité)?\s*[-:›>/]\s*(Contrôle d['’]accès|Traçabilité|Sauvegarde|Mise à jour|Autres)(\s*-\s*Commentaires?)?$/i,
    'measure',
  ],
  [/^Traitement spécifique\s*-\s*(.+?)(\s*-\s*Commentaires?)?$/i, 'criterion'],
]

/** The eight ticks of Madis' « Traitement spécifique », which are eight of the nine WP248 criteria. */
export const wp248Headings: Readonly<Record<string, CodeOf<'wp248Criterion'>>> = {
  'surveillance systematique': 'W3_monitoring',
  'collecte a large echelle': 'W5_largeScale',
  'personnes vulnerables': 'W7_vulnerable',
  'croisement de donnees': 'W6_matching',
  'evaluation ou notation': 'W1_evaluation',
  'decisions automatisees avec effet': 'W2_adm',
  'exclusion automatique d un service': 'W9_exclusion',
  'usage innovant': 'W8_innovative',
}

export function ticksOf(table: LaidTable): ReadonlyMap<Column, Tick> {
  const ticks = new Map<Column, Tick>()
  for (const column of table.columns) {
    const tick = namedTick(column.words) ?? categoryTick(table, column)
    if (tick) ticks.set(column, tick)
  }
  return ticks
}

function namedTick(heading: string): Tick | undefined {
  for (const [pattern, of] of headings) {
    const [, words, comment] = pattern.exec(heading.trim()) ?? []
    if (words === undefined) continue
    if (of === 'criterion' && !Object.hasOwn(wp248Headings, foldWords(words))) continue
    return { of, words, isComment: comment !== undefined }
  }
  return undefined
}

/** A column headed « Salariés » or “Health” is one of ticks when nothing but ticks stands in it. */
function categoryTick(table: LaidTable, column: Column): Tick | undefined {
  const words = column.heading.text
  const isData = dataCategoryOf(words) ?? codeInForm(table.form, 'dataCategories', words)
  const of = subjectCategoryOf(words) ? 'subject' : isData ? 'data' : undefined
  return of && isTicked(table, column) ? { of, words, isComment: false } : undefined
}

function isTicked({ entries }: LaidTable, column: Column): boolean {
  const answers = entries.flatMap(({ lines }) => lines.flat().filter((answer) => answer.column === column))
  return answers.length > 0 && answers.every(({ cell }) => readYesNo(cell.text) !== undefined)
}
