import { computed, type ComputedRef } from 'vue'
import type { AnyRecord, Place } from '@core/dossier/change'
import { recordsOf } from '@core/dossier/references'
import type { Dpia } from '@core/dpia/levels'
import type { Multilingual, MultilingualRichText, FieldSet, KindName, ContentLanguage } from '@core/kinds'
import { registers } from '@core/registers'
import type { RichText } from '@core/rich-text/rich-text'
import type { KnowledgeEntry } from '@templates/knowledge/knowledge'
import { isMultilingual } from '../../../../form/content-language'
import { useForm, type FocusedField } from '../../../../form/form-context'
import { editorAt } from '../../../../form/rich-text/create-editor'
import { insertBlocks } from '../../../../form/rich-text/insert-blocks'
import { useDossier } from '../../../../stores/dossier'
import { useRiskRows, type NewMeasure } from '../risks/risk-rows'
import { labelOf } from '../risks/suggestions'
import { groupOf } from '@core/kinds'
import { contentLanguages } from '@core/kinds'

/** What inserting an entry would do where the person is. */
export type Insertion =
  | { readonly as: 'measure' }
  | { readonly as: 'linkedMeasure'; readonly risk: string }
  | { readonly as: 'text'; readonly kind: KindName }

type Focused = Pick<FocusedField, 'place' | 'name' | 'key'>

const writable: readonly KindName[] = ['richText', 'texts', 'prose', 'phrase', 'text']

function kindAt({ place, name }: Focused): KindName | undefined {
  const fields = registers[place.register].fields as FieldSet
  if (place.rows === undefined) return fields[name]?.kind.name
  const group = fields[place.rows]
  return (group && groupOf(group.kind))?.fields[name]?.kind.name
}

/** Null: there is no place for it. Measures are objects: they become rows, except where plain words are asked for. */
export function insertionOf(entry: KnowledgeEntry, focused: Focused | null): Insertion | null {
  const kind = focused ? kindAt(focused) : undefined
  if (entry.kind === 'measure') {
    const { rows, row } = focused?.place ?? {}
    const takesWords = kind === 'richText' || kind === 'prose' || focused?.name === 'otherMeasures'
    if (rows === 'risks' && row !== undefined && !takesWords) return { as: 'linkedMeasure', risk: row }
    if (!takesWords) return { as: 'measure' }
  }
  return kind && writable.includes(kind) ? { as: 'text', kind } : null
}

/** Languages a new text is written in: both where the file is kept in both, since the base speaks both. */
export function useInsertLanguages(): ComputedRef<readonly ContentLanguage[]> {
  const dossier = useDossier()
  const { contentLanguage } = useForm()
  return computed(() => (isMultilingual(dossier.current) ? contentLanguages : [contentLanguage.value]))
}

const paragraph = (text: string): RichText => [{ p: [{ text }] }]

/** The measure an entry becomes: its label as title, its text as description. */
export function measureFrom(entry: KnowledgeEntry, languages: readonly ContentLanguage[]): NewMeasure {
  const said = <T>(of: (language: ContentLanguage) => T) =>
    Object.fromEntries(languages.map((language) => [language, of(language)]))
  return {
    title: said((language) => labelOf(entry, language)) satisfies Multilingual,
    content: said((language) => paragraph(entry.text[language])) satisfies MultilingualRichText,
  }
}

export type Inserted = 'inserted' | 'already' | 'gone'

/** Inserts entries where the person is writing. */
export function useInsertion(dpia: () => Dpia | undefined) {
  const dossier = useDossier()
  const form = useForm()
  const rows = useRiskRows()
  const languages = useInsertLanguages()

  function insert(entry: KnowledgeEntry, focused: Focused | null): Inserted {
    const at = insertionOf(entry, focused)
    const assessment = dpia()
    if (!at || dossier.readOnly) return 'gone'
    if (at.as !== 'text') {
      if (!assessment) return 'gone'
      const risk = at.as === 'linkedMeasure' ? assessment.risks.find(({ id }) => id === at.risk) : undefined
      rows.addMeasure(assessment, measureFrom(entry, languages.value), risk)
      return 'inserted'
    }
    return focused ? write(entry, focused, at.kind) : 'gone'
  }

  function write(entry: KnowledgeEntry, { place, name, key }: Focused, kind: KindName): Inserted {
    const language = form.contentLanguage.value
    const label = labelOf(entry, language)
    const text = entry.text[language]
    const view = kind === 'richText' ? editorAt(document.getElementById(`input-${key}`)) : undefined
    if (view) {
      // The editor knows the caret, and how to bring a row that is not in the file yet.
      insertBlocks(view, paragraph(text))
      return 'inserted'
    }
    const holder = answersAt(place)
    if (!holder) return 'gone'
    if (kind === 'texts') {
      const known = holder[name] as readonly string[]
      if (known.includes(label)) return 'already'
      dossier.set(place, name, [...known, label])
    } else if (kind === 'richText') {
      const said = holder[name] as MultilingualRichText
      dossier.set(place, name, { ...said, [language]: [...(said[language] ?? []), ...paragraph(text)] })
    } else if (kind === 'text') dossier.set(place, name, joined(holder[name] as string, label, ', '))
    else {
      const said = holder[name] as Multilingual
      const [added, between] = kind === 'prose' ? [text, '\n\n'] : [label, ', ']
      dossier.set(place, name, { ...said, [language]: joined(said[language] ?? '', added, between) })
    }
    return 'inserted'
  }

  /** The record or row that holds the answer; undefined when it was removed meanwhile. */
  function answersAt({ register, record, rows: group, row }: Place): AnyRecord | undefined {
    const found: AnyRecord | undefined = recordsOf(dossier.current, register).find(({ id }) => id === record)
    if (!found || group === undefined) return found
    return (found[group] as readonly AnyRecord[]).find(({ id }) => id === row)
  }

  return { insert }
}

const joined = (said: string, added: string, between: string) =>
  said.trim() === '' ? added : `${said}${between}${added}`
