import type { OutputOf, Refusal } from '@core/contract'
import { bringTogether, chosen } from '@core/dossier/bringing-together'
import { applyChanges, type Change } from '@core/dossier/change'
import { changesBetween } from '@core/dossier/changes-between'
import type { Dossier } from '@core/dossier/dossier'
import type { Merged } from '@core/dossier/merge'
import { ask } from '../host'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'
import { saveAgain } from './open-file'

type Outside = Extract<OutputOf<'dossier.outside'>, { ok: true }>['value']

/** Two states of the open file that were edited apart: this window's, and the one on the disk. */
export interface Meeting extends Outside {
  readonly mine: Dossier
  readonly merged: Merged
}

const by = () => ({ at: new Date().toISOString(), by: useSettings().author })

/** What stands on the disk beside what is here; why it cannot be read otherwise. */
export async function meetingOnDisk(): Promise<Meeting | Refusal> {
  const dossier = useDossier()
  await dossier.flush()
  const session = dossier.opened?.session ?? ''
  const answer = await ask('dossier.outside', { session })
  if (!answer.ok) return answer.refusal
  const mine = dossier.current
  return { ...answer.value, mine, merged: bringTogether({ ...answer.value, mine }, by()) }
}

/** Both, with ours where the person chose it. Undo brings back what was here. */
export const bringBoth = (meeting: Meeting, mine: ReadonlySet<string>) =>
  end(meeting, chosen(meeting.merged, mine, by()))

/** Theirs alone; undo brings back what was here. */
export const takeTheirs = (meeting: Meeting) => end(meeting, [])

async function end({ theirs, mine, mark }: Meeting, changes: readonly Change[]): Promise<Refusal | null> {
  const dossier = useDossier()
  const session = dossier.opened?.session ?? ''
  const after = applyChanges(theirs, changes)
  const refusal = await dossier.meetDisk(
    (version) => ask('dossier.bringTogether', { session, version, mark, changes: [...changes] }),
    { dossier: after, step: changesBetween(mine, after, by()) },
  )
  if (!refusal) await saveAgain()
  return refusal
}
