import { contentLanguages, groupOf, type FieldSet, type RowDefinition, type Words } from '../../kinds'
import { registers, rowDefinitions, type RowName } from '../../registers'
import { plainText } from '../../rich-text/rich-text'
import { textsOf } from '../../texts/languages'
import { rowTitle, wordsIn } from '../../texts/words'
import { sameJson } from './json'
import { eventOf, isWholeItem, itemOf, numberOfQuestion, riskItemNames } from './questions'
import { linesOf } from './words-of'
import { actionAbout } from './write-evaluations'
import { numbersNow, answerNow, richOut, textOut, type NotHeldReason, type Writing } from './writing'
import { labelled } from '../../texts/format'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Fields their format has a place for; those of rows are looked at one by one. */
const held = {
  dpias: words(
    'title category status authorNames evaluatorNames validatorNames answers measures risks dpoNames dpoVerdict dpoAdvice viewsSought ' +
      'viewsPeople viewsVerdict viewsSummary viewsNotSoughtReason refusalReason adjustments remarks foreign',
  ),
  dpiaAnswers: words('question customTitle answer assessment comment actionComment'),
  dpiaMeasures: words('title content assessment comment actionComment'),
  dpiaRisks: words(
    'event impacts threats sources measures otherMeasures severityNow likelihoodNow severityAfter likelihoodAfter severityReason ' +
      'likelihoodReason assessment comment actionComment',
  ),
  dpiaRemarks: words('text about on'),
  actions: words('title description dpia about owner dueOn'),
} as const

/** Everything answered that does not go out, so that nobody believes the file complete. */
export function listNotHeld(writing: Writing, homeless: Writing['dpia']['remarks']): void {
  const lister = new Lister(writing)
  lister.fields()
  lister.rows()
  lister.actions()
  lister.doubts()
  for (const remark of homeless) lister.add('no-place', ['remarks'], textOut(writing, remark.text))
}

class Lister {
  readonly #words: Words
  readonly #say

  constructor(readonly writing: Writing) {
    this.#words = wordsIn(writing.language)
    this.#say = textsOf(writing.language)
  }

  add(
    reason: NotHeldReason,
    path: readonly (keyof typeof registers.dpias.fields | { readonly said: string })[],
    text: string,
  ): void {
    const labels = this.#say.registers.dpias.fields
    const where = path.map((part) => (typeof part === 'string' ? labels[part].label : part.said)).join(' › ')
    if (text.trim() !== '') this.writing.notHeld.push({ reason, where, text })
  }

  /** Questions of the assessment itself: planning, consultation, decision, review, versions. */
  fields(): void {
    const { dpia } = this.writing
    // Theirs is the method of the CNIL.
    const values = { ...dpia, method: dpia.method === 'cnil' ? '' : dpia.method }
    this.#unheld(held.dpias, registers.dpias.fields, values, this.#say.registers.dpias.one)
  }

  rows(): void {
    const { dpia, was } = this.writing
    const known = new Set(numbersNow(this.writing).flatMap((number) => answerNow(this.writing, number)?.id ?? []))
    const risks = new Set(riskItemNames.map((item) => dpia.risks.find(({ event }) => event === eventOf(item))?.id))
    this.#group(
      'dpiaAnswers',
      dpia.answers.filter(({ id }) => known.has(id)),
    )
    this.#group('dpiaMeasures', dpia.measures)
    this.#group(
      'dpiaRisks',
      dpia.risks.filter(({ id }) => risks.has(id)),
    )
    const theirs = new Set([...was.remarks.values()].map(({ id }) => id))
    this.#group(
      'dpiaRemarks',
      dpia.remarks.filter(({ id }) => !theirs.has(id)),
    )
    for (const row of dpia.answers) {
      if (!known.has(row.id)) this.#whole('dpiaAnswers', row, plainText(richOut(this.writing, row.answer)))
    }
    for (const row of dpia.risks)
      if (!risks.has(row.id)) this.#whole('dpiaRisks', row, this.#words.code('fearedEvent', row.event))
  }

  /** Actions their plan has no line for, and what it does not tell of the others. */
  actions(): void {
    const { dpia, actions } = this.writing
    const rows = [...dpia.answers, ...dpia.measures, ...dpia.risks]
    const inItem = (item: string) =>
      dpia.answers.filter(({ question }) => itemOf(numberOfQuestion(question) ?? '') === item)
    const groups = [inItem('11'), inItem('12'), ...rows.map((row) => [row])]
    const firsts = new Set(groups.flatMap((group) => actionAbout(actions, group)?.id ?? []))
    const one = this.#say.registers.actions.one
    for (const action of actions) {
      const title = textOut(this.writing, action.title)
      if (!firsts.has(action.id)) this.add('no-place', [{ said: one }], title)
      // « open » is what every line of theirs is.
      const values: Record<string, unknown> = { ...action, state: action.state === 'open' ? '' : action.state }
      if (firsts.has(action.id)) this.#unheld(held.actions, registers.actions.fields, values, `${one} › ${title}`)
    }
  }

  doubts(): void {
    const { writing } = this
    const { dpia } = writing
    if (dpia.status === 'inReview') this.add('in-review', ['status'], this.#words.code('dpiaStatus', dpia.status))
    const verdicts = [
      ['dpoVerdict', 'dpoNames', 'dpoVerdict'],
      ['viewsVerdict', 'viewsPeople', 'peopleVerdict'],
    ] as const
    for (const [field, names, list] of verdicts) {
      const said = this.#words.code(list, dpia[field])
      if (dpia[field] === 'reservations') this.add('reservations', [field], said)
      if (dpia[field] === 'unfavourable' && dpia[names].trim() === '') this.add('verdict', [field], said)
    }
    for (const field of ['dpoAdvice', 'viewsSummary'] as const) {
      const rich = richOut(writing, dpia[field])
      if (!sameJson(linesOf(plainText(rich)), rich)) this.add('look-lost', [field], plainText(rich))
    }
    this.#differing()
    const titles = dpia.measures.map(({ title }) => textOut(writing, title))
    const twice = titles.filter((title, at) => title !== '' && titles.indexOf(title) !== at)
    for (const title of new Set(twice)) this.add('same-title', ['measures'], title)
    this.#otherLanguage()
  }

  #differing(): void {
    for (const item of ['11', '12'].filter(isWholeItem)) {
      const rows = this.writing.dpia.answers.filter(({ question }) => itemOf(numberOfQuestion(question) ?? '') === item)
      const given = new Set(rows.map(({ assessment }) => assessment).filter((assessment) => assessment !== ''))
      const said = rows.map(({ question, assessment }) => {
        const asked = this.#words.code('dpiaQuestion', question)
        return labelled(asked, this.#words.code('dpiaAssessment', assessment), this.writing.language)
      })
      if (given.size > 1) this.add('one-assessment', ['answers'], said.join(', '))
    }
  }

  /** Texts written in both languages: only one goes out. */
  #otherLanguage(): void {
    const { dpia, language } = this.writing
    const both = (value: unknown): number => {
      if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + both(each), 0)
      if (typeof value !== 'object' || value === null) return 0
      const said: Readonly<Record<string, unknown>> = { ...value }
      const spoken = contentLanguages.filter((each) => said[each] !== undefined)
      if (spoken.length > 1) return spoken.every((each) => said[each] !== '') ? 1 : 0
      return Object.values(value).reduce((sum: number, each) => sum + both(each), 0)
    }
    const count = both({ ...dpia, versions: [], foreign: '' })
    if (count > 0)
      this.add(
        'one-language',
        [{ said: this.#say.registers.dpias.one }],
        `${contentLanguages.filter((each) => each !== language).join(', ')}: ${count}`,
      )
  }

  #group(name: RowName & keyof typeof held, rows: readonly { readonly id: string }[]): void {
    const { fields } = rowDefinitions[name]
    for (const row of rows)
      this.#unheld(held[name], fields, row as unknown as Record<string, unknown>, this.#nameOf(name, row))
  }

  #whole(name: RowName, row: { readonly id: string }, text: string): void {
    const title = this.#nameOf(name, row)
    this.add('no-place', [name === 'dpiaAnswers' ? 'answers' : 'risks', { said: title }], text || title)
  }

  #unheld(known: ReadonlySet<string>, fields: FieldSet, values: Readonly<Record<string, unknown>>, of: string): void {
    for (const [name, { kind, internal }] of Object.entries(fields)) {
      const value = values[name]
      if (known.has(name) || internal || !kind.isAnswered(value)) continue
      const group = groupOf(kind)
      const said = group ? this.#titles(group, value) : kind.asWords(value, this.#words)
      this.writing.notHeld.push({
        reason: 'no-place',
        where: `${of} › ${this.#label(fields, name)}`,
        text: said || '✓',
      })
    }
  }

  /** A risk of the three is known by its event as long as it has no title. */
  #nameOf(name: RowName, row: { readonly id: string; readonly event?: string }): string {
    return rowTitle(name, row, this.#words) || this.#words.code('fearedEvent', row.event ?? '')
  }

  #titles(of: RowDefinition, value: unknown): string {
    return (value as readonly { readonly id: string }[])
      .map((row) => rowTitle(of.name as RowName, row, this.#words))
      .join(', ')
  }

  #label(fields: FieldSet, name: string): string {
    const { registers: inRegisters, rows } = this.#say
    const register = Object.values(registers).find((each) => (each.fields as FieldSet) === fields)
    const labels: Readonly<Record<string, { readonly label: string }>> = register
      ? inRegisters[register.name as keyof typeof inRegisters].fields
      : rows[Object.values(rowDefinitions).find((each) => (each.fields as FieldSet) === fields)?.name as RowName].fields
    return labels[name]?.label ?? name
  }
}
