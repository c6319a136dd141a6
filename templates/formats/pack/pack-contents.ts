import type { DocumentFormat } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import {
  audiencesOf,
  hasSomethingToPrint,
  isDocumentId,
  recordsPrinted,
  type Audience,
  type DocumentId,
} from '../../documents/registry'
import type { WantedRefs } from '../../documents/select-records'
import { hasFormat } from '../formats'

/**
 * What an inspector asks for (GDPR 30(4), 31, 58(1)), in that order: the records, the assessments, what was decided of
 * breaches, requests and processors, what shows that the rest is looked after. Where the file has no document of its own
 * for something, the extract of its register stands for it.
 */
const asked: readonly (readonly string[])[] = [
  ['D01'],
  ['D02', 'RY'],
  ['S01'],
  ['D04'],
  ['D05'],
  ['D06', 'RL'],
  ['D07', 'RX'],
  ['D10'],
  ['D11'],
  ['D14', 'RS'],
  ['RK'],
  ['D16', 'RE'],
  ['D17', 'RU', 'RN', 'RH'],
  ['D18', 'RC'],
  ['D19', 'RG'],
  ['D21'],
  ['RCE'],
]
/** Each has a file of its own: an assessment is read, answered and signed alone. */
const oneEach: ReadonlySet<string> = new Set(['D04', 'D05'])

export interface PackPart {
  readonly id: DocumentId
  readonly format: DocumentFormat
  readonly records: WantedRefs
}

export interface PackContents {
  readonly parts: readonly PackPart[]
  /** Asked for by an inspector, and nothing in the file to tell of. */
  readonly absent: readonly DocumentId[]
}

/** The documents of an inspection pack, each in Word, the registers as spreadsheets too. `only`: what a person named. */
export function packContents(
  dossier: Dossier,
  { audience, records, only }: { audience: Audience; records: WantedRefs; only?: readonly DocumentId[] | undefined },
): PackContents {
  const wanted = only ?? asked.flatMap((choice) => chosenOf(choice.filter(isDocumentId)))
  const inEdition = wanted.filter((id) => audiencesOf(id).includes(audience))
  const told = inEdition.filter((id) => hasSomethingToPrint(id, dossier, records))
  return {
    parts: told.flatMap((id) => partsOf(id, dossier, records)),
    absent: inEdition.filter((id) => !told.includes(id)),
  }
}

/** The document where there is one, else all the registers that stand for it. */
const chosenOf = ([first, ...others]: readonly DocumentId[]): readonly DocumentId[] =>
  first === undefined ? [] : /^D\d/.test(first) ? [first] : [first, ...others]

function partsOf(id: DocumentId, dossier: Dossier, records: WantedRefs): readonly PackPart[] {
  if (oneEach.has(id))
    return recordsPrinted(id, dossier, records).map(({ ref }) => ({ id, format: 'docx', records: [ref] }))
  const formats: readonly DocumentFormat[] = hasFormat(id, 'xlsx') ? ['docx', 'xlsx'] : ['docx']
  return formats.map((format) => ({ id, format, records }))
}
