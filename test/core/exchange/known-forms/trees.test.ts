import { expect, it } from 'vitest'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { comeIn } from './come-in'

const json = (value: unknown) => comeIn(JSON.stringify(value), 'export.json')

it('MONARC: each kind of person has her data and her period, and 0 days is no period', () => {
  const { forms, activities, left } = json([
    {
      name: 'Payroll',
      controller: { name: 'Heron Mills', contact: '1 Weir Lane' },
      data_protection_officer: { name: 'Ada Finch' },
      purposes: 'Pay staff',
      security_measures: 'Encryption\nBadges',
      personal_data: [
        {
          data_subject: 'Employees',
          data_categories: [{ name: 'Bank details' }, { name: 'Contact' }],
          retention_period: 5,
          retention_period_mode: 'year(s)',
        },
        {
          data_subject: 'Job applicants',
          data_categories: [{ name: 'Curriculum vitae' }],
          retention_period: 0,
          retention_period_mode: 'day(s)',
        },
      ],
      recipients: [
        { name: 'HR department', type: 'internal' },
        { name: 'Tax office', type: 'external', description: 'monthly' },
      ],
      international_transfers: [{ organisation: 'Acme Inc', country: 'United States', documents: 'Standard contractual clauses' }],
      processors: [{ name: 'PayCo', contact: 'x@payco.example' }],
    },
    { name: 'Badges', purposes: 'Access control' },
  ]) // prettier-ignore
  expect(forms).toEqual(['monarc'])
  expect(activities).toMatchObject([
    {
      name: 'Payroll',
      purposes: ['Pay staff'],
      subjects: ['employees | Employees', 'applicants | Job applicants'],
      data: ['bankPayment | Bank details | 5 year(s)', 'contact | Contact | 5 year(s)', 'other | Curriculum vitae'],
      inside: ['HR department'],
      outside: ['Tax office'],
      processors: ['PayCo'],
      transfers: ['US sccEU'],
      security: ['Encryption', 'Badges'],
    },
    { name: 'Badges', purposes: ['Access control'], transfersDeclared: 'unknown' },
  ])
  expect(left.sort()).toEqual(
    ['0', '1 Weir Lane', 'Acme Inc', 'Ada Finch', 'Heron Mills', 'day(s)', 'monthly', 'x@payco.example'].sort(),
  )
})

const badges = {
  name: 'Badges',
  purposes: 'Access control',
  security_measures: null,
  personal_data: [{ data_subject: 'Staff', data_categories: ['Photograph', 'Name'] }, { data_subject: 'Visitors' }],
  processors: [[{ name: 'DoorCo' }], [['x1', 'x2'], [{ floor: 'x3' }]]],
}

it.each<[string, unknown, readonly string[]]>([
  ['alone', badges, []],
  ['in the file that wraps it', { tool: 'M 2.1', export: { by: 'Ada', records: [badges] } }, ['M 2.1', 'Ada']],
])('MONARC: a record %s', (_, value, beside) => {
  const { forms, activities, left } = json(value)
  expect(forms).toEqual(['monarc'])
  expect(activities).toMatchObject([
    { name: 'Badges', data: ['other | Photograph', 'civilStatus | Name'], security: [] },
  ])
  expect(left).toEqual(expect.arrayContaining([...beside]))
})

it('MONARC: what is buried in a file of something else is none of its exports', () => {
  expect(json({ a: { b: { c: { records: [badges] } } }, traitements: [{ nom: 'Paie', finalites: 'Payer' }] }).forms).toBeUndefined() // prettier-ignore
})

it('the Norwegian common record', () => {
  const { forms, activities, left } = json([
    {
      id: 'a1',
      status: 'DRAFT',
      title: 'Lønn',
      purpose: 'Utbetale lønn',
      categories: [
        { dataSubjectCategories: 'Ansatte', personalDataCategories: ['Navn', 'Kontonummer'] },
        { dataSubjectCategories: 'Pårørende', personalDataCategories: ['Navn'] },
      ],
      articleSixBasis: [{ legality: '6.1.b', referenceUrl: 'https://lovdata.example/1' }],
      businessAreas: ['HR'],
      dataProcessingAgreements: [{ dataProcessorName: 'Fjord AS', agreementUrl: 'https://x.example' }],
      securityMeasures: 'Kryptering',
      plannedDeletion: '5 år',
      dataTransfers: { transferred: false },
      recipientCategories: ['Skatteetaten'],
      privacyProcessingSystems: 'Lønnssystem',
      dataProtectionImpactAssessment: { conducted: true },
    },
  ])
  expect(forms).toEqual(['norwegian-record'])
  expect(activities).toMatchObject([
    {
      name: 'Lønn',
      status: '',
      department: 'HR',
      purposes: ['Utbetale lønn | contract | https://lovdata.example/1'],
      subjects: ['other | Ansatte', 'other | Pårørende'],
      data: ['other | Navn | 5 år', 'other | Kontonummer | 5 år', 'other | Navn'],
      outside: ['Skatteetaten'],
      processors: ['Fjord AS'],
      transfersDeclared: 'no',
      assets: ['Lønnssystem'],
      dpiaDecision: '',
    },
  ])
  expect(left.sort()).toEqual(['DRAFT', 'a1', 'https://x.example', 'true'].sort())
})

it('Fides: each declaration of a system is a processing; a system that declares nothing is listed', () => {
  const { forms, activities, left } = comeIn(
    `system:
  - fides_key: web_shop
    name: Web shop
    administrating_department: Sales
    does_international_transfers: false
    uses_profiling: true
    privacy_declarations:
      - name: Take orders
        data_use: essential.service
        data_categories: [user.contact.email, user.sensor]
        data_subjects: [customer]
        legal_basis_for_processing: Contract
        retention_period: 3 years
      - data_use: marketing.advertising
        data_categories: [user.contact.email]
        data_subjects: [prospect]
        legal_basis_for_processing: Consent
  - fides_key: wiki
    privacy_declarations: []
`,
    'systems.yml',
  )
  expect(forms).toEqual(['fides-systems'])
  expect(activities).toMatchObject([
    {
      name: 'Web shop – Take orders',
      languages: ['en'],
      department: 'Sales',
      purposes: ['essential.service | contract'],
      subjects: ['customers | customer'],
      data: ['contact | user.contact.email | 3 years', 'other | user.sensor | 3 years'],
      assets: ['Web shop'],
      profiling: 'yes',
      // `false` is what the tool writes where nobody answered.
      transfersDeclared: 'unknown',
    },
    { name: 'Web shop – marketing.advertising', purposes: ['marketing.advertising | consent'], profiling: 'yes' },
  ])
  expect([...new Set(left)].sort()).toEqual(['false', 'web_shop', 'wiki'])
})

it('Fides’ data map, whose first row says what its keys are called', () => {
  const { forms, activities, left } = json([
    {
      'dataset.name': 'Fides Dataset',
      'system.name': 'Fides System',
      'system.administrating_department': 'Department or Business Function',
      'system.privacy_declaration.data_use.name': 'Purpose of Processing',
      'system.privacy_declaration.data_subjects.name': 'Categories of Individuals',
      unioned_data_categories: 'Categories of Personal Data (Fides Taxonomy)',
      'system.privacy_declaration.data_use.recipients': 'Categories of Recipients',
      'dataset.retention': 'Retention Schedule',
      'system.data_protection_impact_assessment.is_required': 'Data Protection Impact Assessment required?',
    },
    {
      'dataset.name': 'N/A',
      'system.name': 'Web shop',
      'system.administrating_department': 'Sales',
      'system.privacy_declaration.data_use.name': 'Provide the capability',
      'system.privacy_declaration.data_subjects.name': 'Customer',
      unioned_data_categories: 'user.contact.email',
      'system.privacy_declaration.data_use.recipients': 'Carrier',
      'dataset.retention': '3 years',
      'system.data_protection_impact_assessment.is_required': 'False',
    },
  ])
  expect(forms).toEqual(['fides-data-map'])
  expect(activities).toMatchObject([
    { name: 'Provide the capability', data: ['contact | user.contact.email | 3 years'], outside: ['Carrier'], assets: ['Web shop'], dpiaDecision: '' },
  ]) // prettier-ignore
  expect(left).toEqual(['N/A', 'False'])
})

it('GDPR.txt: data goes with its purpose where there is one, and with none of several', () => {
  const data = 'data: username\nrequired: true\ndescription:\n    Identifies users\n    at login.\n'
  const one = comeIn(`# Lantern\nIn short\n\npurpose: Connect users\nlawfulness: legal\n\n${data}`, 'GDPR.txt')
  expect(one.forms).toEqual(['gdpr-txt'])
  expect(one.activities).toMatchObject([
    { purposes: ['Connect users | legalObligation'], data: ['other | username : Identifies users\nat login.'] },
  ])
  expect(one.left).toEqual(['true', 'Lantern', 'In short'])
  const two = comeIn(`purpose: Connect users\nlawfulness: contract\n\npurpose: Send news\nlawfulness: consent\n\n${data}`, 'GDPR.txt') // prettier-ignore
  expect(two.activities).toMatchObject([
    { name: 'Connect users', data: [] },
    { name: 'Send news', purposes: ['Send news | consent'], data: [] },
  ])
  expect(two.left).toEqual(['username', 'true', 'Identifies users\nat login.'])
})

it('CISO Assistant: its seven sheets are one processing, each purpose with its basis', () => {
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
])('CISO Assistant: a workbook with %s is read as it stands', (_, sheets) =>
  expect(comeIn(makeXlsx(sheets), 'processing.xlsx').forms).toBeUndefined(),
) // prettier-ignore

it('CISO Assistant: a workbook without any processing has nothing to bring', () => {
  const empty = makeXlsx([ciso('Processing', cisoMain.rows.slice(0, 1)), cisoPurposes])
  expect(() => comeIn(empty, 'processing.xlsx')).toThrow('nothing-recognised')
})

it('CISO Assistant: one sheet of several processings, each with what stands under no heading', () => {
  const rows = [['name', 'nature', 'dpia_required', 'information_channel'], ['Payroll', 'n1', 'True', 'Notice', 'By hand'], ['Leave', 'n2', 'False', 'Poster']] // prettier-ignore
  const { forms, activities, left } = comeIn(makeXlsx([ciso('Processing', rows)]), 'processing.xlsx')
  expect(forms).toEqual(['ciso-assistant'])
  expect(activities.map(({ name }) => name)).toEqual(['Payroll', 'Leave'])
  expect(left).toContain('By hand')
})

it('CISO Assistant: data is told by its category where it has no name, a contractor by its own', () => {
  const { activities, left } = json([
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
  ])
  expect(activities).toMatchObject([
    { purposes: ['Pay staff | contract'], data: ['bankPayment | bank details | 5 years', 'other | Photograph'], processors: ['PayCo'] },
  ]) // prettier-ignore
  expect(left).toContain('privacy_picture')
  expect(left).not.toContain('privacy_bank_details')
})

it('Fides: a list of systems; one without a name is called by its key', () => {
  const { forms, activities } = json([
    { fides_key: 'web_shop', privacy_declarations: [{ name: 'Take orders', data_use: 'essential.service' }] },
  ])
  expect(forms).toEqual(['fides-systems'])
  expect(activities.map(({ name }) => name)).toEqual(['web_shop – Take orders'])
})
