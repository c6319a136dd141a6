import { expect, it } from 'vitest'
import { standOf } from '@core/asked/stand'
import { blanksOf, unfilledIn } from '@core/asked/unfilled'
import type { AnyRecord } from '@core/dossier/change'
import { aDossier, aDpia, aRow } from '@core/examples/a-dossier'
import type { Dpia } from '@core/registers'
import { fromPlainText } from '@core/rich-text/normalise'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { fr } from '../../helpers/typeset'
import { findingsIn } from '../rules/run-on'

const law = lawParametersAt('2026-11-23', ['FR'])
const seen = (dpia: Dpia) => dpia as unknown as AnyRecord
const rich = (text: string) => ({ fr: fromPlainText(text) })
const missing = (answers: Partial<Dpia>) =>
  standOf('dpias', seen(aDpia(answers)), aDossier(), law).missing.map(({ field }) => field)
const answering = (text: string, more = {}) => [
  aRow('dpiaAnswers', 'answer-1', { question: 'processing', answer: { ...rich(text), ...more } }),
]

it('a draft nobody filled in does not count as an answer', () => {
  expect(missing({ answers: answering('La paie des agents.') })).not.toContain('answers')
  expect(missing({ answers: answering('La paie des agents de [organisme].') })).toContain('answers')
  expect(missing({ dpoAdvice: rich('Favorable.') })).not.toContain('dpoAdvice')
  expect(missing({ dpoAdvice: rich('[Avis du DPO.]') })).toContain('dpoAdvice')
})

it('one language filled in is an answer: the other is told when a document prints it', () => {
  const answers = answering('La paie des agents.', { en: fromPlainText('The payroll of [organisation].') })
  expect(missing({ answers })).not.toContain('answers')
  expect(unfilledIn('dpias', seen(aDpia({ answers })))).toEqual([])
  expect(blanksOf('dpias', seen(aDpia({ answers })), 'fr')).toEqual([])
  expect(blanksOf('dpias', seen(aDpia({ answers })), 'en')).toEqual(['[organisation]'])
})

it('words kept for the machine are not looked into', () => {
  const versions = [aRow('dpiaVersions', 'v', { version: '1', on: '2026-01-01', content: '{"a":"[nom]"}' })]
  expect(missing({ versions, start: '{"a":"[nom]"}' })).not.toContain('versions')
  expect(blanksOf('dpias', seen(aDpia({ versions, start: '{"a":"[nom]"}' })), 'fr')).toEqual([])
})

it('the point names the question and what is left, in the language of the reader, and leads there', () => {
  const both = { fr: fromPlainText('[Organisme] filme [lieux].'), en: fromPlainText('[Body] films [places].') }
  const dpia = aDpia({
    answers: [aRow('dpiaAnswers', 'answer-1', { question: 'processing', answer: both }), ...aDpia().answers.slice(1)],
    measures: [
      aRow('dpiaMeasures', 'measure-1', {
        title: { fr: 'Revue' },
        state: 'implemented',
        content: rich('Tous les [mois]'),
      }),
    ],
    dpoAdvice: rich('[Avis du DPO.]'),
  })
  const found = findingsIn(aDossier({ dpias: [dpia] })).filter(({ rule }) => rule === 'DPIA-24')
  expect(found.map(({ field, row }) => [field, row])).toEqual([
    ['answers', 'answer-1'],
    ['measures', 'measure-1'],
    ['dpoAdvice', undefined],
  ])
  const said = (language: 'fr' | 'en') => found.map((finding) => findingText(finding, wordsIn(language)).message)
  expect(said('fr')).toEqual([
    fr('« Le traitement envisagé » : il reste à compléter [Organisme], [lieux].'),
    fr('« Revue » : il reste à compléter [mois].'),
    fr('« Avis du DPO » : il reste à compléter [Avis du DPO.].'),
  ])
  expect(said('en')[0]).toContain('[Body], [places]')
})
