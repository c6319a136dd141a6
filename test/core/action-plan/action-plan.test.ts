import { describe, expect, it } from 'vitest'
import { actionFromFinding, actionsOfFinding, canBecomeAction } from '@core/action-plan/action-from'
import { originInWords } from '@core/action-plan/origin-in-words'
import { pointsOf } from '@core/action-plan/points'
import { aDossier, aDpia, anAction, anAudit, anActivity, aRow } from '@core/examples/a-dossier'
import { findingText } from '@core/texts/finding-text'
import type { Action } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'
import { findingsIn } from '../rules/run-on'

const dossier = aDossier({ activities: [anActivity({ owner: '' })] })
const [finding] = findingsIn(dossier)
if (!finding) throw new Error('an activity without an owner is a finding')
const said = findingText(finding, wordsIn('fr', dossier))

describe('a task made of a finding', () => {
  const made = anAction({ dpia: '', ...actionFromFinding(finding, said, 'fr') })

  it('says which rule called for it, and of which record', () => {
    expect(made).toMatchObject({
      rule: 'ROPA-OWN-01',
      activity: 'activities-1',
      state: 'open',
      title: { fr: said.title },
    })
  })

  it('is found again from the finding, unless it was given up', () => {
    expect(actionsOfFinding(finding, [made])).toEqual([made])
    expect(actionsOfFinding(finding, [{ ...made, state: 'cancelled' }])).toEqual([])
    expect(actionsOfFinding(finding, [{ ...made, activity: 'activities-2' }])).toEqual([])
  })

  it('is not offered of a task, nor beside the findings of an audit, which have words of their own', () => {
    expect(canBecomeAction(finding)).toBe(true)
    expect(canBecomeAction({ ...finding, register: 'actions' })).toBe(false)
    expect(canBecomeAction({ ...finding, register: 'audits' })).toBe(false)
  })
})

describe('the origin of a task', () => {
  const audit = anAudit({ findings: [aRow('auditFindings', 'f1', { text: { fr: 'Comptes partagés' } })] })
  const full = aDossier({ audits: [audit], dpias: [aDpia()] })
  const words = wordsIn('fr', full)

  it('is what called for it rather than where it applies', () => {
    const action = anAction({ dpia: '', audit: 'audits-1', activity: 'activities-1' })
    const origin = (more: Partial<Action>) => originInWords({ ...action, ...more }, words, textsOf('fr'))
    expect(origin({})).toBe('Audit du registre')
    expect(origin({ audit: '' })).toBe('Paie')
    const { title } = textsOf('fr').rules['RET-01']
    expect(origin({ audit: '', rule: 'RET-01' })).toBe(`${title} (RET-01)`)
    expect(origin({ audit: '', rule: 'RET-01', title: { fr: title } })).toBe('Point à régler RET-01')
    expect(origin({ audit: '', rule: 'XYZ-01' })).toBe('Point à régler XYZ-01')
  })

  it('offers the lines of each origin by their names, a risk by its event where it has no title', () => {
    const risks = [aRow('dpiaRisks', 'risk-9', { event: 'disappearance' })]
    const file = aDossier({ audits: [audit], dpias: [aDpia({ answers: [], measures: [], risks })] })
    expect(pointsOf(anAction({ audit: 'audits-1' }), file, wordsIn('fr', file))).toEqual([
      { id: 'risk-9', name: 'Disparition de données' },
      { id: 'f1', name: 'Comptes partagés' },
    ])
  })
})
