import type { Dossier } from '../dossier/dossier'
import type { ScreeningParameters } from '../dpia/screening'
import type { IsoDate } from '../kinds'
import type { RequestLaw } from '../request/calendar'
import type { Period } from './period'

/** A figure; with `outOf`, a share of that total. */
export interface Figure {
  readonly figure: number
  readonly outOf: number | null
}

/** What figures are counted from: the file, the days they are about, the day it is. */
export interface Counting {
  readonly dossier: Dossier
  readonly period: Period
  readonly parameters: ScreeningParameters & RequestLaw
  readonly today: IsoDate
}

export const shareOf = <T>(all: readonly T[], holds: (each: T) => boolean): Figure => ({
  figure: all.filter(holds).length,
  outOf: all.length,
})
