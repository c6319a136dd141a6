import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readSource } from '@core/exchange/read-source'
import { aDossier, aRecord } from '@core/examples/a-dossier'
import { emptyRow, type FieldSet } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { refusalText } from '@core/texts/refusal-text'
import { printDocument } from '@templates/documents/registry'
import { printWord } from '@templates/word/print-word'
import { fiche } from '../../../helpers/make-cnil-register'
import { makeCsv, makeOds } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { aNewClient } from '../../../helpers/propose'
import { plainly } from '../../../helpers/typeset'
import { comeIn } from './come-in'

const row = (definition: { fields: FieldSet }, id: string, answers: object) =>
  ({ ...(emptyRow(definition as never, id) as object), ...answers }) as never

const dossier = aDossier({
  activities: [
    aRecord('activities', {
      id: 'a1',
      ref: 'T-012',
      name: { fr: 'Prêt de jeux', en: 'Lending of games' },
      department: { fr: 'Ludothèque', en: 'Toy library' },
      purposes: [row(rowDefinitions.purposes, 'p1', { title: { fr: 'Suivre les prêts', en: 'Track loans' }, legalBasis: 'publicTask' })],
      subjects: [row(rowDefinitions.subjects, 's1', { category: 'employees', detail: { fr: 'Agents', en: 'Staff' } })],
      dataItems: [row(rowDefinitions.dataItems, 'd1', { category: 'contact', detail: { fr: 'Adresse', en: 'Address' }, retention: 'r1' })],
      externalRecipients: [row(rowDefinitions.externalRecipients, 'x1', { recipient: { fr: 'Comptable public', en: 'Public accountant' }, role: 'authority', country: 'FR' })],
      securityMeasures: [row(rowDefinitions.measureLinks, 'm1', { measure: 'sm1', state: 'planned' })],
      processors: ['pr1'],
      transfersDeclared: 'no',
      status: 'active', lastReviewedOn: '2026-03-01', occasional: 'no', profiling: 'no', automatedDecision: 'none', surveillanceLevel: 'none',
      wp248: [row(rowDefinitions.wp248Answers, 'w1', { criterion: 'W1_evaluation', answer: 'no' }), row(rowDefinitions.wp248Answers, 'w2', { criterion: 'W3_monitoring', answer: 'no' })],
    }),
  ],
  securityMeasures: [aRecord('securityMeasures', { id: 'sm1', ref: 'M-001', title: { fr: 'Armoire fermée', en: 'Locked cupboard' } })],
  processors: [aRecord('processors', { id: 'pr1', ref: 'S-001', name: 'Jeux SARL', services: { fr: 'Prêt en ligne', en: 'Online loans' }, country: 'BE' })],
  retentionRules: [aRecord('retentionRules', { id: 'r1', ref: 'D-001', label: { fr: '5 ans après le prêt', en: '5 years after the loan' } })],
}) // prettier-ignore

async function word(id: 'D01' | 'D03', language: 'fr' | 'en', annexes = false, of = dossier): Promise<Uint8Array> {
  const options = { language, audience: 'authority', annexes, records: id === 'D03' ? ['T-012'] : [], today: '2026-11-23' } as const
  const chunks: Uint8Array[] = []
  for await (const chunk of printWord(printDocument(id, of, options), { date: '2026-11-23T10:00:00.000Z' }))
    chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
} // prettier-ignore

it.each([
  ['D03', 'fr', 'trente-sheet'],
  ['D03', 'en', 'trente-sheet'],
  ['D01', 'fr', 'trente-record'],
] as const)('our own %s in %s comes back as the activities it was printed from', async (id, language, form) => {
  const { forms, activities, left, after } = comeIn(await word(id, language), `${id}.docx`)
  expect(forms).toEqual([form])
  const fr = language === 'fr'
  const back = activities.filter(({ ref }) => ref === 'T-012')
  expect(back).toMatchObject([
    {
      name: fr ? 'Prêt de jeux' : 'Lending of games',
      department: fr ? 'Ludothèque' : 'Toy library',
      purposes: [fr ? 'Suivre les prêts | publicTask' : 'Track loans | publicTask'],
      subjects: [fr ? 'employees | Agents' : 'employees | Staff'],
      data: [fr ? 'contact | Adresse | 5 ans après le prêt' : 'contact | Address | 5 years after the loan'],
      outside: [fr ? 'Comptable public' : 'Public accountant'],
      processors: ['Jeux SARL'],
      security: [fr ? 'Armoire fermée' : 'Locked cupboard'],
      transfersDeclared: 'no',
      dpiaDecision: '',
    },
  ])
  // What we say where nobody answered is nobody's words.
  expect(left).not.toContain(textsOf(language).documents.printer.notStated)
  if (id === 'D01') return
  // Answers of a word stand on one line, criteria answered alike on another: each comes back to its question.
  expect(back).toMatchObject([{ status: 'active', lastReviewedOn: '2026-03-01', profiling: 'no' }])
  const [{ wp248 } = { wp248: [] }] = after.activities.filter(({ ref }) => ref === 'T-012')
  expect(wp248).toMatchObject([
    { criterion: 'W1_evaluation', answer: 'no' },
    { criterion: 'W3_monitoring', answer: 'no' },
  ])
})

it('what we list as not translated comes back as nobody’s words', async () => {
  const activities = dossier.activities.map((each) => ({ ...each, department: { en: 'Toy library' } }))
  const { activities: back, left } = comeIn(await word('D03', 'fr', true, { ...dossier, activities }), 'D03.docx')
  expect(back).toMatchObject([{ name: 'Prêt de jeux', department: 'Toy library' }])
  expect(left).not.toContain('Service')
})

it('the CNIL’s register is named too', () => {
  expect(comeIn(makeOds([fiche({ name: 'Paie', ref: 'B-01' })]), 'registre.ods').forms).toEqual(['cnil-simplified'])
})

const refusal = (source: Uint8Array | string, name: string) => {
  const bytes = typeof source === 'string' ? strToU8(source) : source
  const context = { dossier: aNewClient(), language: 'fr', at: '2026-11-23T10:00:00.000Z', by: '', newId: () => 'x' } as const
  const read = readSource(bytes, name, 'auto', context)
  if (read.ok) throw new Error('it was read')
  const said = (language: 'fr' | 'en') => plainly(refusalText(textsOf(language), read.refusal))
  return { reason: read.refusal.reason, fr: said('fr'), en: said('en') }
} // prettier-ignore

it('a client file says that it is one, and what to do', () => {
  const plain = refusal('{"format":"trente-dossier","schema":1,"body":{}}', 'acme.json')
  expect(plain.reason).toBe('client-file')
  expect(plain.fr).toMatch(/fichier client de Trente.*s’ouvre depuis l’accueil/)
  expect(plain.en).toMatch(/client file of Trente.*opened from the first page/)
  expect(refusal('{"format":"trente-sealed","v":1}\n…', 'acme.trente').reason).toBe('sealed-client-file')
})

it('a file that is no register is told by what stands in it, and what would do', () => {
  const recipe = refusal(makeCsv([['Farine', 'Sucre'], ['200 g', '80 g']]), 'recette.csv') // prettier-ignore
  expect(recipe.fr).toMatch(/^« recette.csv » : aucun registre reconnu dans ce tableau CSV \(au début « Farine », « Sucre »\)\. Trente attend un tableau/)
  expect(recipe.en).toMatch(/no record recognised in this CSV table \(at the start “Farine”, “Sucre”\)\. Trente expects a table/)
  const book = refusal(makeXlsx([{ name: 'Stock', rows: [['Farine', 'Sucre'], ['1', '2']] }, { name: 'Ventes', rows: [['Pain', 'Brioche'], ['3', '4']] }]), 'stock.xlsx')
  expect(book.fr).toContain('dans ce classeur Excel (feuilles « Stock », « Ventes » ; au début « Farine », « Sucre »)')
  expect(refusal('{}', 'vide.json').en).toContain('in this JSON file, which is empty')
}) // prettier-ignore
