import type { Activity } from '@core/registers'
import { linked } from '../documents/printing'
import type { Filling } from './filling'

/** A form describes what protects the data today: a measure planned, partial, or of which nobody says how far it has come, is told apart. */
export const isInPlace = (filling: Filling, { measure, state }: Activity['securityMeasures'][number]): boolean =>
  (state || linked(filling, 'securityMeasures', measure)?.state) === 'implemented'
