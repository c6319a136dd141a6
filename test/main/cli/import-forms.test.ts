import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { atATerminal } from '../../helpers/at-a-terminal'
import { makeCsv } from '../../helpers/make-sheets'
import { icoControllerHeadings } from '../../core/exchange/known-forms/ico-rows'

it('the command line names a form it knows, and says of another file what stands in it', async () => {
  const { trente, folder, at } = atATerminal()
  const [ico, recipe] = [`${folder}/ico.csv`, `${folder}/recette.csv`]
  writeFileSync(ico, makeCsv([icoControllerHeadings, ['HR', 'Paying staff']]))
  writeFileSync(recipe, makeCsv([['Farine', 'Sucre'], ['200 g', '80 g']])) // prettier-ignore
  const { out } = await trente('import', ico, '--into', at('a.trente.json'), '--dry-run')
  expect(out).toMatch(/^On reconnaît le modèle de l’ICO pour les responsables du traitement$/m)
  const refused = await trente('import', recipe, '--into', at('a.trente.json'))
  expect(refused.status).toBe(2)
  expect(refused.err).toMatch(/aucun registre reconnu dans ce tableau CSV \(au début «\sFarine\s», «\sSucre\s»\)/)
})
