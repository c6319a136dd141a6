import { computed } from 'vue'
import { textIn } from '@core/kinds'
import { wordsIn } from '@core/texts/words'
import {
  adequacyInForce,
  figuresInForce,
  lawSeen,
  upcoming,
  type AdequacyRow,
  type FigureRow,
} from '@templates/packs/law-in-force'
import { ownLawOf } from '@templates/packs/own-law'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'
import { useSettings } from '../../stores/settings'
import { adequacyLine, entryLine, figureLine, holidayLine, sourcedLine, type LawLine } from './law-lines'

/** The law in force for the open file, in the lines of the page. */
export function useLaw() {
  const dossier = useDossier()
  const findings = useFindings()
  const settings = useSettings()
  const telling = computed(() => ({
    texts: settings.texts,
    language: settings.language,
    words: wordsIn(settings.language),
  }))
  const seen = computed(() => lawSeen(dossier.current, settings.today))
  const figures = computed(() => figuresInForce(seen.value))
  const adequacy = computed(() => adequacyInForce(seen.value))
  const byName = computed(() => new Intl.Collator(settings.language).compare)
  const lineOf = (row: FigureRow | AdequacyRow): LawLine =>
    'country' in row ? adequacyLine(row, telling.value) : figureLine(row, telling.value)

  /** Ages stand country by country: some laws fix one, others none. */
  const ages = computed((): readonly LawLine[] => {
    const own = ownLawOf(dossier.current.lawEntries, seen.value.jurisdictions).figures
    return findings.parameters.childConsentAges.flatMap(({ jurisdiction, age }) => {
      const stated = [...own, ...seen.value.chosen.flatMap(({ parameters }) => parameters)]
      const source =
        stated.find((each) => each.key === 'child.consentAge' && each.value === age) ??
        stated.find((each) => each.key === 'child.consentAge')
      if (!source) return []
      const country = telling.value.words.code('jurisdiction', jurisdiction)
      const said = { name: settings.texts.lawPage.childAge(country), value: settings.texts.lawPage.units.age(age) }
      return [sourcedLine(`age-${jurisdiction}`, said, source, telling.value)]
    })
  })

  const retention = computed(() =>
    seen.value.chosen.flatMap(({ id, retentionReferences }) =>
      retentionReferences.map((each) => {
        const { atMost, atLeastFor } = settings.texts.lawPage
        const value = [
          ...(each.atMost ? [atMost(telling.value.words.duration(each.atMost))] : []),
          ...(each.atLeast ? [atLeastFor(telling.value.words.duration(each.atLeast))] : []),
        ].join(', ')
        const name = telling.value.words.code('retentionReference', each.code)
        return sourcedLine(`${id}-${each.code}`, { name, value }, each, telling.value)
      }),
    ),
  )

  return {
    packs: computed(() => seen.value.chosen),
    own: computed(() => dossier.current.lawEntries.map((entry) => entryLine(entry, settings.today, telling.value))),
    upcoming: computed(() =>
      upcoming([...figures.value, ...adequacy.value], settings.today).map((row) =>
        lineOf(row as FigureRow | AdequacyRow),
      ),
    ),
    figures: computed(() => [...figures.value.map(lineOf), ...ages.value]),
    adequacy: computed(() => adequacy.value.map(lineOf).sort((a, b) => byName.value(a.name, b.name))),
    ids: computed(() =>
      seen.value.chosen.flatMap(({ id, nationalIds, words }) =>
        nationalIds.map((each) => {
          const name = textIn(each.name, settings.language)
          const value = textIn(words.authority, settings.language)
          return sourcedLine(`${id}-${name}`, { name, value }, each, telling.value)
        }),
      ),
    ),
    holidays: computed(() =>
      seen.value.chosen.flatMap(({ id, holidays }) =>
        holidays.map((each) => {
          const line = holidayLine(each, settings.today, telling.value)
          return { ...line, id: `${id}-${line.id}` }
        }),
      ),
    ),
    retention,
  }
}
