import { codeLists, type CodeListName } from '../../codes'
import { foldWords } from '../../folding/fold'
import type { ContentLanguage, Field } from '../../kinds'
import type { RegisterName } from '../../registers'
import { textsOf, windowLanguages } from '../../texts/languages'
import type { Draft } from '../proposing/draft'
import { countryOf } from '../reading/country-of'
import { readDate } from '../reading/read-date'
import { readPerson } from '../reading/read-person'
import { readRetention } from '../reading/read-retention'
import { splitList } from '../reading/split-list'
import { wholeNumber } from '../reading/whole-number'
import { readYesNo } from '../reading/yes-no'
import type { Cell } from '../sheets/sheet'

/** The answer a cell gives to a question of any register, by the kind of answer it asks for; undefined when none for certain. */
export function readAnswer({ kind }: Field, cell: Cell, draft: Draft, language: ContentLanguage): unknown {
  const { text } = cell
  const { list, register } = kind as { list?: CodeListName; register?: RegisterName }
  switch (kind.name) {
    case 'text':
    case 'phrase':
    case 'prose':
      return kind.typed?.(text, language)
    case 'texts':
      return splitList(text)
    case 'tri':
      return readYesNo(text)
    case 'integer':
      return wholeNumber(text)
    case 'date':
      return readDate(cell, language)
    case 'duration':
      return readRetention(text).active
    case 'oneOf':
      return list && codeSaid(list, text)
    case 'manyOf':
      return list && every(splitList(text).map((part) => codeSaid(list, part)))
    case 'refTo':
      return register && linked(draft, register, text)
    case 'refsTo':
      return register && every(splitList(text).map((part) => linked(draft, register, part)))
    default:
      return undefined
  }
}

const every = <T>(read: readonly (T | undefined)[]): readonly T[] | undefined => {
  const known = read.filter((each) => each !== undefined)
  return known.length === 0 || known.length < read.length ? undefined : known
}

/** The code these words are the label of, in a language we speak. */
export function codeSaid(list: CodeListName, text: string): string | undefined {
  if (list === 'country') return countryOf(text)
  const folded = foldWords(text)
  const codes: readonly string[] = codeLists[list]
  for (const language of windowLanguages) {
    const labels = (textsOf(language).codes as Readonly<Record<string, Readonly<Record<string, string>>>>)[list]
    const code = codes.find((each) => foldWords(labels?.[each] ?? '') === folded)
    if (code !== undefined) return code
  }
  return codes.find((code) => code === text.trim())
}

/** A record of this name: of the file, or of this import; a person the cell names is made one. */
function linked(draft: Draft, register: RegisterName, text: string): string | undefined {
  const [known] = draft.byTitle(register, text)
  if (known !== undefined || register !== 'persons') return known
  const read = readPerson(text)
  if (read.kind !== 'person' || read.rest !== undefined) return undefined
  const { id, isNew } = draft.reuse('persons', read.name)
  if (isNew) draft.fill('persons', id, { fullName: { value: read.name, cells: [] } })
  return id
}
