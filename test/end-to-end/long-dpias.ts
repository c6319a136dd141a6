import { codeLists } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type Dpia } from '@core/registers'
import type { RichText } from '@core/rich-text/rich-text'
import { exampleDossier } from '@templates/models/example'

const sentence =
  'Le service vérifie chaque trimestre que les accès ouverts correspondent aux fonctions exercées, et consigne le résultat. '

/** Characters asked for, as people write them: paragraphs with some words in bold, and a list here and there. */
function longText(characters: number): RichText {
  const paragraph = { p: [{ text: 'Constat. ', strong: true as const }, { text: sentence.repeat(4) }] }
  const list = { list: Array.from({ length: 4 }, () => [{ p: [{ text: sentence }] }]) }
  return Array.from({ length: Math.ceil(characters / (sentence.length * 4)) }, (_, at) =>
    at % 5 === 4 ? list : paragraph,
  )
}

/** An assessment with `characters` of answers, spread evenly over the questions of the method. */
function longDpia(model: Dpia, [number, characters]: readonly [number, number]): Dpia {
  const id = `long-${number}`
  const questions = codeLists.dpiaQuestion.filter((question) => question !== 'custom')
  const answers = questions.map((question) => ({
    ...emptyRow(rowDefinitions.dpiaAnswers, `${id}-${question}`),
    question,
    answer: { fr: longText(characters / questions.length) },
  }))
  return { ...model, id, ref: `A-10${number}`, title: { fr: `AIPD longue ${number}` }, answers, versions: [] }
}

/** The example, with assessments of these numbers of characters in the place of its own: « AIPD longue 1 » and on. */
export function aDossierWithLongDpias(...sizes: readonly number[]): Dossier {
  const example = exampleDossier()
  const [model] = example.dpias
  if (!model) throw new Error('the example has no assessment')
  const dpias = sizes.map((characters, at) => longDpia(model, [at + 1, characters]))
  const activities = example.activities.map((activity) => ({ ...activity, dpia: '' }))
  return { ...example, dpias, activities, actions: [], dismissals: [], history: [] }
}
