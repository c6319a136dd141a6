import { frenchDay, type CellToMake } from '../helpers/make-sheets'
import type { Content, Expected } from './expected'
import type { ActivityFacts, Chance, Facts } from './facts'
import type { CorpusField } from './headings'
import { pools, type CorpusLanguage } from './pools'

/** One thing said, and what must be found again of it. */
interface Said {
  readonly text: string
  readonly value: readonly string[]
  readonly needs: string
  readonly coded?: true
}

const sides: Readonly<Record<CorpusLanguage, readonly [inside: string, outside: string]>> = {
  fr: ['Interne', 'Externe'], en: ['Internal', 'External'], de: ['Intern', 'Extern'], nl: ['Intern', 'Extern'],
  es: ['Internos', 'Externos'], it: ['Interni', 'Esterni'], pt: ['Internos', 'Externos'],
} // prettier-ignore

/** A register being written: gives out answers as they are written, and keeps account of what it gave out. */
export class Paper {
  private readonly contents: Content[] = []
  private readonly furniture: string[] = []
  private readonly forOthers: string[] = []
  private readonly values = new Map<string, Map<CorpusField, readonly string[]>>()
  private readonly joint: string
  private readonly listJoint: string
  private readonly roles: 'none' | 'brackets' | 'dash'
  private readonly isSided: boolean

  constructor(
    readonly facts: Facts,
    readonly chance: Chance,
  ) {
    this.joint = chance.one([', ', ', ', ' ; ', '; ', '\n', '\n- ', '\n• '])
    this.listJoint = chance.one([' ; ', '\n', '\n- '])
    this.roles = chance.one(['none', 'none', 'brackets', 'dash'])
    this.isSided = chance.often(50)
  }

  get pool() {
    return pools[this.facts.language]
  }

  /** The answer as one cell; '' where nobody gave one. */
  answer(activity: ActivityFacts, field: CorpusField): CellToMake {
    const said = this.said(activity, field)
    if (said.length === 0) return this.nothing(activity, field)
    const text =
      field === 'recipients'
        ? this.ofRecipients(activity)
        : this.joined(
            said.map((each) => each.text),
            field,
          )
    this.keep(activity, field, said)
    this.tell(activity, field, said, text)
    return text
  }

  /** The same, each thing said standing alone: for bullets, arrays, a line each. */
  items(activity: ActivityFacts, field: CorpusField): readonly string[] {
    const said = this.said(activity, field)
    this.keep(activity, field, said)
    for (const each of said) this.tell(activity, field, [each], each.text)
    return said.map(({ text }) => text)
  }

  /** A date as a cell that is one. */
  dateCell(activity: ActivityFacts): CellToMake {
    this.keep(activity, 'reviewed', this.said(activity, 'reviewed'))
    return activity.reviewed === '' ? '' : { date: activity.reviewed }
  }

  /** Stands where an answer would, and is none. */
  unanswered(activity: ActivityFacts, field: CorpusField, cell: CellToMake): CellToMake {
    this.keep(activity, field, [])
    return cell
  }

  /** Words that are no answer to a question of ours, and must not be lost. */
  remark(text: string, activity?: ActivityFacts, sheet?: string): string {
    this.contents.push({
      text,
      needs: text,
      ...(activity ? { activity: activity.name } : {}),
      ...(sheet === undefined ? {} : { sheet }),
    })
    return text
  }

  aside(text: string): string {
    this.furniture.push(text)
    return text
  }

  /** A processing carried out for a customer. */
  forOther(name: string): string {
    this.forOthers.push(name)
    return name
  }

  expected(): Expected {
    const activities = [...this.values].map(([name, fields]) => ({ name, values: Object.fromEntries(fields) }))
    const { contents, furniture, forOthers } = this
    return { activities, contents, furniture, forOthers, isRegister: true }
  }

  private keep(activity: ActivityFacts, field: CorpusField, said: readonly Said[]): void {
    const fields = this.values.get(activity.name) ?? new Map<CorpusField, readonly string[]>()
    this.values.set(
      activity.name,
      fields.set(
        field,
        said.flatMap(({ value }) => value),
      ),
    )
  }

  private tell(activity: ActivityFacts, field: CorpusField, said: readonly Said[], text: string): void {
    const coded = said.some((each) => each.coded)
    this.contents.push({
      text,
      needs: said.map(({ needs }) => needs).join(' '),
      activity: activity.name,
      ...(coded ? { coded: { field, values: said.flatMap(({ value }) => value) } } : {}),
    })
  }

  private said(activity: ActivityFacts, field: CorpusField): readonly Said[] {
    const plain = (texts: readonly string[]): Said[] =>
      texts.filter((text) => text !== '').map((text) => ({ text, value: [text], needs: text }))
    const { basis, transfers, reviewed } = activity
    switch (field) {
      case 'basis':
        if (!basis) return []
        return [
          {
            text: basis[2] ? `${basis[1]} : ${basis[2]}` : basis[1],
            value: [basis[0]],
            needs: basis[2] ?? '',
            coded: true,
          },
        ]
      case 'transfers':
        if (!transfers) return []
        return [
          {
            text: transfers.words,
            value: [...(transfers.declared ? [transfers.declared] : []), ...(transfers.countries ?? [])],
            needs: transfers.more ?? '',
            coded: true,
          },
        ]
      case 'reviewed':
        return reviewed === '' ? [] : [{ text: this.day(reviewed), value: [reviewed], needs: '', coded: true }]
      case 'processors':
        return activity.processors.map(([name, role]) => this.processor(name, role))
      case 'recipients':
        return plain([...activity.internal, ...activity.external])
      case 'name':
      case 'ref':
      case 'retention':
      case 'department':
        return plain([activity[field]])
      default:
        return plain(activity[field])
    }
  }

  private processor(name: string, role: string): Said {
    if (this.roles === 'none') return { text: name, value: [name], needs: name }
    const text = this.roles === 'brackets' ? `${name} (${role})` : `${name} - ${role}`
    return { text, value: [name], needs: text }
  }

  private day(date: string): string {
    // In English figures alone may be read both ways; those who keep registers spell the month.
    if (this.facts.language === 'en') return spelt(date)
    const marks: Partial<Record<CorpusLanguage, string>> = { de: '.', nl: '-' }
    return frenchDay(date).replaceAll('/', marks[this.facts.language] ?? '/')
  }

  private ofRecipients({ internal, external }: ActivityFacts): string {
    if (!this.isSided) return this.joined([...internal, ...external])
    const [inside, outside] = sides[this.facts.language]
    const line = (side: string, list: readonly string[]) => (list.length > 0 ? [`${side} : ${list.join(', ')}`] : [])
    return [...line(inside, internal), ...line(outside, external)].join('\n')
  }

  /** A comma parts only what holds none itself, and no sentences: purposes stand on lines or between semicolons. */
  private joined(texts: readonly string[], field?: CorpusField): string {
    const isSafe = field !== 'purposes' && texts.every((text) => !/[,;:]| - /.test(text.replace(/\([^)]*\)/g, '')))
    const joint = isSafe ? this.joint : this.listJoint
    const bullet = /^\n(\S )$/.exec(joint)?.[1]
    return texts.length > 1 && bullet ? bullet + texts.join(joint) : texts.join(joint)
  }

  /** « Néant » beside empty cells: no answer either. Under transfers it would be one, under dates nobody writes it. */
  private nothing(activity: ActivityFacts, field: CorpusField): string {
    this.keep(activity, field, [])
    const isAnswer = field === 'transfers' || field === 'reviewed' || field === 'ref'
    return !isAnswer && this.chance.often(15) ? this.aside(this.chance.one(this.pool.nothing)) : ''
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2025-03-04` → `4 March 2025`. */
function spelt(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}
