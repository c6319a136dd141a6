import { breachBlocks, type BreachFormOf } from '@core/law/breach-form'
import { mainOrganisationOf } from '@core/dossier/references'
import { textIn } from '@core/kinds'
import { recordTitle } from '@core/texts/words'
import type { Block } from '../blocks'
import { breachBlock, frontOf, joinedDocuments, type BreachRecord } from './breach-parts'
import { quiet, stated } from './gaps-told'
import { facts } from './parts'
import { linked, printed, withRef, type Printing } from './printing'

/** D08, what is filed with the authority, in the order of its own form: GDPR Art. 33(3). Under several laws, once for each form. */
export function* d08BreachFile(printing: Printing): Generator<Block> {
  const forms: readonly (BreachFormOf | undefined)[] = printing.parameters.breachForms
  for (const breach of printed(printing, 'breaches'))
    for (const form of forms.length === 0 ? [undefined] : forms) yield* fileOf(printing, breach, form)
}

function* fileOf(printing: Printing, breach: BreachRecord, form: BreachFormOf | undefined): Generator<Block> {
  const { language, texts } = printing
  const words = texts.documents.breaches
  const anchor = `notice-${breach.ref.replace(/\W/g, '')}${form ? `-${form.pack.replace(/\W/g, '')}` : ''}`
  const text = withRef(breach, recordTitle('breaches', breach, printing.words))
  yield { kind: 'heading', level: 1, text, anchor, newPage: true, record: breach.ref }
  yield frontOf(printing, breach)
  yield quiet(form ? words.form(textIn(form.authority, language), textIn(form.channel, language)) : words.usualOrder)
  for (const [at, block] of (form?.order ?? breachBlocks).entries()) {
    yield {
      kind: 'heading',
      level: 2,
      text: `${at + 1}. ${words.chapters[block]}`,
      anchor: `${anchor}-${block}`,
      unlisted: printing.dossier.breaches.length > 1,
    }
    const joined = block === 'annexes' ? joinedDocuments(printing, breach) : []
    if (joined.length === 0) yield* breachBlock(printing, breach, block)
    else yield* stated(printing, facts(printing, 'breaches', breach, ['communicationText']))
    if (block === 'notifier') yield* notifier(printing)
    if (joined.length > 0)
      yield {
        kind: 'list',
        items: joined.map((each) => withRef(each, recordTitle('documents', each, printing.words))),
      }
    // What the form asks and the register holds no answer to: a reminder for whoever fills it in.
    const asked = form?.items.filter((item) => item.block === block).map((item) => textIn(item.asked, language)) ?? []
    if (asked.length > 0 && printing.audience === 'internal')
      yield quiet(words.alsoAsked(asked.join(texts.documents.parting)))
  }
}

/** Who answers for the breach and whom the authority may ask: Art. 33(3)(b). */
function* notifier(printing: Printing): Generator<Block> {
  const { dpo, noDpo } = printing.texts.documents.breaches
  const organisation = mainOrganisationOf(printing.dossier)
  if (organisation)
    yield* stated(
      printing,
      facts(printing, 'organisations', organisation, [
        'legalName',
        'registrationNumber',
        'address',
        'country',
        'phone',
        'email',
      ]),
    )
  const person = linked(printing, 'persons', organisation?.dpo ?? '')
  if (!person) {
    yield quiet(noDpo)
    return
  }
  yield { kind: 'paragraph', text: [{ text: dpo, strong: true }] }
  yield* stated(printing, facts(printing, 'persons', person, ['fullName', 'function', 'email', 'phone', 'postal']))
}
