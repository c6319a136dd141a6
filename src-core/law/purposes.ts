import type { Activity, DataItem, Purpose, Subject } from '../registers'
import { sensitivityOf } from './sensitivity'

/** Data that serve a purpose; data that name no purpose may serve any. */
export const dataFor = ({ id }: Purpose, a: Activity): readonly DataItem[] =>
  a.dataItems.filter(({ purposes }) => purposes.length === 0 || purposes.includes(id))

export const specialDataFor = (purpose: Purpose, a: Activity): readonly DataItem[] =>
  a.dataItems.some((item) => sensitivityOf(item) === 'special')
    ? dataFor(purpose, a).filter((item) => sensitivityOf(item) === 'special')
    : []

/** Whom a purpose is about: those its data name, or everybody where some of its data name nobody. */
export function peopleOf(purpose: Purpose, a: Activity): readonly Subject[] {
  const data = dataFor(purpose, a)
  if (data.length === 0 || data.some(({ subjects }) => subjects.length === 0)) return a.subjects
  const named = new Set(data.flatMap(({ subjects }) => subjects))
  return a.subjects.filter(({ id }) => named.has(id))
}
