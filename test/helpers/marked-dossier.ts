import { codeLists } from '@core/codes'
import { emptyDossier, type Dossier } from '@core/dossier/dossier'
import { createDossier } from '@templates/models/create-dossier'
import type { AnyKind, Field, FieldSet, RowsKind } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'
import { formatDate, formatMoment } from '@core/texts/format'

/** A field of the file, and the text by which a reader would recognise its answer in a document. */
export interface Mark {
  readonly where: string
  readonly register: RegisterName
  readonly group?: string
  readonly name: string
  readonly field: Field
  /** Unique text of the answer; null where the answer is a code, recognised by its label only. */
  readonly mark: string | null
}

/** A dossier with one record of each register, every field answered, each answer recognisable. */
export function markedDossier(): { dossier: Dossier; marks: readonly Mark[] } {
  const marks: Mark[] = []
  let count = 0
  const unique = () => (count += 1)

  function answerOf(kind: AnyKind, where: string): { value: unknown; mark: string | null } {
    const mark = `⟦${where}⟧`
    switch (kind.name) {
      case 'text':
        return { value: mark, mark }
      case 'phrase':
      case 'prose':
        return { value: { fr: mark, en: mark }, mark }
      case 'richText': {
        const value = [{ p: [{ text: mark }] }]
        return { value: { fr: value, en: value }, mark }
      }
      case 'texts':
        return { value: [mark], mark }
      case 'tri':
        return { value: 'yes', mark: null }
      case 'oneOf':
        return { value: codeLists[kind.list].at(-1), mark: null }
      case 'choice':
        return { value: kind.options[0]?.code ?? '', mark: null }
      case 'manyOf':
        return { value: [codeLists[kind.list][0]], mark: null }
      case 'integer': {
        const value = 7000 + unique()
        return { value, mark: new Intl.NumberFormat('fr-FR').format(value).replace(/\s/g, ' ') }
      }
      case 'date': {
        const date = new Date(Date.UTC(1950, 0, 1) + unique() * 86_400_000)
        const value = date.toISOString().slice(0, 10)
        return { value, mark: formatDate(value, 'fr') }
      }
      case 'moment': {
        const date = new Date(Date.UTC(1960, 0, 1) + unique() * 86_400_000)
        const value = `${date.toISOString().slice(0, 10)}T07:31+01:00`
        return { value, mark: formatMoment(value, 'fr').replace(/\s/g, ' ') }
      }
      case 'duration': {
        const value = 500 + unique()
        return { value: { value, unit: 'month' }, mark: `${value} mois` }
      }
      case 'refTo':
        return { value: `${kind.register}-1`, mark: null }
      case 'refsTo':
        return { value: [`${kind.register}-1`], mark: null }
      case 'rowRefs':
        return { value: [`${kind.field}-row`], mark: null }
      case 'rows':
        return { value: [], mark: null }
    }
  }

  function fill(register: RegisterName, fields: FieldSet, group?: string): Record<string, unknown> {
    const filled: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(fields)) {
      const where = [register, group, name].filter((part) => part !== undefined).join('.')
      const kind = field.kind as AnyKind
      if (kind.name === 'rows') {
        const { of } = field.kind as RowsKind
        filled[name] = [{ id: `${name}-row`, ...fill(register, of.fields, name) }]
        continue
      }
      const { value, mark } = answerOf(kind, where)
      filled[name] = value
      marks.push({ where, register, ...(group === undefined ? {} : { group }), name, field, mark })
    }
    return filled
  }

  const at = '2026-01-05T08:00:00.000Z'
  const lists = Object.fromEntries(
    registerNames.map((name) => [
      name,
      [
        {
          id: `${name}-1`,
          ref: `${registers[name].letter}-001`,
          createdAt: at,
          updatedAt: at,
          author: '',
          ...fill(name, registers[name].fields),
        },
      ],
    ]),
  )
  const base = createDossier({ name: 'x', country: 'FR', sector: '', language: 'fr' }, at, '', () => 'x')
  return { dossier: { ...emptyDossier(base.migrations), ...lists } as Dossier, marks }
}

/** The same dossier in which one answer, a code or a link, is another one. */
export function answeredOtherwise(dossier: Dossier, { register, group, name, field }: Mark): Dossier {
  const other = otherThan(field.kind as AnyKind)
  const records = (dossier[register] as readonly object[]).map((record) => {
    if (group === undefined) return { ...record, [name]: other }
    const rows = (record as Readonly<Record<string, readonly object[]>>)[group] ?? []
    return { ...record, [group]: rows.map((row) => ({ ...row, [name]: other })) }
  })
  return { ...dossier, [register]: records }
}

function otherThan(kind: AnyKind): unknown {
  switch (kind.name) {
    case 'tri':
      return 'no'
    case 'oneOf':
      return codeLists[kind.list][0]
    case 'manyOf':
      return [codeLists[kind.list].at(-1)]
    default:
      return kind.empty()
  }
}
