import type { Texts } from '@core/texts/texts'
import type { Layout } from './choices'

/** Tables laid out alike, by the tab of the first; a source of one table is the file itself. */
export function nameOfLayout({ tables }: Layout, texts: Texts['shell']['importPage']['tables']): string {
  const [first, ...others] = tables
  const name = first.where === '' ? texts.whole : first.where
  return others.length > 0 ? texts.andTabs(name, others.length) : name
}
