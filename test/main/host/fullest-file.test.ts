import { describe, expect, it } from 'vitest'
import { applyChanges, inverse, type AnyRecord, type Change } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { registerNames, registers, type RegisterName } from '@core/registers'
import { markedDossier } from '../../helpers/marked-dossier'
import { aNewFile, openPath, openTestHost, testNow, yes } from '../../helpers/open-test-host'
import { join } from 'node:path'

const by = { at: testNow, by: 'Claire' }

/** The edits by which a person would write this record: made empty, then each question answered, one after the other. */
function written(register: RegisterName, record: AnyRecord, from: AnyRecord | undefined): readonly Change[] {
  const base =
    from ?? emptyRecord(register, { id: record.id, ref: String(record['ref']), at: testNow, author: 'Claire' })
  const made: readonly Change[] = from
    ? []
    : [{ do: 'insert', into: { register }, index: 0, record: base as unknown as AnyRecord, ...by }]
  const answers = Object.keys(registers[register].fields).map((field): Change => {
    const before = (base as unknown as AnyRecord)[field]
    return { do: 'set', in: { register, record: base.id }, field, from: before, to: record[field], ...by }
  })
  return [...made, ...answers]
}

/** Every answer of every register, without what each save stamps. */
const answersOf = (dossier: Dossier) =>
  registerNames.map((register) =>
    recordsOf(dossier, register).map((record) =>
      Object.fromEntries(Object.keys(registers[register].fields).map((field) => [field, record[field]])),
    ),
  )

describe('a file with a record in every register and every question answered', () => {
  it('is saved, opened again and undone to the first letter', async () => {
    const host = await openTestHost()
    const file = await aNewFile(host)
    const { dossier: fullest } = markedDossier()
    const changes = registerNames.flatMap((register) => {
      const [record] = recordsOf(fullest, register)
      // The file and its organisation are there from the start.
      const [there] = recordsOf(file.dossier, register)
      return record ? written(register, record, there) : []
    })
    yes(await host.ask('dossier.change', { session: file.session, version: 0, changes }))
    yes(await host.ask('dossier.save', { session: file.session }))
    yes(await host.ask('dossier.close', { session: file.session }))

    const again = yes(await openPath(await host.restarted(), join(host.folder, file.name)))
    expect(answersOf(again.dossier)).toEqual(answersOf(fullest))

    const undone = applyChanges(
      again.dossier,
      [...changes].reverse().map((change) => inverse(change, testNow)),
    )
    expect(answersOf(undone)).toEqual(answersOf(file.dossier))
  })
})
