import type { Place } from '@core/dossier/change'

/** Names one question of the file: of a record, or of one row of it. */
export function fieldKey(place: Place, field: string): string {
  return [place.record, place.rows, place.row, field].filter((part) => part !== undefined).join('.')
}

export interface WantedField {
  readonly record: string
  readonly field: string
  readonly row?: string
  /** Question of the row. */
  readonly inRow?: string
}

export function wantedField(record: string, path: string): WantedField {
  const [field = '', row, inRow] = path.split('/')
  return {
    record,
    field,
    ...(row === undefined || row === '' ? {} : { row }),
    ...(inRow === undefined ? {} : { inRow }),
  }
}
