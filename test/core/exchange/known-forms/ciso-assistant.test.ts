import { expect, it } from 'vitest'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { comeIn } from './come-in'

it('its seven sheets are one processing, each purpose with its basis', () => {
  const { forms, activities, left } = comeIn(
    makeXlsx([
      { name: 'Processing', rows: [['ref_id', 'name', 'nature', 'dpia_required'], ['PR-1', 'Payroll', 'privacy_collection', 'False']] },
      { name: 'Purposes', rows: [['name', 'legal_basis'], ['Pay staff', 'privacy_contract'], ['Declare taxes', 'privacy_legal_obligation']] },
      { name: 'Personal data', rows: [['name', 'category', 'retention'], ['Bank details', 'privacy_financial', '5 years']] },
      { name: 'Data subjects', rows: [['category', 'description'], ['privacy_employees', 'All sites']] },
      { name: 'Data recipients', rows: [['name', 'category'], ['Tax office', 'privacy_public_authorities']] },
      { name: 'Data contractors', rows: [['entity', 'relationship_type', 'country'], ['PayCo', 'privacy_data_processor', 'FR']] },
      { name: 'Data transfers', rows: [['entity', 'country', 'transfer_mechanism'], ['Acme Inc', 'US', 'privacy_standard_contractual_clauses']] },
    ]),
    'processing.xlsx',
  ) // prettier-ignore
  expect(forms).toEqual(['ciso-assistant'])
  expect(activities).toMatchObject([
    {
      name: 'Payroll',
      ref: 'PR-1',
      purposes: ['Pay staff | contract', 'Declare taxes | legalObligation'],
      subjects: ['employees | employees'],
      data: ['bankPayment | Bank details | 5 years'],
      outside: ['Tax office'],
      processors: ['PayCo'],
      transfers: ['US sccEU'],
      dpiaDecision: '',
    },
  ])
  expect(left.sort()).toEqual(
    ['All sites', 'Acme Inc', 'FR', 'False', 'privacy_collection', 'privacy_data_processor', 'privacy_financial', 'privacy_public_authorities'].sort(),
  ) // prettier-ignore
})

const ciso = (name: string, rows: readonly (readonly string[])[]) => ({ name, rows: rows as string[][] })
const cisoMain = ciso('Processing', [['ref_id', 'name', 'nature', 'dpia_required'], ['PR-1', 'Payroll', 'privacy_collection', 'False']]) // prettier-ignore
const cisoPurposes = ciso('Purposes', [
  ['name', 'legal_basis'],
  ['Pay staff', 'privacy_contract'],
])

it.each([
  ['a sheet of something else', [cisoMain, cisoPurposes, ciso('Notes', [['Topic'], ['Audit']])]],
  ['several processings, whose lists may be of any', [ciso('Processing', [...cisoMain.rows, ['PR-2', 'Leave', 'privacy_use', 'True']]), cisoPurposes]],
  ['too few of its questions', [ciso('Processing', [['name', 'nature'], ['Payroll', 'privacy_collection']])]],
])('a workbook with %s is read as it stands', (_, sheets) =>
  expect(comeIn(makeXlsx(sheets), 'processing.xlsx').forms).toBeUndefined(),
) // prettier-ignore

it('a workbook without any processing has nothing to bring', () => {
  const empty = makeXlsx([ciso('Processing', cisoMain.rows.slice(0, 1)), cisoPurposes])
  expect(() => comeIn(empty, 'processing.xlsx')).toThrow('nothing-recognised')
})

it('one sheet of several processings, each with what stands under no heading', () => {
  const rows = [['name', 'nature', 'dpia_required', 'information_channel'], ['Payroll', 'n1', 'True', 'Notice', 'By hand'], ['Leave', 'n2', 'False', 'Poster']] // prettier-ignore
  const { forms, activities, left } = comeIn(makeXlsx([ciso('Processing', rows)]), 'processing.xlsx')
  expect(forms).toEqual(['ciso-assistant'])
  expect(activities.map(({ name }) => name)).toEqual(['Payroll', 'Leave'])
  expect(left).toContain('By hand')
})

it('data is told by its category where it has no name, a contractor by its own', () => {
  const { activities, left } = comeIn(
    JSON.stringify([
      {
        name: 'Payroll',
        nature: 'privacy_collection',
        dpia_required: 'False',
        purposes: [{ name: 'Pay staff', legal_basis: 'privacy_contract' }],
        personal_data: [
          { category: 'privacy_bank_details', retention: '5 years' },
          { name: 'Photograph', category: 'privacy_picture' },
        ],
        data_contractors: [{ name: 'PayCo', relationship_type: 'privacy_data_processor' }],
      },
    ]),
    'export.json',
  )
  expect(activities).toMatchObject([
    { purposes: ['Pay staff | contract'], data: ['bankPayment | bank details | 5 years', 'other | Photograph'], processors: ['PayCo'] },
  ]) // prettier-ignore
  expect(left).toContain('privacy_picture')
  expect(left).not.toContain('privacy_bank_details')
})
