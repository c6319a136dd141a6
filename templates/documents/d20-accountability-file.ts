import { textIn } from '@core/kinds'
import type { RegisterName } from '@core/registers'
import type { Texts } from '@core/texts/texts'
import type { Block, Grid } from '../blocks'
import { asPart, partAnchor } from './as-part'
import { quiet } from './gaps-told'
import { d01ControllerRecord } from './d01-controller-record'
import { d10BreachRegister } from './d10-breach-register'
import { d11RequestRegister } from './d11-request-register'
import { d14ProcessorRegister } from './d14-processor-register'
import { d16ActionPlan } from './d16-action-plan'
import { d17AuditLog } from './d17-audit-log'
import { dpiaList } from './dpia-list'
import { hasAnnexes, printed, type Printing } from './printing'

interface Part {
  readonly code: keyof Texts['documents']['titles']
  /** Registers whose records it prints: where they are all empty, the list of parts says so and no page does. */
  readonly holds: readonly RegisterName[]
  readonly print: (printing: Printing) => Iterable<Block>
  readonly title?: (texts: Texts) => string
  /** A list of a few lines: it begins where the part before it ends. */
  readonly short?: true
}

function* listOfDpias(printing: Printing): Generator<Block> {
  yield dpiaList(printing, printed(printing, 'dpias'))
}

/** What an inspection asks for, in its order. A register that gets a document of its own is a line here. */
const parts: readonly Part[] = [
  { code: 'D01', holds: ['activities'], print: d01ControllerRecord },
  {
    code: 'D04',
    holds: ['dpias'],
    print: listOfDpias,
    title: ({ documents }) => documents.accountabilityFile.dpias,
    short: true,
  },
  { code: 'D10', holds: ['breaches'], print: d10BreachRegister },
  { code: 'D11', holds: ['requests'], print: d11RequestRegister },
  { code: 'D14', holds: ['processors'], print: d14ProcessorRegister },
  { code: 'D16', holds: ['actions'], print: d16ActionPlan },
  { code: 'D17', holds: ['audits', 'trainings', 'policies'], print: d17AuditLog },
]

export const registersInFile: readonly RegisterName[] = parts.flatMap(({ holds }) => holds)

/** D20, the file handed over at an inspection: documents that exist, printed as they are, one after the other. */
export function* d20AccountabilityFile(printing: Printing): Generator<Block> {
  const { accountabilityFile: said } = printing.texts.documents
  const law = textIn(printing.parameters.words.law, printing.language)
  yield { kind: 'heading', level: 1, text: said.parts, anchor: 'parts' }
  yield { kind: 'paragraph', text: said.lead(law) }
  yield composition(printing)
  const held = parts.filter((part) => countIn(printing, part) > 0)
  if (held.length < parts.length) yield quiet(said.unprinted)
  for (const part of held) {
    const anchor = partAnchor(part.code)
    // After an annex, a list would look like a part of it.
    const newPage = !part.short || hasAnnexes(printing)
    yield { kind: 'heading', level: 1, text: titleOf(printing, part), anchor, newPage }
    yield* asPart(part.code, part.print(printing))
  }
}

const titleOf = ({ texts }: Printing, { code, title }: Part): string => title?.(texts) ?? texts.documents.titles[code]

const countIn = (printing: Printing, { holds }: Part): number =>
  holds.reduce((sum, register) => sum + printed(printing, register).length, 0)

function composition(printing: Printing): Grid {
  const { accountabilityFile: said } = printing.texts.documents
  return {
    kind: 'grid',
    description: said.partsSay,
    empty: '',
    columns: [
      { label: said.part, share: 8 },
      { label: said.records, share: 3, align: 'end' },
    ],
    rows: parts.map((part) => {
      const [text, count] = [titleOf(printing, part), countIn(printing, part)]
      return [count === 0 ? text : [{ text, to: partAnchor(part.code) }], printing.words.number(count)]
    }),
  }
}
