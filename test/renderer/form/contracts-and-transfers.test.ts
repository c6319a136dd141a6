// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { aDossier } from '@core/examples/a-dossier'
import { aContractCheck, aProcessor, aTransferAssessment } from '@core/examples/a-processor'
import ClausesSection from '@renderer/registers/contract-checks/sections/ClausesSection.vue'
import PlacesSection from '@renderer/registers/processors/sections/PlacesSection.vue'
import ConclusionSection from '@renderer/registers/transfer-assessments/sections/ConclusionSection.vue'
import TransferStep from '@renderer/registers/transfer-assessments/sections/TransferStep.vue'
import { openForm } from './open-form'

describe('the fifteen clauses', () => {
  const open = (check: Parameters<typeof aContractCheck>[0]) => {
    const opened = openForm(aDossier({ contractChecks: [aContractCheck(check)] }))
    const current = () => opened.dossier.current.contractChecks[0] ?? aContractCheck()
    const shown = opened.place(ClausesSection, { record: current() })
    const answer = async (clause: string, code: string) => {
      await shown.get(`#answer-${clause} input[value="${code}"]`).trigger('change')
      await shown.setProps({ record: current() })
    }
    return { shown, answer, current, undo: () => opened.dossier.undo() }
  }

  it('are all asked before any is answered, each with five answers to move between', () => {
    const { shown } = open({ clauses: [] })
    const groups = shown.findAll('[role=radiogroup]')
    expect(groups).toHaveLength(15)
    expect(groups.map((group) => group.findAll('input[type=radio]').length)).toEqual(Array<number>(15).fill(5))
    expect(shown.text()).toContain('Lecture à poursuivre')
    shown.unmount()
  })

  it('say what is missing as soon as a clause is answered no, and take it back', async () => {
    const { shown, answer, current, undo } = open({ clauses: [] })
    await answer('K08_endOfContract', 'no')
    expect(current().clauses.map(({ clause, answer: said }) => [clause, said])).toEqual([['K08_endOfContract', 'no']])
    expect(shown.get('.verdict').text()).toMatch(/Absentes\s*K08 Fin de contrat/)
    undo()
    await shown.setProps({ record: current() })
    expect(current().clauses).toEqual([])
    shown.unmount()
  })

  it('find the contract whole with the eleven of Article 28, and never say more', () => {
    const { shown } = open({})
    expect(shown.get('.verdict').text()).toContain('Les onze clauses de l’article 28 y sont')
    expect(shown.text()).not.toMatch(/conforme/i)
    shown.unmount()
  })
})

it('a processor shows where its data go, its sub-processors’ included', () => {
  const processors = [
    aProcessor({ subProcessors: ['processors-2'], remoteAccessCountries: ['GB'] }),
    aProcessor({ id: 'processors-2', name: 'Pune Desk', country: 'IN' }),
  ]
  const shown = openForm(aDossier({ processors })).place(PlacesSection, { record: processors[0] })
  const lines = shown.findAll('tbody tr').map((line) => line.findAll('td').map((cell) => cell.text()))
  expect(lines).toEqual([
    ['France', 'Paie Océane', 'Hébergement', 'Aucun'],
    ['Royaume-Uni', 'Paie Océane', 'Accès à distance', 'Pays adéquat'],
    ['Inde', 'Pune Desk', 'Hébergement', 'Pays tiers'],
  ])
  shown.unmount()
})

describe('a transfer assessment', () => {
  const place = (answers: Parameters<typeof aTransferAssessment>[0], component: unknown, more: object = {}) => {
    const record = aTransferAssessment(answers)
    return openForm(aDossier({ transferAssessments: [record] })).place(component as never, { record, ...more })
  }

  it('says what a step lacks, when it is done, and when it does not apply', async () => {
    const lacking = place({ reviewOn: '' }, TransferStep, { step: 'review' })
    expect(lacking.get('.stand').text()).toMatch(/Reste à répondre\s:\s*À réévaluer le/)
    const done = place({}, TransferStep, { step: 'review' })
    expect(done.get('.stand').text()).toBe('Étape faite.')
    const idle = place({ problematicLegislation: 'no' }, TransferStep, { step: 'measures' })
    expect(idle.get('.stand').text()).toContain('Sans objet')
    await flushPromises()
    for (const shown of [lacking, done, idle]) shown.unmount()
  })

  it.each([
    [{}, 'Protection effective avec mesures supplémentaires'],
    [{ technicalEffective: 'no' }, 'Protection insuffisante, transfert à suspendre'],
    [{ problematicLegislation: 'no' }, 'laissent la garantie produire ses effets'],
    [{ appliesInPractice: 'unknown' }, 'La conclusion attend encore une réponse'],
  ] as const)('with %o, what follows is « %s »', (answers, said) => {
    const shown = place(answers, ConclusionSection)
    expect(shown.get('.follows').text()).toContain(said)
    shown.unmount()
  })

  it('warns when the conclusion reached is milder than the answers', () => {
    const shown = place({ technicalEffective: 'no' }, ConclusionSection)
    expect(shown.get('.milder').text()).toContain('moins prudente')
    shown.unmount()
  })
})
