import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import { reuseProcessor } from '../proposing/reuse-linked'
import { foldWords } from '../../folding/fold'
import { linesOf } from '../reading/lines-of'
import { saysNone, saysNothing } from '../reading/yes-no'
import type { Multilingual } from '../../kinds'
import type { Cell } from '../sheets/sheet'
import { isOtherType, recipientKindOf } from './form-words'
import type { Fiche } from './read-fiche'

const said = (text: string): Multilingual => ({ fr: text })

/** Places recipients by their type; gives the names of the processors. */
export function placeRecipients(draft: Draft, id: string, { rows, isOurs }: Fiche): readonly string[] {
  const internal: { service: Found<Multilingual> }[] = []
  const external: { recipient: Found<Multilingual> }[] = []
  const processors: { ids: string[]; cells: Cell[]; names: string[] } = { ids: [], cells: [], names: [] }
  for (const { description: type, detail } of rows.recipients) {
    // « Aucun » as we write it where the file confirms that there are none.
    if (isOurs && type && saysNone(type.text))
      draft.fill('activities', id, { noRecipientsConfirmed: found('yes', type) })
    const cells = [type, detail].filter((cell) => cell !== undefined && !saysNothing(cell.text))
    if (cells.length === 0) continue
    const typed = type?.text ?? ''
    const kind = recipientKindOf(typed)
    const words = detail && !saysNothing(detail.text) ? detail.text : undefined
    if (kind === 'internal') internal.push({ service: found(said(words ?? typed), ...cells) })
    else if (kind === 'processor' && words !== undefined) {
      processors.cells.push(...cells.filter((cell) => cell !== undefined))
      for (const name of isOurs ? [words] : linesOf(words)) {
        processors.names.push(name)
        processors.ids.push(reuseProcessor(draft, 'fr', name))
      }
    } else external.push({ recipient: found(said(isOurs && words ? words : externalWords(typed, words)), ...cells) })
  }
  draft.fillRows('activities', id, 'internalRecipients', internal, [['service']])
  draft.fillRows('activities', id, 'externalRecipients', external, [['recipient']])
  draft.fill('activities', id, { processors: found([...new Set(processors.ids)], ...processors.cells) })
  return processors.names
}

/** A recipient in a third country is more than a recipient: its type is kept in words, for a transfer may follow from it. */
function externalWords(type: string, words: string | undefined): string {
  if (words === undefined) return type
  const abroad = /pays tiers/.test(foldWords(type)) && !isOtherType(type)
  return abroad ? `${words} (${type.toLowerCase()})` : words
}
