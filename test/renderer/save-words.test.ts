import { describe, expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import { saveWords } from '@renderer/frame/save-words'
import { fr } from '../helpers/typeset'

const now = new Date(2026, 10, 23, 18, 0)
const at = new Date(2026, 10, 23, 14, 3).toISOString()
const said = (state: Parameters<typeof saveWords>[0], language: 'fr' | 'en' = 'fr') =>
  saveWords(state, textsOf(language), language, now)

describe('what is said about saving', () => {
  it('names the minute of the last save', () => {
    expect(said({ is: 'saved', at }).short).toBe('Enregistré à 14:03')
    expect(said({ is: 'saved', at }, 'en').short).toBe('Saved at 14:03')
  })
  it('names the day too once it is not today', () => {
    const yesterday = new Date(2026, 10, 22, 9, 5).toISOString()
    expect(said({ is: 'saved', at: yesterday }).short).toBe('Enregistré le 22 novembre 2026 à 09:05')
  })
  it('never says saved while it is not', () => {
    expect(said({ is: 'saving' }).short).toBe('Enregistrement…')
    const full = said({ is: 'failed', refusal: { reason: 'disk-full', about: 'valmont.trente.json' } })
    expect(full.short).toBe(fr('Non enregistré : disque plein'))
    expect(full.full).toContain('valmont.trente.json')
    expect(full.wrong).toBe(true)
    expect(said({ is: 'unreachable' }).wrong).toBe(true)
    const unsure = said({
      is: 'failed',
      refusal: { reason: 'unconfirmed', about: 'valmont.trente.json', detail: 'EIO' },
    })
    expect(unsure.short, 'neither saved nor unsaved').toBe('Écrit, mais pas encore confirmé par le disque')
    expect(unsure.wrong).toBe(true)
    expect(unsure.full).toContain(fr('est écrit en entier'))
  })
  it('has a sentence for every refusal, even those without a short name', () => {
    const other = said({ is: 'failed', refusal: { reason: 'io', about: 'valmont.trente.json' } })
    expect(other.short).toBe('Non enregistré')
    expect(other.full.length).toBeGreaterThan(10)
  })
})
