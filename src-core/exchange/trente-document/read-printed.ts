import type { CodeListName } from '../../codes'
import type { ContentLanguage, Field } from '../../kinds'
import type { RegisterName } from '../../registers'
import type { Draft } from '../proposing/draft'
import { reuseMeasure, reuseProcessor, reuseRetention } from '../proposing/reuse-linked'
import { readLegalBasis } from '../reading/read-legal-basis'
import type { Cell } from '../sheets/sheet'
import { codeSaid, readAnswer } from '../table/read-answer'

/** The answer a document of ours prints, by the kind of the question: the labels of codes are ours, whole. */
export function readPrinted(field: Field, cell: Cell, draft: Draft, language: ContentLanguage): unknown {
  const { list, register } = field.kind as { list?: CodeListName; register?: RegisterName }
  const { text } = cell
  if (field.kind.name === 'oneOf' && list === 'legalBasis') {
    const { codes } = readLegalBasis(text)
    return codes.length === 1 ? codes[0] : codeSaid(list, text)
  }
  if (field.kind.name === 'manyOf' && list) return codesSaid(list, text)
  if (field.kind.name === 'refTo' && register) {
    const [known] = draft.byTitle(register, text)
    return known ?? named(register, text, draft, language)
  }
  if (field.kind.name === 'refsTo' && register) {
    const known = (part: string) => draft.byTitle(register, part)[0]
    return partsNamed(text, known) ?? readAnswer(field, cell, draft, language)
  }
  return readAnswer(field, cell, draft, language)
}

/** What the document names and the file does not know yet. */
function named(register: RegisterName, text: string, draft: Draft, language: ContentLanguage): string | undefined {
  if (register === 'retentionRules') return reuseRetention(draft, language, text)
  if (register === 'securityMeasures') return reuseMeasure(draft, language, text, text)
  if (register === 'processors') return reuseProcessor(draft, language, text)
  return undefined
}

const codesSaid = (list: CodeListName, text: string): readonly string[] | undefined =>
  partsNamed(text, (part) => codeSaid(list, part))

/** « Salariés, agents, Clients »: names with commas in them, parted by commas. Undefined unless each part is known. */
export function partsNamed(text: string, known: (part: string) => string | undefined): readonly string[] | undefined {
  const parts = text.split(/\n|,\s+/)
  const named: string[] = []
  for (let from = 0; from < parts.length;) {
    let to = parts.length
    let name: string | undefined
    for (; to > from && name === undefined; to -= name === undefined ? 1 : 0) {
      name = known(parts.slice(from, to).join(', '))
    }
    if (name === undefined) return undefined
    named.push(name)
    from = to
  }
  return named
}
