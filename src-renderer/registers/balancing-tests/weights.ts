import type { BalancingTest } from '@core/registers'
import { isSaid } from '@core/kinds'
import { weighingTests } from '@core/law/weighing'
import { fieldLabel } from '@core/texts/field-texts'
import type { Texts } from '@core/texts/texts'
import type { LanguageWords } from '@core/texts/words'

/** One thing in a pan: what it is, how heavy it is said to be, and where to change it. */
export interface Weight {
  readonly text: string
  readonly sub: string
  readonly path: string
}

interface Saying {
  readonly texts: Texts
  readonly words: LanguageWords
}

/** What speaks for the processing: the interest, and what it does for people. */
export function weightsForInterest(test: BalancingTest, { texts, words }: Saying): readonly Weight[] {
  const interest = isSaid(test.interest)
    ? [
        {
          text: words.text(test.interest),
          sub: test.whoseInterest === '' ? '' : words.code('interestHolder', test.whoseInterest),
          path: 'interest',
        },
      ]
    : []
  const good = test.impacts.filter(({ direction }) => direction === 'positive')
  return [...interest, ...good.map((row) => weightOf(row, '', { texts, words }))]
}

/** What speaks for people: what they go through, and the questions answered no. */
export function weightsForPeople(test: BalancingTest, { texts, words }: Saying): readonly Weight[] {
  const { balance } = texts.lawfulnessPages
  const bad = test.impacts.filter(({ direction }) => direction !== 'positive')
  const levelOf = ({ severity, likelihood }: BalancingTest['impacts'][number]) =>
    severity === '' || likelihood === ''
      ? balance.unrated
      : balance.level(words.code('riskLevel', severity), words.code('riskLevel', likelihood))
  const unmet = [...weightTests].filter((name) => test[name] === 'no')
  return [
    ...bad.map((row) => weightOf(row, levelOf(row), { texts, words })),
    ...unmet.map((name) => ({
      text: balance.unmet(fieldLabel(texts, 'balancingTests', name)),
      sub: '',
      path: name,
    })),
    ...(['balanceOfPower', 'childrenOrVulnerable'] as const)
      .filter((name) => isSaid(test[name]))
      .map((name) => ({
        text: words.text(test[name]),
        sub: name === 'balanceOfPower' ? balance.power : balance.vulnerable,
        path: name,
      })),
  ]
}

const weightTests = [...weighingTests.interest, ...weighingTests.necessity, ...weighingTests.impact] as const

const weightOf = (row: BalancingTest['impacts'][number], sub: string, { texts, words }: Saying): Weight => ({
  text: words.text(row.effect) || texts.form.untitledRow,
  sub,
  path: `impacts/${row.id}`,
})
