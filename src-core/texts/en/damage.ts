import type { damage as french } from '../fr/damage'
import type { SameShape } from '../shape'
import { counted, number } from './numbers'

export const damage: SameShape<typeof french> = {
  title: 'This file is damaged: it is open read only.',
  sameIdTitle: 'Some records of this file cannot be told apart: it is open read only.',
  advice:
    'Nothing is written to it. See whether an earlier version was kept, or go on with what is left: a copy is kept.',
  versions: 'See earlier versions',
  goOn: 'Go on with what is left',
  ownIds: 'Give each record an identifier of its own',
  sentence: (parts) => `What is wrong: ${parts}.`,
  list: (register, count) =>
    count > 0
      ? counted(count, `“${register}” is missing whole (one record)`, `“${register}” is missing whole ({n} records)`)
      : `“${register}” is missing whole`,
  records: (register, count) =>
    counted(count, `one record is missing from “${register}”`, `{n} records are missing from “${register}”`),
  answers: (register, count) =>
    counted(count, `one record of “${register}” lost an answer`, `{n} records of “${register}” lost an answer`),
  doubled: 'two contents claim the same place',
  sameId: (register, count) => `${String(count)} records of “${register}” bear the same identifier`,
  others: { dismissals: 'Findings set aside', history: 'History', migrations: 'Versions of the format' },
  commandLine: (path, sentence) =>
    `“${path}” is damaged. ${sentence} Nothing was written: open it in Trente, which offers the earlier versions kept on this machine.`,
  older: (path, when, rev, last) =>
    `Warning: “${path}” is older than the one last saved or opened here, on ${when} (revision ${number(rev)} of ${number(last)}). An earlier copy was put back in its place.`,
  editedElsewhere: (path) =>
    `Warning: “${path}” is no longer as Trente saved it. Another program changed it, or a disk damaged it.`,
}
