import { expect, it } from 'vitest'
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

it('Fides: a list of systems; one without a name is called by its key', () => {
  const { forms, activities } = json([
    { fides_key: 'web_shop', privacy_declarations: [{ name: 'Take orders', data_use: 'essential.service' }] },
  ])
  expect(forms).toEqual(['fides-systems'])
  expect(activities.map(({ name }) => name)).toEqual(['web_shop – Take orders'])
})
