import { foldWords } from '../../folding/fold'
import { meaningsOf } from '../headings/meaning'
import type { Pair } from '../layout/laid'
import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { readPerson } from '../reading/read-person'
import type { Cell } from '../sheets/sheet'

type About = 'controller' | 'dpo'
type Part = 'name' | 'email' | 'phone' | 'address'

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^(nom|name|raison sociale|denomination|denomination sociale|nom de l organisme|nom et prenom|legal name|naam|nombre|nome|bezeichnung)$/, 'name'],
  [/^(e ?mail|mel|courriel|adresse (e ?mail|electronique|mel)|contact|email address|correo|mail)$/, 'email'],
  [/^(tel|telephone|n de telephone|phone|telephone number|telefon|telefoon|telefono)$/, 'phone'],
  [/^(adresse|adresse postale|address|postal address|anschrift|adres|direccion|indirizzo)$/, 'address'],
] // prettier-ignore

/** Who keeps the register, from the lines above and beside its tables; whatever is not told for certain is listed. */
export function placeAbout(draft: Draft, main: string, pairs: readonly Pair[]): void {
  for (const { group, label, value } of pairs) {
    const about = whoseIs(group ?? label)
    if (!about) continue
    const part = partOf(group ? label : undefined, value)
    if (about === 'controller') placeController(draft, main, part, value)
    else placeDpo(draft, main, part, value)
  }
}

function whoseIs({ text }: Cell): About | undefined {
  const known = meaningsOf(text)
  if (known.some(({ field }) => field === 'dpo')) return 'dpo'
  // « Nom » alone may be that of the register, of its author, of anybody.
  const isBody = known.some(
    ({ field, subject, certainty }) =>
      field === 'body' || (subject === 'organisations' && field === 'legalName' && certainty >= 0.5),
  )
  return isBody ? 'controller' : undefined
}

const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)

function partOf(label: Cell | undefined, value: Cell): Part | undefined {
  if (isEmail(value.text)) return 'email'
  if (!label) return 'name'
  const part = parts.find(([pattern]) => pattern.test(foldWords(label.text)))?.[1]
  return part === 'email' ? undefined : part
}

function placeController(draft: Draft, main: string, part: Part | undefined, cell: Cell): void {
  if (part === undefined || (part === 'name' && readPerson(cell.text).kind !== 'unclear')) return
  const field = ({ name: 'legalName', email: 'email', phone: 'phone', address: 'address' } as const)[part]
  draft.fill('organisations', main, { [field]: found(cell.text, cell) })
}

/** The officer is a person once named; her lines follow her name. */
function placeDpo(draft: Draft, main: string, part: Part | undefined, cell: Cell): void {
  const { dpo } = draft.read('organisations', main)
  if (part === 'name') {
    const read = readPerson(cell.text)
    if (read.kind !== 'person' || read.rest !== undefined) return
    const { id } = draft.reuse('persons', read.name)
    if (dpo !== '' && dpo !== id) return draft.disagree(dpo, found(read.name, cell))
    draft.fill('persons', id, { fullName: found(read.name, cell), roles: found(['dpo']), organisation: found(main) })
    draft.fill('organisations', main, { dpo: found(id) })
  } else if (dpo !== '' && (part === 'email' || part === 'phone'))
    draft.fill('persons', dpo, { [part]: found(cell.text, cell) })
}
