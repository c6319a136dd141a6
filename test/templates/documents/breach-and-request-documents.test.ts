import { describe, expect, it } from 'vitest'
import { documentsOffered, printDocument, type Audience, type DocumentId } from '@templates/documents/registry'
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
    expect(said('D09', 'internal', ['V-002'])).not.toContain('[Nom de la personne]')
  })

  it('begin the registers with figures', () => {
    expect(said('D10', 'authority', [])).toContain('Notifiées dans le délai : 1')
    expect(said('D11', 'authority', [])).toContain('Répondues dans le délai : 2')
  })

  it.each([
    ['Q-001', 'Réponse à votre demande', 'informations suivantes, prévues par la loi', 'recours juridictionnel'],
    ['Q-002', 'réponse en partie favorable', 'Motif : Obligation légale de conserver', 'au plus tard'],
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
    expect(said('D12', 'internal', ['Q-004'])).not.toContain('12 novembre 2026')
  })
})
