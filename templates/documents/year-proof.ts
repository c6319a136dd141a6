import type { Audit, RecordIn } from '@core/registers'
import type { Block, Grid, Text } from '../blocks'
import { findingsOf, findingsPicture, isSerious, severityInWords } from './audit-parts'
import { attendance } from './coverage-part'
import { withoutBlankCells } from './dpia-gaps'
import { fact } from './parts'
import { day, linked, printed, type Printing } from './printing'
import { trainingsTable } from './training-table'
import { byDay, callIfAny, countedIfAny, gap, loud, partIfAny, under, undatedNote } from './year'
import type { YearChapter, YearPrint } from './year'

/** Who was trained, what was audited, and what the authority asked. */

export function trainingsChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.trainings
  const { within, undated } = byDay(print, printed(printing, 'trainings'), ({ date }) => date)
  const came = attendance(printing, within)
  const parts = within.length === 0 ? [] : [printing.words.pair(said.attendancePart, came)]
  return {
    figures: [{ label: said.figure, count: within.length, parts }],
    blocks:
      within.length === 0
        ? []
        : [
            {
              kind: 'facts',
              rows: [
                fact(said.figure, printing.words.number(within.length)),
                {
                  ...fact(said.attendance, came),
                  source: printing.texts.documents.proofLog.coverage.each,
                },
              ],
            },
            ...withoutBlankCells(printing, [trainingsTable(printing, within)]),
          ],
    undated: undatedNote(print, undated),
  }
}

export function auditsChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.audits
  const { within, undated } = byDay(print, printed(printing, 'audits'), ({ date }) => date)
  const found = findingsOf(within)
  const serious = found.filter(isSerious)
  const certifications = printed(printing, 'certifications')
  return {
    figures: [
      {
        label: said.figure,
        count: within.length,
        parts: within.length === 0 ? [] : [said.findings(found.length, serious.length)],
      },
    ],
    calls: callIfAny(print, said.seriousIn, [...new Set(serious.map(({ audit }) => audit))]),
    blocks: [
      ...findingsPicture(printing, within, print.nextFigure),
      ...(within.length === 0 ? [] : [auditsTable(printing, within)]),
      ...(serious.length === 0
        ? []
        : [
            under(said.serious, 'serious'),
            {
              kind: 'list',
              items: serious.map(({ audit, finding }) =>
                [audit.ref, severityInWords(printing, finding.severity), printing.words.text(finding.text)].join(' · '),
              ),
            } as const,
          ]),
      ...(certifications.length === 0
        ? []
        : [under(said.certifications, 'certifications'), certificationsTable(printing, certifications)]),
    ],
    undated: undatedNote(print, undated),
  }
}

function auditsTable(printing: Printing, audits: readonly Audit[]): Grid {
  const { tableSays, columns } = printing.texts.documents.yearReport.audits
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: tableSays,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: columns.title, share: 4.4 },
      { label: columns.on, share: 2 },
      { label: columns.by, share: 3 },
      { label: columns.findings, share: 3 },
    ],
    rows: audits.map((audit): readonly Text[] => [
      audit.ref,
      [
        { text: printing.words.text(audit.title) || notStated, strong: true },
        ...(audit.kind === '' ? [] : [`\n${printing.texts.codes.auditKind[audit.kind]}`]),
      ],
      day(audit.date, printing),
      audit.auditor || gap(notStated),
      foundInWords(printing, audit),
    ]),
  }
}

function foundInWords(printing: Printing, audit: Audit): Text {
  const { findings, noneSaid, unsaid } = printing.texts.documents.yearReport.audits
  if (audit.findings.length === 0) return audit.nothingFound === 'yes' ? noneSaid : gap(unsaid)
  const found = findingsOf([audit])
  return findings(found.length, found.filter(isSerious).length)
}

function certificationsTable(printing: Printing, certifications: readonly RecordIn<'certifications'>[]): Grid {
  const { certificate, certificationsSay, expired } = printing.texts.documents.yearReport.audits
  const { notStated } = printing.texts.documents.printer
  return {
    kind: 'grid',
    description: certificationsSay,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.4 },
      { label: certificate.scheme, share: 4 },
      { label: certificate.body, share: 3 },
      { label: certificate.of, share: 3.4 },
      { label: certificate.until, share: 3 },
    ],
    rows: certifications.map((each): readonly Text[] => {
      const holder =
        linked(printing, 'processors', each.processor)?.name ??
        linked(printing, 'organisations', each.holder)?.legalName ??
        ''
      const until = day(each.validTo, printing)
      return [
        each.ref,
        each.scheme || gap(notStated),
        each.body || gap(notStated),
        holder || gap(notStated),
        until === '' ? gap(notStated) : each.validTo < printing.today ? loud(expired(until)) : until,
      ]
    }),
  }
}

type Contact = RecordIn<'authorityContacts'>

const isAnswered = ({ answeredOn }: Contact): boolean => answeredOn !== ''
const isPast =
  ({ today }: Printing) =>
  (contact: Contact): boolean =>
    !isAnswered(contact) && contact.deadline !== '' && contact.deadline < today

export function authorityChapter(print: YearPrint): YearChapter {
  const { printing } = print
  const said = printing.texts.documents.yearReport.authority
  const { within, before, undated } = byDay(print, printed(printing, 'authorityContacts'), ({ date }) => date)
  const earlier = before.filter((each) => !isAnswered(each))
  const shown = [...within, ...earlier]
  const consulted = byDay(print, printed(printing, 'dpias'), ({ consultedOn }) => consultedOn).within
  const orders = within.filter(({ kind }) => kind === 'order' || kind === 'fine')
  const facts = [
    ...countedIfAny(print, said.figure, within),
    ...countedIfAny(print, said.orders, orders),
    ...countedIfAny(print, said.earlier, earlier),
    ...countedIfAny(print, said.consulted, consulted),
  ]
  return {
    figures: [
      {
        label: said.figure,
        count: within.length,
        parts: [
          ...partIfAny(print, said.orders, orders.length),
          ...partIfAny(print, said.open, within.filter((each) => !isAnswered(each)).length),
        ],
      },
    ],
    calls: [...callIfAny(print, said.orders, orders), ...callIfAny(print, said.late, shown.filter(isPast(printing)))],
    blocks: [
      ...(facts.length === 0 ? [] : [{ kind: 'facts', rows: facts } as const]),
      ...(shown.length === 0 ? [] : [contactsTable(printing, shown)]),
    ],
    undated: undatedNote(print, undated),
  }
}

function contactsTable(printing: Printing, contacts: readonly Contact[]): Block {
  const said = printing.texts.documents.yearReport.authority
  const { columns } = said
  const { notStated } = printing.texts.documents.printer
  const { codes } = printing.texts
  return {
    kind: 'grid',
    description: said.tableSays,
    empty: '',
    columns: [
      { label: printing.texts.documents.ref, share: 1.6 },
      { label: columns.on, share: 2.4 },
      { label: columns.who, share: 3 },
      { label: columns.subject, share: 4.4 },
      { label: columns.due, share: 2.2 },
      { label: columns.answered, share: 2.6 },
    ],
    rows: contacts.map((contact): readonly Text[] => [
      contact.ref,
      day(contact.date, printing),
      [
        contact.authority === '' ? notStated : codes.authority[contact.authority],
        contact.kind === '' ? '' : codes.authorityContactKind[contact.kind],
      ]
        .filter((part) => part !== '')
        .join('\n'),
      printing.words.text(contact.subject) || gap(notStated),
      day(contact.deadline, printing) || said.noDue,
      isAnswered(contact)
        ? day(contact.answeredOn, printing)
        : isPast(printing)(contact)
          ? loud(said.late)
          : gap(said.open),
    ]),
  }
}
