import { expect, it } from 'vitest'
import { aDossier, aDpia } from '@core/examples/a-dossier'
import { atATerminal } from '../../helpers/at-a-terminal'

it.each([
  ['fr', 'Le document « D05 » ne s’imprime que lorsqu’un risque reste élevé après les mesures'],
  ['en', 'The document “D05” is printed only where a risk stays high after the measures'],
])('refuses a prior consultation while no risk stays high, and writes nothing (%s)', async (language, sentence) => {
  const { trente, put, at, listing } = atATerminal()
  const path = put('a.trente.json', aDossier({ dpias: [aDpia()] }))
  const before = listing()
  const said = await trente('export', path, '--document', 'D04,D05', '--out', at('mots'), '--lang', language)
  expect([said.status, said.out]).toEqual([2, ''])
  expect(said.err).toContain(sentence)
  expect(listing()).toEqual(before)
})
