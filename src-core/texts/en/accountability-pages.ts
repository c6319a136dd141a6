import type { Texts } from '../texts'
import { counted, number } from './numbers'

export const accountabilityPages: Texts['accountabilityPages'] = {
  plan: {
    looks: 'Layout',
    table: 'Table',
    board: 'Board',
    noState: 'No progress stated',
    emptyColumn: 'No task',
    late: 'Late',
    nobody: 'No owner',
    noDate: 'No due date',
    move: (title) => `Progress of “${title}”`,
    moved: (title, state) => `“${title}”: ${state}.`,
    count: (count) => counted(count, '{n} task', '{n} tasks'),
  },
  make: {
    button: 'Make it a task',
    of: (title) => `Make it a task: ${title}`,
    made: (ref) => `Task ${ref} created.`,
    open: 'Open',
    existing: (ref, state) => `Task ${ref} · ${state}`,
  },
  origin: {
    none: 'All of it, no point in particular',
    others: 'Other possible origins',
    point: (rule) => `Point to settle ${rule}`,
  },
  figures: {
    take: 'Take up today’s figures',
    taken: (count) => counted(count, '{n} figure taken up and frozen.', '{n} figures taken up and frozen.'),
    nothing: 'The file does not allow any indicator to be counted yet.',
    lead: (from, to) =>
      `Counted in this file, from ${from} to ${to}. Once taken up, they no longer change with the file.`,
    share: (figure, outOf) => `${number(figure)} out of ${number(outOf)}`,
  },
}
