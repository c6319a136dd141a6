import { isOneOf } from '../codes/is-one-of'
import type { Activity } from '../registers'

/** Those who work here. Applicants do not yet, and former staff no longer. */
const staff = ['employees', 'trainees', 'temps'] as const

/** People who work for the controller are among those concerned. */
export const concernsStaff = ({ subjects }: Pick<Activity, 'subjects'>): boolean =>
  subjects.some(({ category }) => isOneOf(staff, category))
