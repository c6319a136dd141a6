import { freezeDpia } from '@core/dpia/freeze'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia } from '@core/registers'
import { useDossier } from '../../../stores/dossier'
import { useSettings } from '../../../stores/settings'

export interface VersionAsked {
  readonly name: string
  readonly by: string
  readonly reason: string
}

/** Adds a version with everything it was about; the assessment goes on as before. Returns the id of its row. */
export function freezeVersion(dpia: Dpia, asked: VersionAsked): string {
  const dossier = useDossier()
  const settings = useSettings()
  const id = crypto.randomUUID()
  const content = JSON.stringify(freezeDpia(dossier.current, dpia, new Date().toISOString()))
  dossier.insert(
    { register: 'dpias', record: dpia.id, rows: 'versions' },
    {
      ...emptyRow(rowDefinitions.dpiaVersions, id),
      version: asked.name,
      on: settings.today,
      by: asked.by,
      reason: asked.reason === '' ? {} : { [settings.language]: asked.reason },
      content,
    },
  )
  return id
}
