import { cutMark } from '@core/exchange/cnil-register/own-fiche'
import { gap, line, type Line, type Page } from '../../spreadsheet/book'
import { partsFitting } from '../../spreadsheet/fit'
import type { Filling } from '../filling'
import type { NotHeld } from './not-held'

/** What has no place in the form, of one record or of what it rests on. */
export interface Left {
  readonly title: string
  readonly answers: readonly NotHeld[]
}

const columns = [34, 104]

/** The last sheet of a form: what it has no place for, so that nobody believes it complete. */
export function closingSheet(
  { texts, organisation }: Filling,
  form: string,
  { remarks, left }: { readonly remarks: readonly string[]; readonly left: readonly Left[] },
): Page {
  const { closing, continued, page } = texts.documents.forms
  const told = left.filter(({ answers }) => answers.length > 0)
  const across = columns.length
  return {
    tab: closing.tab,
    isLandscape: false,
    columns,
    foot: { left: [closing.title, organisation].filter((text) => text !== '').join(' · '), page },
    lines: [
      line({ content: closing.title, look: 'title', across }),
      line({ content: told.length === 0 ? closing.nothing : closing.lead(form), look: 'note', across }),
      gap,
      ...(remarks.length === 0 ? [] : [line({ content: closing.remarks, look: 'band', across })]),
      ...remarks.map((content) => line({ content, look: 'plain', across })),
      ...told.flatMap(({ title, answers }) => [
        gap,
        line({ content: title, look: 'band', across }),
        line(
          { content: closing.columns.question, look: 'strong' },
          { content: closing.columns.answer, look: 'strong' },
        ),
        ...answers.flatMap(({ question, answer }): readonly Line[] =>
          partsFitting(answer, columns[1] ?? 0, cutMark).map((part, at) =>
            line(
              { content: at === 0 ? question : continued(question), look: 'plain' },
              { content: part, look: 'plain' },
            ),
          ),
        ),
      ]),
    ],
  }
}
