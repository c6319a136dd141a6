import { describe, expect, it } from 'vitest'
import {
  documentsOffered,
  printDocument,
  refusalOf,
  type Audience,
  type DocumentId,
} from '@templates/documents/registry'
import { exampleDossier } from '@templates/models/example'
import { textsOfBlocks } from '../../helpers/block-texts'
import { aDossier } from '@core/examples/a-dossier'
import { plainly } from '../../helpers/typeset'

const dossier = exampleDossier()
const said = (id: DocumentId, audience: Audience, records: readonly string[], today = '2026-11-23') =>
  plainly(
    textsOfBlocks([
      ...printDocument(id, dossier, {
        language: 'fr',
        audience,
        records,
        today,
        now: `${today}T09:00:00.000Z`,
      }).blocks(),
    ]).join('\n'),
  )

describe('documents of breaches and requests', () => {
  it('are offered only where there is one', () => {
    for (const id of ['D08', 'D09', 'D10', 'D11', 'D12'] as const) {
      expect(documentsOffered(dossier)).toContain(id)
      expect(documentsOffered(aDossier({}))).not.toContain(id)
    }
  })

  it('tell the authority its reference and that the notice left in time, and nothing the house learned', () => {
    const file = said('D08', 'authority', ['V-001'])
    expect(file).toContain('NV-2026-0417')
    expect(file).toContain('Notifiée 20 h 20 après la prise de connaissance, dans le délai')
    expect(file).not.toMatch(/Le formulaire demande aussi|ne s’ouvre plus par un seul mot de passe/)
    expect(said('D08', 'internal', ['V-001'])).toContain('Le formulaire demande aussi')
  })

  it('write to the people without the rating of the risk, and never about what was decided not to be told', () => {
    const message = said('D09', 'internal', ['V-001'])
    expect(message).toContain('[Nom de la personne]')
    expect(message).toContain('Changez votre mot de passe')
    expect(message).not.toMatch(/Risque élevé|Gravité|Vraisemblance|ENISA/)
    expect(refusalOf('D09', dossier, ['V-002'])).toBe('nothing-to-print')
    expect(said('D09', 'internal', [])).not.toContain('V-002')
  })

  it('speak to the person as to one: what may come of it is theirs, and a day is told once', () => {
    expect(said('D09', 'internal', ['V-001'])).toContain('la perte de la maîtrise de vos données')
    expect(said('D09', 'internal', ['V-003'])).toContain(
      'L’incident a eu lieu le 21 novembre 2026. Nous l’avons appris le jour même.',
    )
  })

  it('say what was done about a breach in words that agree with one, and its risk once', () => {
    const register = said('D10', 'authority', [])
    expect(register).toContain(
      'Risque élevé\nAutorité : notifiée le 13 mars 2026\nPersonnes : informées le 14 mars 2026',
    )
    expect(register).toContain('Autorité : non requise, avec ses raisons')
    expect(register).not.toMatch(/Risque : Risque|Votre rôle/)
  })

  it('number each of several letters for itself, and leave no signature alone', () => {
    const print = (records: readonly string[]) =>
      printDocument('D12', dossier, { language: 'fr', audience: 'internal', records, today: '2026-11-23' })
    expect([print([]).several, print(['Q-001']).several]).toEqual([true, undefined])
    const kept = [...print(['Q-001']).blocks()]
      .flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
      .slice(-3)
    expect(kept.map(({ withNext = false }) => withNext)).toEqual([true, true, false])
  })

  it('part the names of a list where one of them holds a comma', () => {
    expect(said('D08', 'authority', ['V-001'])).toContain('Coordonnées ; État civil, identité ; Santé')
  })

  it('begin the registers with figures', () => {
    expect(said('D10', 'authority', [])).toContain('Notifiées dans le délai : 1')
    expect(said('D11', 'authority', [])).toContain('Répondues dans le délai : 2')
  })

  it.each([
    ['Q-001', 'Réponse à votre demande', 'réclamation à l’autorité de contrôle : CNIL', 'recours juridictionnel'],
    [
      'Q-002',
      'réponse en partie favorable',
      'Motifs : obligation légale de conserver ; archives, recherche',
      'au plus tard',
    ],
    ['Q-003', 'prolongation du délai de réponse', 'au plus tard le 12 janvier 2027', 'Motif :'],
    ['Q-005', 'confirmer votre identité', 'Merci de nous la confirmer', 'au plus tard'],
  ])('answer %s by the letter its state calls for', (ref, subject, has, hasNot) => {
    const text = said('D12', 'internal', [ref])
    expect(text).toContain(subject)
    expect(text).toContain(has)
    expect(text).not.toContain(hasNot)
  })

  it('promise nobody a day that has passed', () => {
    expect(said('D12', 'internal', ['Q-004'], '2026-11-01')).toContain('au plus tard le 12 novembre 2026')
    expect(said('D12', 'internal', ['Q-004'])).not.toMatch(/12 novembre 2026|accusé de réception/)
  })
})
