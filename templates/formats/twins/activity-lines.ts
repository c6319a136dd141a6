import { isSpecialOrCriminal, sensitivityOf } from '@core/law/sensitivity'
import type { Activity } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import { plainText, type Fact } from '../../blocks'
import { measures, people, processors, recipients, transfers } from '../../documents/activity-in-short'
import { basisAndConditionOf } from '../../documents/activity-who-and-why'
import { mayTell } from '../../documents/editions'
import { rowsOf } from '../../documents/parts'
import { linked, type Printing } from '../../documents/printing'
import { retentionInWords } from '../../documents/retention-in-words'
import { onOneLine } from './field-columns'
import type { ColumnOf } from './table'

/**
 * The repeating groups of an activity in one cell each, a row a line, in the words of the short sheet of D01. Columns that
 * tell of the same rows keep step: the third basis is that of the third purpose, the third period that of the third category.
 */
export function linesOfActivity(printing: Printing): Readonly<Partial<Record<keyof Activity, readonly Column[]>>> {
  const { documents, registers } = printing.texts
  const { notStated } = documents.printer
  const basis = basisAndConditionOf(printing, 1)
  const label = (name: string) => labelHere(printing.language, 'activities', name, printing.parameters)
  const lines = (head: string, value: (activity: Activity) => readonly string[], always = true): Column => ({
    label: head,
    breadth: 'long',
    always,
    value: (activity) => value(activity).map(onOneLine).join('\n'),
  })
  const outside = registers.activities.fields.externalRecipients.label
  return {
    purposes: [
      lines(label('purposes'), ({ purposes }) => purposes.map(({ title }) => printing.words.text(title) || notStated)),
      lines(documents.basis, ({ purposes }) => rowsOf(purposes).map((purpose) => plainText(basis.value(purpose)))),
    ],
    subjects: [lines(label('subjects'), (activity) => saidIn([people(printing, activity)]))],
    dataItems: [
      lines(label('dataItems'), ({ dataItems }) => dataItems.map((item) => dataInWords(printing, item))),
      lines(documents.retained.head, ({ dataItems }) =>
        dataItems.map(({ retention }) => keptInWords(printing, retention)),
      ),
    ],
    internalRecipients: [
      lines(label('internalRecipients'), (activity) =>
        saidIn(recipients(printing, activity), label('internalRecipients')),
      ),
    ],
    externalRecipients: [lines(outside, (activity) => saidIn(recipients(printing, activity), outside))],
    processors: [lines(documents.d03.processors, (activity) => saidIn([processors(printing, activity)]))],
    transfers: [
      lines(
        documents.d03.transfers,
        (activity) => saidIn(transfers(printing, activity), documents.d03.transfers),
        false,
      ),
    ],
    securityMeasures: [lines(documents.d03.security, (activity) => saidIn([measures(printing, activity)]))],
  }
}
type Column = ColumnOf<Activity>

/** The entries of one fact of a sheet. */
const saidIn = (facts: readonly Fact[], label = facts[0]?.label): readonly string[] =>
  (facts.find((fact) => fact.label === label)?.value ?? []).flatMap((entry) =>
    typeof entry === 'object' && 'kind' in entry ? [] : [plainText(entry)],
  )

function dataInWords({ words, texts }: Printing, item: Activity['dataItems'][number]): string {
  const said = [
    item.category === '' ? '' : words.code('dataCategory', item.category),
    words.text(item.detail),
    isSpecialOrCriminal(item) ? words.code('sensitivity', sensitivityOf(item)) : '',
  ].filter((text) => text !== '')
  return said.join(texts.documents.parting) || texts.documents.printer.notStated
}

/** « 5 ans après le prêt · 5 ans, à compter de … · Sort final : suppression ». */
function keptInWords(printing: Printing, id: string): string {
  const { documents } = printing.texts
  const rule = linked(printing, 'retentionRules', id)
  if (!rule) return documents.printer.notStated
  return [printing.words.text(rule.label), ...retentionInWords(printing, rule)]
    .filter((text) => text !== '')
    .join(documents.parting)
}

/** The measures of an activity this edition tells of: citizens are told those that stand. */
export const toldMeasures = ({ audience }: Printing, { securityMeasures }: Activity): Activity['securityMeasures'] =>
  securityMeasures.filter(({ state }) => mayTell(audience, 'measureLinks', 'state') || state === 'implemented')
