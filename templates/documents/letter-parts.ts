import { mainOrganisationOf } from '@core/dossier/references'
import { textIn } from '@core/kinds'
import type { Block, Text } from '../blocks'
import { day, linked, type Printing } from './printing'

/**
 * A letter to a person. Who it is sent to is never printed: the file keeps that in the house. What it does not know is a
 * named blank, where it is to be written.
 */
export function* letter(
  printing: Printing,
  { ref, subject, body }: { readonly ref: string; readonly subject: string; readonly body: Iterable<Block> },
): Generator<Block> {
  const { letter: words } = printing.texts.documents.requests
  const organisation = mainOrganisationOf(printing.dossier)
  yield {
    kind: 'heading',
    level: 1,
    text: subject,
    anchor: `letter-${ref.replace(/\W/g, '')}`,
    newPage: true,
    record: ref,
  }
  yield says(
    [organisation?.legalName || words.sender, organisation?.address ?? ''].filter((part) => part !== '').join('\n'),
  )
  yield says(`${words.person}\n${words.address}`)
  yield says(`${words.place} ${day(printing.today, printing)}\n${words.reference(ref)}`)
  yield says(words.greeting)
  let last: Block | undefined
  for (const block of body) {
    if (last) yield last
    last = block
  }
  // Nobody signs a page that says nothing.
  if (last) yield held(last)
  yield held(says(words.closing))
  yield says(words.signatory)
}

const held = (block: Block): Block => (block.kind === 'paragraph' ? { ...block, withNext: true } : block)

export const says = (text: Text): Block => ({ kind: 'paragraph', text })

/** Whom to ask: the channel the organisation names for it, then its DPO, then its own address. */
export function contactOf(printing: Printing): string {
  const { letter: words } = printing.texts.documents.requests
  const organisation = mainOrganisationOf(printing.dossier)
  const dpo = linked(printing, 'persons', organisation?.dpo ?? '')
  const ways = [
    [organisation?.questionsChannel ?? ''],
    [dpo?.email ?? '', dpo?.phone ?? '', dpo?.postal ?? ''],
    [organisation?.email ?? '', organisation?.phone ?? ''],
  ]
  const [found] = ways.map((each) => each.filter((way) => way !== '')).filter((each) => each.length > 0)
  return found?.join(', ') ?? words.noContact
}

/** The authority to complain to; a blank where the file follows no law that names one. */
export const authorityOf = ({ parameters, texts, language }: Printing): string =>
  parameters.breachForms.map(({ authority }) => textIn(authority, language)).join(' / ') ||
  texts.documents.requests.letter.authority

/** What a person wrote, line by line, or the blank that stands for it. */
export const saidOr = (said: string, blank: string): readonly Block[] =>
  (said.trim() === '' ? [blank] : said.split('\n').filter((line) => line.trim() !== '')).map((line) => says(line))
