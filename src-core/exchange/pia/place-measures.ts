import { dpiaMeasures } from '../../registers/dpia-rows'
import { emptyRow } from '../../kinds'
import type { Placing } from './placing'
import { richOf, said, saidRich } from './words-of'

export function placeMeasures({ file, language, idOf, measures, notes }: Placing): void {
  const titles = new Set<string>()
  for (const { at, title, content } of file.measures) {
    const { rich, dropped } = richOf(content)
    const where = notes.say.measure(title)
    notes.dropped(where, dropped)
    measures.set(at, {
      ...emptyRow(dpiaMeasures, idOf(`measure ${at}`)),
      title: said(language, notes.took(title)),
      content: saidRich(language, notes.took(content) === '' ? [] : rich),
    })
    // Risks name measures by their title alone.
    if (title !== '' && titles.has(title)) notes.warn('pia-same-measures', where, { name: title })
    titles.add(title)
  }
}

/** The measure a tag of a risk names: the first of that very title. */
export function measureOfTag({ file, measures }: Pick<Placing, 'file' | 'measures'>, tag: string): string | undefined {
  const named = file.measureByTitle.get(tag)
  return named && measures.get(named.at)?.id
}
