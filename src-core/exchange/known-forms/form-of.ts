import { foldWords } from '../../folding/fold'
import type { Meaning } from '../headings/subject'
import type { KnownForm, KnownFormId } from './known-form'
import { knownForms } from './registry'

/** How much of a form must stand there: people drop columns they leave empty, and add their own. */
const enough = 0.7

export const isMostOf = ({ signature }: KnownForm, asked: number): boolean => asked >= signature.length * enough

/** As headings are compared here: word for word, without what their brackets say (“if applicable”). */
export const headingKey = (heading: string): string => foldWords(heading.replace(/\([^()]*\)/g, ' '))

interface Index {
  /** Heading → the questions of forms it asks. */
  readonly questions: ReadonlyMap<string, readonly { readonly form: KnownForm; readonly question: number }[]>
  readonly marks: ReadonlyMap<KnownFormId, ReadonlySet<string>>
}
let index: Index | undefined

function indexed(): Index {
  const questions = new Map<string, { form: KnownForm; question: number }[]>()
  for (const form of knownForms)
    for (const [question, wordings] of form.signature.entries())
      for (const key of new Set(wordings.map(headingKey))) {
        const others = questions.get(key)
        if (others) others.push({ form, question })
        else questions.set(key, [{ form, question }])
      }
  const marks = knownForms.flatMap(({ id, marks: own }) => (own ? [[id, new Set(own.map(headingKey))] as const] : []))
  return { questions, marks: new Map(marks) }
}

/** The form these headings are of: of several, the one most of whose questions are asked. */
export function formOf(headings: readonly string[]): KnownForm | undefined {
  index ??= indexed()
  const { questions, marks } = index
  const keys = new Set(headings.map(headingKey))
  const asked = new Map<KnownForm, Set<number>>()
  for (const key of keys)
    for (const { form, question } of questions.get(key) ?? []) {
      const known = asked.get(form)
      if (known) known.add(question)
      else asked.set(form, new Set([question]))
    }
  const isMarked = ({ id }: KnownForm) => {
    const own = marks.get(id)
    return own === undefined || [...own].some((key) => keys.has(key))
  }
  const offered = [...asked].filter(([form, { size }]) => isMostOf(form, size) && isMarked(form))
  return offered.sort(
    ([a, x], [b, y]) => Number(b.marks !== undefined) - Number(a.marks !== undefined) || y.size - x.size,
  )[0]?.[0]
}

const meanings = new WeakMap<KnownForm, ReadonlyMap<string, readonly Meaning[]>>()

/** What a heading asks in this form: nothing of ours is an answer too; undefined where the form does not know it. */
export function askedIn(form: KnownForm, heading: string): readonly Meaning[] | undefined {
  const known = meanings.get(form) ?? meaningsIn(form)
  meanings.set(form, known)
  return known.get(headingKey(heading))
}

function meaningsIn({ subject, asks, language }: KnownForm): ReadonlyMap<string, readonly Meaning[]> {
  const languages = language ? [language] : []
  return new Map(
    Object.entries(asks).map(([heading, field]) => [
      headingKey(heading),
      field === '' ? [] : [{ subject, field, certainty: 1, languages }],
    ]),
  )
}

/** The code a form gives to a word of its own lists. */
export function codeInForm(form: KnownForm | undefined, field: string, words: string): string | undefined {
  const list = form?.values?.[field]
  if (!list) return undefined
  const folded = foldWords(words)
  return Object.entries(list).find(([written]) => foldWords(written) === folded)?.[1]
}
