import type { Dossier } from '@core/dossier/dossier'
import { daysBetween } from '@core/law/calendar'
import type { RecordIn, RegisterName } from '@core/registers'
import { requestCalendar } from '@core/request/calendar'
import { standingInWords } from '../../documents/breach-parts'
import { reasonsTold } from '../../documents/d11-request-register'
import { startUnmarked, type Printing, type PrintOptions } from '../../documents/printing'
import {
  documentSubject,
  isRegisterDocument,
  printDocument,
  recordsPrinted,
  type DocumentId,
} from '../../documents/registry'
import { activityTables } from './activity-tables'
import { groupTables, registerTable } from './register-tables'
import { tableOf, type ColumnOf, type Table } from './table'

/** A document as tables: its records first, what goes with them after, who it comes from at the end. */
export interface Twin {
  readonly code: DocumentId
  readonly title: string
  readonly organisation: string
  readonly language: Printing['language']
  readonly tables: readonly [records: Table, ...others: Table[]]
}

/** Whether a document has a twin: it must be a register, as a whole. */
export const hasTwin = (id: DocumentId): boolean => isRegisterDocument(id)

/**
 * The twin of a document: the same records, the same edition. What people typed stays letter for letter: whoever
 * filters a table types ordinary blanks.
 */
export function twinOf(id: DocumentId, dossier: Dossier, options: PrintOptions): Twin {
  const { cover } = printDocument(id, dossier, options)
  const printing = startUnmarked(dossier, options)
  const [records, ...others] = tablesOf(id, printing)
  if (records === undefined) throw new RangeError(`${id} has no records`)
  const about = aboutTable(printing, cover)
  return {
    code: id,
    title: cover.title,
    organisation: cover.organisation,
    language: options.language,
    tables: [records, ...others, about],
  }
}

function tablesOf(id: DocumentId, printing: Printing): readonly Table[] {
  const register = documentSubject(id)
  if (register === 'file') return []
  const records = recordsPrinted(id, printing.dossier, printing.records)
  if (register === 'activities') return activityTables(printing, records as readonly RecordIn<'activities'>[])
  if (id === 'D11') return [requestTable(printing, records as readonly RecordIn<'requests'>[])]
  if (register === 'breaches') return breachTables(printing, records as readonly RecordIn<'breaches'>[])
  return tablesOfRegister(printing, register, records as never)
}

const tablesOfRegister = <R extends RegisterName>(printing: Printing, register: R, records: readonly RecordIn<R>[]) => [
  registerTable(printing, register, records),
  ...groupTables(printing, register, records),
]

/** With where its notification stands, which the register tells of each. */
function breachTables(printing: Printing, breaches: readonly RecordIn<'breaches'>[]): readonly Table[] {
  const standing: ColumnOf<RecordIn<'breaches'>> = {
    label: printing.texts.documents.breaches.front.standing,
    breadth: 'middle',
    value: (breach) => standingInWords(printing, breach),
  }
  return [
    registerTable(printing, 'breaches', breaches, { more: [standing] }),
    ...groupTables(printing, 'breaches', breaches),
  ]
}

/** What D11 tells of a request. Its subject and who asks stay out, as they do there: people are called by a reference. */
const ofRequests = ['receivedOn', 'types', 'answeredOn', ...reasonsTold]

function requestTable(printing: Printing, requests: readonly RecordIn<'requests'>[]): Table {
  const { d11 } = printing.texts.documents.requests
  const calendarOf = (request: RecordIn<'requests'>) => requestCalendar(request, printing.parameters)
  const due: ColumnOf<RecordIn<'requests'>> = {
    label: d11.columns.due,
    breadth: 'short',
    value: (request) => {
      const { state, answerBy } = calendarOf(request)
      return state === 'suspended' || answerBy === '' ? '' : { day: answerBy }
    },
  }
  const standing: ColumnOf<RecordIn<'requests'>> = {
    label: d11.standingLabel,
    breadth: 'middle',
    value: (request) => {
      const { state, answerBy } = calendarOf(request)
      if (state === 'answered') return ''
      if (state === 'answeredLate') return d11.late(daysBetween(answerBy, request.answeredOn))
      return state === 'overdue' ? d11.overdue(daysBetween(answerBy, printing.today)) : d11.states[state]
    },
  }
  return registerTable(printing, 'requests', requests, { only: ofRequests, more: [due, standing] })
}

/** Who answers for it, which edition, of which day: what the cover of the document says. */
function aboutTable(printing: Printing, cover: ReturnType<typeof printDocument>['cover']): Table {
  const { formats } = printing.texts.documents
  const onlyIn = printing.untranslated.size
  const notes = [formats.emptyCells, formats.inStep, ...(onlyIn === 0 ? [] : [formats.otherLanguages(onlyIn)])]
  const rows = [
    { label: cover.title, value: cover.subtitle },
    ...cover.facts,
    ...(printing.records.length === 0 ? [] : [{ label: formats.chosen, value: printing.records.join(', ') }]),
    ...notes.map((value, index) => ({ label: index === 0 ? formats.reading : '', value })),
  ]
  return tableOf(
    formats.about,
    [
      {
        label: formats.organisation,
        breadth: 'long',
        value: ({ label }: (typeof rows)[number]) => label,
        always: true,
      },
      { label: cover.organisation, breadth: 'long', value: ({ value }: (typeof rows)[number]) => value },
    ],
    rows,
  )
}
