import { describe, expect, it } from 'vitest'
import { knownForms } from '@core/exchange/known-forms/registry'
import { makeCsv } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { comeIn } from './come-in'
import { countries, icoControllerHeadings, icoControllerRow, security, transferSafeguards } from './ico-rows'

const sheet = (...rows: readonly (readonly string[])[]) => makeXlsx([{ name: 'Register', rows: rows as string[][] }])

describe('forms of authorities for controllers', () => {
  it('the ICO’s is known by its name, and comes in with its fields', () => {
    const { forms, tables, activities, left, after } = comeIn(sheet(...icoControllerRow), 'ico.xlsx')
    expect(forms).toEqual(['ico-controller'])
    expect(tables).toMatchObject([{ form: 'ico-controller', subject: 'activities', records: 2 }])
    expect(activities).toMatchObject([
      {
        name: 'Paying staff',
        languages: ['en'],
        department: 'Human resources',
        purposes: ['Paying staff | legalObligation'],
        subjects: ['employees | Employees'],
        data: [
          'bankPayment | Bank details | 6 years | The employee',
          'contact | contact details | 6 years | The employee',
        ],
        outside: ['HM Revenue and Customs'],
        transfers: ['US sccEU'],
        security: ['Encryption', 'access control'],
      },
      { name: 'Sending the newsletter', purposes: ['Sending the newsletter | consent'], transfersDeclared: 'unknown' },
    ])
    expect(after.processorActivities).toEqual([])
    // The basis of special category data, and what has no question here, are listed.
    for (const text of ['contracts/12', 'Employment, paragraph 1', 'Contract', 'policies/retention', 'Moira Finch'])
      expect(left).toContain(text)
  })

  it('seven in ten of its questions are enough, six are not', () => {
    const heads = (kept: number) => [
      icoControllerHeadings.slice(11 - kept, 11),
      Array<string>(kept).fill('Paying staff'),
    ]
    expect(comeIn(sheet(...heads(8)), 'ico.xlsx').forms).toEqual(['ico-controller'])
    expect(comeIn(sheet(...heads(7)), 'ico.xlsx').forms).toBeUndefined()
  })

  it('the Belgian authority’s', () => {
    const { forms, activities, left } = comeIn(
      sheet(
        [
          'Processus métier', 'Numéro du traitement', 'Description fonctionnelle du traitement', 'Finalité du traitement',
          'Type de traitement', 'Catégorie fonctionnelle de données', 'Catégorie de données RGPD', 'Catégories de personnes concernées',
          'Délai de conservation', 'Catégories de destinataires', 'Niveau de classification', 'Date de fin du traitement', 'Traitement de remplacement',
        ],
        [
          'Ressources humaines', 'P-7', 'Paie du personnel', 'Payer les agents', 'Collecte', 'Données salariales', 'Données bancaires',
          'Salariés', '10 ans', 'Banque', 'Confidentiel', '31/12/2023', 'P-9',
        ],
      ),
      'apd.xlsx',
    ) // prettier-ignore
    expect(forms).toEqual(['apd-controller'])
    expect(activities).toMatchObject([
      {
        name: 'Paie du personnel',
        ref: 'P-7',
        department: 'Ressources humaines',
        purposes: ['Payer les agents'],
        subjects: ['employees | Salariés'],
        data: ['bankPayment | Données salariales | 10 ans'],
        outside: ['Banque'],
        endDate: '2023-12-31',
      },
    ])
    expect(left).toEqual(['Collecte', 'Confidentiel', 'P-9'])
  })

  it('the Irish authority’s, which asks what the ICO’s does and more', () => {
    const { forms, activities, left } = comeIn(
      makeCsv([
        [
          'Business function', 'Purpose of processing', 'Categories of data subjects', 'Categories of personal data',
          'Categories of recipients', 'Personal data shared with each recipient', 'Article 6 legal basis', 'Article 9 condition',
          'Retention period', 'Technical and organisational measures', 'Other impact assessments', 'Reviewed by',
        ],
        ['HR', 'Paying staff', 'Employees', 'Bank details', 'Revenue', 'IBAN to Revenue', 'Legal obligation', '', '6 years', 'Encryption', 'TIA 2024', 'Ann Burke'],
      ]),
      'dpc.csv',
    ) // prettier-ignore
    expect(forms).toEqual(['dpc-controller'])
    expect(activities).toMatchObject([
      {
        name: 'Paying staff',
        purposes: ['Paying staff | legalObligation'],
        outside: ['Revenue'],
        security: ['Encryption'],
      },
    ])
    expect(left).toEqual(['IBAN to Revenue', 'TIA 2024', 'Ann Burke'])
  })
})

it('the same questions without what the Irish authority alone asks are nobody’s form', () => {
  const asked = [
    'Department', 'Purpose of processing', 'Categories of data subjects', 'Categories of personal data', 'Categories of recipients',
    'Article 6 lawful basis', 'Article 9 condition', 'Retention period', 'Technical and organisational measures',
  ] // prettier-ignore
  const { forms, activities } = comeIn(
    makeCsv([asked, asked.map((_, at) => (at === 1 ? 'Paying staff' : ''))]),
    'r.csv',
  )
  expect(forms).toBeUndefined()
  expect(activities).toMatchObject([{ name: 'Paying staff' }])
})

describe('forms of authorities for processors go to the processor’s record (GDPR 30(2))', () => {
  it('the ICO’s: two controllers of one category are one processing with two clients', () => {
    const { forms, activities, processorActivities, left } = comeIn(
      sheet(
        [
          'Name and contact details of controller', "Name and contact details of controller's representative (if applicable)",
          'Categories of processing', countries, transferSafeguards, security, 'Link to contract with controller',
        ],
        ['Hedgerow Ltd\n1 Lane, hedgerow@example.org', 'Brook SARL, Paris', 'Hosting of payroll', 'United States', 'Standard contractual clauses', 'Encryption; backups', 'contracts/4'],
        ['Willow plc', '', 'Hosting of payroll', '', '', 'Encryption', ''],
      ),
      'ico.xlsx',
    ) // prettier-ignore
    expect(forms).toEqual(['ico-processor'])
    expect(activities).toEqual([])
    expect(processorActivities).toMatchObject([
      {
        name: 'Hosting of payroll',
        categories: 'Hosting of payroll',
        customers: ['Hedgerow Ltd | 1 Lane, hedgerow@example.org | Brook SARL, Paris', 'Willow plc'],
        transfersDeclared: 'yes',
        transfers: ['US sccEU'],
      },
    ])
    expect(left).toContain('contracts/4')
  })

  it('the Belgian authority’s', () => {
    const { forms, activities, after, processorActivities, left } = comeIn(
      sheet(
        [
          'Nom et coordonnées du responsable du traitement pour lequel le sous-traitant agit', 'Numéro du traitement',
          'Catégories de traitements effectués pour le compte du responsable du traitement', 'Transfert vers un pays tiers',
          'Mesures de sécurité techniques et organisationnelles',
        ],
        ['Brasserie du Gué\n3 rue du Gué', 'S-1', 'Hébergement de la paie', 'Non', 'Chiffrement'],
      ),
      'apd.xlsx',
    ) // prettier-ignore
    expect(forms).toEqual(['apd-processor'])
    expect(activities).toEqual([])
    expect(after.processorActivities.map(({ ref }) => ref)).toEqual(['S-1'])
    expect(processorActivities).toMatchObject([
      { name: 'Hébergement de la paie', customers: ['Brasserie du Gué | 3 rue du Gué'], transfersDeclared: 'no', security: ['Chiffrement'] },
    ]) // prettier-ignore
    expect(left).toEqual([])
  })

  it('the Irish authority’s', () => {
    const { forms, activities, processorActivities, left } = comeIn(
      makeCsv([
        [
          'Name and contact details of each controller', 'Categories of processing carried out on behalf of each controller',
          'Transfers to third countries', 'Technical and organisational measures', 'Sub-processors', 'Reviewed by',
        ],
        ['Willow Ltd', 'Hosting', 'No', 'Encryption; backups', 'Brook GmbH', 'Ann Burke'],
      ]),
      'dpc.csv',
    ) // prettier-ignore
    expect(forms).toEqual(['dpc-processor'])
    expect(activities).toEqual([])
    expect(processorActivities).toMatchObject([
      { name: 'Hosting', customers: ['Willow Ltd'], transfersDeclared: 'no', security: ['Encryption', 'backups'], subProcessors: ['Brook GmbH'] },
    ]) // prettier-ignore
    expect(left).toEqual(['Ann Burke'])
  })
})

it('where the processor’s record has categories only, words that say more than these are listed', () => {
  const { after, left } = comeIn(
    makeCsv([
      ['Nom du traitement', 'Rôle', 'Catégories de données', 'Catégories de personnes concernées'],
      ['Paie', 'Sous-traitant', 'Coordonnées', 'Salariés'],
      ['Badges', 'Sous-traitant', 'IBAN', 'Salariés (siège)'],
    ]),
    'r.csv',
  )
  expect(after.processorActivities).toMatchObject([
    { dataCategories: ['contact'], subjects: ['employees'] },
    { dataCategories: ['bankPayment'], subjects: ['employees'] },
  ])
  expect(left).toEqual(['IBAN', 'Salariés (siège)'])
})

describe('exports of tools', () => {
  it('Madis: what is done for another body is told of in the processor’s record', () => {
    const { forms, activities, processorActivities, left } = comeIn(
      makeCsv([
        [
          'Nom', 'Structure - Nom', 'En tant que', 'Finalités', 'Gestionnaire', 'Base légale', 'Catégorie de données',
          'Destination - Catégorie de destinataires', 'Destination - Sous-traitants', 'Détails - Délai de conservation - Durée',
        ],
        ['État civil', 'Ville de Brume', 'Responsable de traitement', 'Tenir les registres', 'Accueil', "L'obligation légale", 'État civil', 'INSEE', 'Logis SA', '75 ans'],
        ['Paie du CCAS', 'Ville de Brume', 'Sous-traitant', 'Payer', 'RH', "L'obligation légale", 'État civil', 'Trésor public', 'Solde Facile', '5 ans'],
      ]),
      'madis.csv',
    ) // prettier-ignore
    expect(forms).toEqual(['madis'])
    expect(activities).toMatchObject([
      { name: 'État civil', purposes: ['Tenir les registres | legalObligation'], outside: ['INSEE'], processors: ['Logis SA'] },
    ]) // prettier-ignore
    expect(processorActivities).toMatchObject([
      { name: 'Paie du CCAS', categories: 'Payer', customers: [], subProcessors: ['Solde Facile'] },
    ])
    // That record has no question for these: they are listed.
    expect(left).toEqual(['Ville de Brume', 'RH', "L'obligation légale", 'Trésor public', '5 ans'])
  })

  it('Dastra: its columns of ticks are categories of data, and a “false” it writes by itself is no answer', () => {
    const { forms, activities, left } = comeIn(
      makeCsv([
        [
          'Label', 'DateCreation', 'Ref', 'ProcessingState', 'Description', 'IsDPIARequired', 'MainPurpose',
          'DataBreachReportingTool', 'CivilStatus', 'ProfessionalLife', 'NationalIdentificationNumber', 'Profiling',
        ],
        ['Recrutement', '2021-03-01', 'T-4', 'Active', 'Candidatures', 'false', 'Recruter', 'Outil', 'true', 'true', 'false', 'false'],
      ]),
      'dastra.csv',
    ) // prettier-ignore
    expect(forms).toEqual(['dastra'])
    expect(activities).toMatchObject([
      {
        name: 'Recrutement',
        ref: 'T-4',
        status: 'active',
        purposes: ['Recruter'],
        data: ['civilStatus | CivilStatus', 'professional | ProfessionalLife'],
        dpiaDecision: '',
        profiling: 'unknown',
      },
    ])
    expect(left).toEqual(['2021-03-01', 'false', 'Outil', 'false'])
  })
})

it('every form says where its layout was read, and asks nothing twice', () => {
  for (const { id, source, signature } of knownForms) {
    expect(source, id).toMatch(/\w{3}.{10}/)
    const wordings = signature.flat()
    expect(new Set(wordings).size, id).toBe(wordings.length)
  }
})
