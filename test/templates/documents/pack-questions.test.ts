import { beforeAll, describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { aClientFile, aDossier, anActivity, aPurpose } from '@core/examples/a-dossier'
import { registers, type RegisterName } from '@core/registers'
import { documentIds, printDocument, type DocumentId } from '@templates/documents/registry'
import { askedOf, askEverywhere } from '../../helpers/asking-everywhere'
import { textsOfBlocks } from '../../helpers/block-texts'
import { markedDossier } from '../../helpers/marked-dossier'
import { fr } from '../../helpers/typeset'

const options = { language: 'fr', audience: 'authority', records: [], today: '2026-11-23' } as const
const printed = (id: DocumentId, dossier: Dossier) => textsOfBlocks(printDocument(id, dossier, options).blocks())

const answers = {
  'uk-ico:schedule1Condition': { fr: 'Partie 1, paragraphe 1' },
  'uk-ico:keptAsPolicy': 'no',
  'fr-cnil:healthFormality': 'authorisation',
}
const file = (pack: 'FR' | 'UK') =>
  aDossier({
    clientFile: [aClientFile({ jurisdictionPacks: [pack] })],
    activities: [{ ...anActivity({ purposes: [aPurpose({ art9Condition: 'employmentSocial' })] }), ...answers }],
  })

describe.each(['D01', 'D03'] as const)('%s', (id) => {
  it('prints what the law of the file asks, and the question it requires though nobody answered it', () => {
    const said = printed(id, file('UK'))
    expect(said).toContain('Exigences nationales')
    expect(said).toContain('Condition de l’annexe 1 du DPA 2018')
    expect(said).toContain('Partie 1, paragraphe 1')
    expect(said).toContain('Pourquoi ce document n’est pas suivi')
    expect(said).not.toContain('Formalité pour les données de santé')
  })

  it('prints nothing of a law the file does not follow', () => {
    const said = printed(id, file('FR'))
    expect(said).toContain('Autorisation de la CNIL (art. 66, III)')
    expect(said.join('\n')).not.toContain('annexe 1 du DPA 2018')
  })

  it('has no empty chapter where no law asks more', () => {
    expect(printed(id, aDossier())).not.toContain('Exigences nationales')
  })
})

describe('a cover', () => {
  it.each([
    ['FR', 'CNIL', 'Article 30, paragraphe 1, du RGPD'],
    ['UK', 'ICO', 'Article 30, paragraphe 1, du RGPD britannique'],
  ] as const)('of a file that follows %s names %s and « %s »', (pack, authority, law) => {
    const { cover, properties } = printDocument('D03', file(pack), options)
    expect(cover.facts).toContainEqual({ label: 'Destination', value: authority })
    expect(properties.subject).toBe(law)
  })
})

describe('an answer to a question of any law', () => {
  beforeAll(askEverywhere)
  /** Registers that documents print record by record, or as a table. */
  const told: readonly RegisterName[] = [
    'clientFile',
    'organisations',
    'persons',
    'jointControls',
    'activities',
    'retentionRules',
    'securityMeasures',
    'processors',
    'dpias',
  ]

  it.each(told)('of %s is printed, section by section', (register) => {
    const { dossier } = markedDossier()
    const sections: readonly string[] = registers[register].sections
    const marks = Object.fromEntries(sections.map((section) => [askedOf(section), `⟦${register} ${section}⟧`]))
    const given = (dossier[register] as readonly object[]).map((record) => ({ ...record, ...marks }))
    const [client] = register === 'clientFile' ? given : dossier.clientFile
    const irish = { ...dossier, [register]: given, clientFile: [{ ...client, jurisdictionPacks: ['IE'] }] } as Dossier
    const whole = documentIds.flatMap((id) => printed(id, irish)).join('\n')
    expect(Object.values(marks).filter((mark) => !whole.includes(mark))).toEqual([])
    expect(whole).toContain(fr(`Question de ${register}, ${sections[0] ?? ''}`))
  })
})
