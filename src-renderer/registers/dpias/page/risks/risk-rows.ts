import type { CodeOf } from '@core/codes'
import type { Change, Collection } from '@core/dossier/change'
import type { Dpia, DpiaRisk } from '@core/dpia/levels'
import { emptyRow, type Multilingual, type MultilingualRichText } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import { useDossier } from '../../../../stores/dossier'
import { useSettings } from '../../../../stores/settings'

export type FearedEvent = CodeOf<'fearedEvent'>

/** Those of the CNIL method, offered first. */
export const cnilEvents: readonly FearedEvent[] = ['illegitimateAccess', 'unwantedModification', 'disappearance']

export interface NewMeasure {
  readonly title: Multilingual
  readonly content?: MultilingualRichText
}

const rowsOf = (dpia: Pick<Dpia, 'id'>, rows: 'risks' | 'measures'): Collection => ({
  register: 'dpias',
  record: dpia.id,
  rows,
})

/** Edits of risks and measures that are one step to undo. */
export function useRiskRows() {
  const dossier = useDossier()
  const settings = useSettings()
  const by = () => ({ at: new Date().toISOString(), by: settings.author })

  /** Adds these events, unrated. Returns the ids of their rows. */
  function addEvents(dpia: Pick<Dpia, 'id' | 'risks'>, events: readonly FearedEvent[]): readonly string[] {
    const rows = events.map((event) => ({ ...emptyRow(rowDefinitions.dpiaRisks, crypto.randomUUID()), event }))
    const into = rowsOf(dpia, 'risks')
    dossier.commit(
      rows.map((record, at): Change => ({ do: 'insert', into, index: dpia.risks.length + at, record, ...by() })),
    )
    return rows.map(({ id }) => id)
  }

  /** Adds a measure to the assessment and, with a risk, links it there. Its state is left open: nobody said it is in place. */
  function addMeasure(dpia: Pick<Dpia, 'id' | 'measures'>, { title, content }: NewMeasure, risk?: DpiaRisk): string {
    const record = {
      ...emptyRow(rowDefinitions.dpiaMeasures, crypto.randomUUID()),
      title,
      ...(content ? { content } : {}),
    }
    const insert: Change = {
      do: 'insert',
      into: rowsOf(dpia, 'measures'),
      index: dpia.measures.length,
      record,
      ...by(),
    }
    const link = (to: DpiaRisk): Change => ({
      do: 'set',
      in: { register: 'dpias', record: dpia.id, rows: 'risks', row: to.id },
      field: 'measures',
      from: to.measures,
      to: [...to.measures, record.id],
      ...by(),
    })
    dossier.commit(risk ? [insert, link(risk)] : [insert])
    return record.id
  }

  return { addEvents, addMeasure }
}
