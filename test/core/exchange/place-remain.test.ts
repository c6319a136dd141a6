import { describe, expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import { findRecord } from '@core/dossier/references'
import { noEdits, remember, undo } from '@core/dossier/undo'
import { aClientFile, aDossier, anActivity, aRow, testDay } from '@core/examples/a-dossier'
import { fieldsForText, isNamedIn, placingOf, recordItStoodWith, withTextAdded } from '@core/exchange/place-remain'
import { remainsIn } from '@core/exchange/remains'
import { date, phrase, prose, text, texts } from '@core/kinds'
import { contentOf } from '../dossier/any-changes'
import { lawOf } from '../rules/run-on'

const law = lawOf().parameters
const at = `${testDay}T09:00:00.000Z`
const badge = aRow('importRemains', 'r1', {
  source: 'registre.csv',
  where: 'ligne 2 › Divers',
  text: 'Badge à vie\nrendu au départ',
  about: 'activities/activities-1',
})
const coffre = aRow('importRemains', 'r2', { source: 'registre.csv', where: 'ligne 3 › Divers', text: 'Coffre' })
const file = aDossier({
  clientFile: [aClientFile({ importRemains: [badge, coffre] })],
  activities: [anActivity({ name: { fr: 'Paie' }, notesInternal: { fr: 'À revoir', en: 'To review' } })],
})
const [activity] = file.activities

describe('what is added to an answer', () => {
  it.each([
    [prose, { fr: 'Un', en: 'One' }, { fr: 'Un\nDeux\nTrois', en: 'One' }],
    [prose, {}, { fr: 'Deux\nTrois' }],
    [phrase, { fr: 'Un' }, { fr: 'Un ; Deux ; Trois' }],
    [phrase, { fr: ' ' }, { fr: 'Deux ; Trois' }],
    [text, 'Un', 'Un ; Deux ; Trois'],
    [texts, ['Un'], ['Un', 'Deux', 'Trois']],
    // A question of a pack may have no answer at all yet.
    [text, undefined, 'Deux ; Trois'],
    [texts, undefined, ['Deux', 'Trois']],
    [prose, undefined, { fr: 'Deux\nTrois' }],
  ])('stands after what was there (%#)', (kind, stands, wanted) => {
    expect(withTextAdded(kind, stands, 'Deux\nTrois', 'fr')).toEqual(wanted)
  })
  it('is never put where no words go', () => {
    expect(() => withTextAdded(date, '', 'Deux', 'fr')).toThrow()
  })
})

describe('the questions something may be put in', () => {
  const offered = activity ? fieldsForText('activities', { ...activity }, law) : []
  it('are those in words that are asked, the internal note among them', () => {
    expect(offered).toEqual(expect.arrayContaining(['name', 'department', 'notesInternal', 'tags']))
    expect(offered).not.toContain('status')
    expect(offered).not.toContain('purposes')
  })
  it('are neither those the program keeps for itself, nor those that are not asked', () => {
    expect(offered).not.toContain('toConfirm')
    expect(offered).not.toContain('sourceTemplateVersion')
    expect(offered).not.toContain('decisionEffects')
  })
})

describe('placing', () => {
  const changes = placingOf(
    file,
    badge,
    { register: 'activities', record: 'activities-1', field: 'notesInternal', language: 'fr' },
    { at, by: 'Claire', law },
  )
  const placed = applyChanges(file, changes)

  it('adds to the answer, replaces nothing, and takes it out of what remains', () => {
    expect(findRecord(placed, 'activities', 'activities-1')?.notesInternal).toEqual({
      fr: 'À revoir\nBadge à vie\nrendu au départ',
      en: 'To review',
    })
    expect(remainsIn(placed).map(({ text: said }) => said)).toEqual(['Coffre'])
  })
  it('is refused where no question asks it', () => {
    const nowhere = { register: 'activities', record: 'activities-1', field: 'gone', language: 'fr' } as const
    expect(() => placingOf(file, badge, nowhere, { at, by: 'Claire', law })).toThrow('no question gone')
  })
  it('is taken back in one step', () => {
    const back = undo(remember(noEdits, changes), at)
    expect(contentOf(applyChanges(placed, back?.changes ?? []))).toEqual(contentOf(file))
  })
})

describe('the record it probably belongs to', () => {
  it('is the one it stood with, as long as there is one', () => {
    expect(recordItStoodWith(file, badge)).toEqual({ register: 'activities', record: 'activities-1' })
    expect(recordItStoodWith(file, coffre)).toBeUndefined()
    expect(recordItStoodWith({ ...file, activities: [] }, badge)).toBeUndefined()
    expect(recordItStoodWith(file, { about: 'nothing/activities-1' })).toBeUndefined()
  })
  it('is one its place names, whole', () => {
    expect(isNamedIn('AIPD « Vidéoprotection » › annexe', 'videoprotection')).toBe(true)
    expect(isNamedIn('Paiements › B2', 'Paie')).toBe(false)
    expect(isNamedIn('ligne 2 › RH', 'RH')).toBe(false)
  })
})
