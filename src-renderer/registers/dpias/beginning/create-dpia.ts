import type { AnyRecord, Change } from '@core/dossier/change'
import { emptyRecord } from '@core/dossier/dossier'
import { nextRef } from '@core/dossier/references'
import { screeningOf } from '@core/dpia/screening'
import { triggersOf } from '@core/dpia/triggers'
import type { Activity } from '@core/registers'
import { beginDpia } from '@templates/dpia-starts/begin-dpia'
import type { DpiaStart } from '@templates/dpia-starts/dpia-start'
import { firstContentLanguage } from '../../../form/content-language'
import { useDossier } from '../../../stores/dossier'
import { useFindings } from '../../../stores/findings'
import { useSettings } from '../../../stores/settings'

/** A new assessment of these activities; each points back at it unless it already has one. One step to undo. */
export function createDpia(activities: readonly Activity[], start: DpiaStart): string {
  const dossier = useDossier()
  const settings = useSettings()
  const by = { at: new Date().toISOString(), by: settings.author }
  const id = crypto.randomUUID()
  const base = { id, ref: nextRef(dossier.current, 'dpias'), at: by.at, author: settings.author }
  const begun = beginDpia({
    start,
    activities,
    language: firstContentLanguage(dossier.current, settings.language),
    author: settings.author,
    newId: () => crypto.randomUUID(),
  })
  // The screenings say why there is an assessment; what they left open stays open.
  const { parameters } = useFindings()
  const triggers = new Set(activities.flatMap((each) => triggersOf(screeningOf(each, dossier.current, parameters))))
  const record = { ...emptyRecord('dpias', base), ...begun, triggers: [...triggers] } as unknown as AnyRecord
  const links = activities
    .filter(({ dpia }) => dpia === '')
    .map((activity): Change => ({
      do: 'set',
      in: { register: 'activities', record: activity.id },
      field: 'dpia',
      from: '',
      to: id,
      ...by,
    }))
  dossier.commit([
    { do: 'insert', into: { register: 'dpias' }, index: dossier.current.dpias.length, record, ...by },
    ...links,
  ])
  return id
}
