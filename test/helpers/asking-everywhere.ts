import { extraName } from '@core/registers/extra-names'
import { registerNames, registers, type RegisterName } from '@core/registers'
import type { ExtraField } from '@core/law/extra-fields'
import { nothingMore, unionWords, type Pack } from '@templates/packs/pack'
import { packs } from '@templates/packs/registry'

const id = 'test-everywhere'

/** The one question asked of a section, as its record keeps it. */
export const askedOf = (section: string): string => extraName(id, section)

const questionOf = (register: RegisterName, section: string): ExtraField =>
  // Register and section come from one definition, which the compiler cannot see through the list.
  ({
    register,
    section,
    name: section,
    kind: { is: 'text' },
    need: 'optional',
    law: ['GDPR 5(2)'],
    label: { fr: `Question de ${register}, ${section}`, en: `Question of ${register}, ${section}` },
    help: { fr: 'Une question de plus.', en: 'One more question.' },
  }) as ExtraField

/**
 * An invented law, followed with Ireland's, that asks one question in each section of each register. Returns what takes it
 * back: given to `beforeAll`, it lives as long as the tests it was added for.
 */
export function askEverywhere(): () => void {
  const extraFields = registerNames.flatMap((register) =>
    registers[register].sections.map((section) => questionOf(register, section)),
  )
  const pack: Pack = { ...nothingMore, id, jurisdiction: 'IE', words: unionWords('Autorité'), extraFields }
  // The registry is an ordinary list while tests run, and other test files may read the same one: what is added is taken back.
  const all = packs as Pack[]
  all.push(pack)
  return () => void all.splice(all.indexOf(pack), 1)
}
