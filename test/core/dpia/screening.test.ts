import { describe, expect, it } from 'vitest'
import { screeningOf, type Screening } from '@core/dpia/screening'
import type { Dossier } from '@core/dossier/dossier'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { aClientFile, aDataItem, aDossier, anActivity, anOrganisation, aRow, aSubject } from '@core/examples/a-dossier'

type Answers = NonNullable<Parameters<typeof anActivity>[0]>
const lawOf = ({ clientFile: [file] }: Dossier) => lawParametersAt('2026-09-15', file?.jurisdictionPacks)

function screen(answers: Answers, given: Parameters<typeof aDossier>[0] = {}): Screening {
  const activity = anActivity(answers)
  const dossier = aDossier({ ...given, activities: [activity] })
  return screeningOf(activity, dossier, lawOf(dossier))
}
const standing = ({ criteria }: Screening) =>
  criteria
    .filter(({ stands }) => stands === 'met' || stands === 'suggested')
    .map(({ criterion }) => criterion.slice(0, 2))
    .join(' ')
const listed = (screening: Screening) => screening.listed.map(({ item }) => item)

const unanswered = {
  wp248: [],
  systematicEvaluation: 'unknown',
  largeScaleSensitive: 'unknown',
  publicMonitoring: 'unknown',
} as const satisfies Answers
const met = (...criteria: readonly ('W3_monitoring' | 'W7_vulnerable')[]) => ({
  wp248: (anActivity().wp248 ?? []).map((row) =>
    criteria.some((each) => each === row.criterion) ? { ...row, answer: 'yes' as const } : row,
  ),
})

describe('what is suggested', () => {
  it('is nothing while nothing is answered: unknown is never no', () => {
    const screening = screen({ ...unanswered, subjects: [aSubject({ category: 'suppliers' })] })
    expect(screening.suggested).toBe('undecided')
    expect(screening.reasons.map(({ why }) => why)).toEqual(['casesOpen', 'criteriaOpen'])
    expect(screening.count).toEqual({ met: 0, suggested: 0, unanswered: 9 })
  })

  it('is no assessment once every question was answered no', () => {
    expect(screen({}).suggested).toBe('notRequired')
    expect(screen({ publicMonitoring: 'unknown' }).suggested).toBe('undecided')
  })

  it('is an assessment in a case of Art. 35(3), whatever exemption is claimed', () => {
    const screening = screen({ largeScaleSensitive: 'yes', authorityExemptItems: ['FR_E02'] })
    expect(screening.suggested).toBe('required')
    expect(screening.exemptions.map(({ stands }) => stands)).toEqual(['contradicted'])
    expect(screening.reasons[0]).toEqual({ why: 'mandatoryCase', trigger: 'art35_3_b' })
  })

  it('is probably one from two criteria on; one alone is left to a reasoned decision', () => {
    expect(screen(met('W3_monitoring', 'W7_vulnerable')).suggested).toBe('probablyRequired')
    expect(screen(met('W7_vulnerable')).suggested).toBe('undecided')
  })

  it('is required by a type a person confirmed, probable by one the facts point to', () => {
    expect(screen({ authorityListItems: ['FR_R12'] }).suggested).toBe('required')
    expect(screen({ tags: ['Logement social'] })).toMatchObject({
      suggested: 'probablyRequired',
      listed: [{ item: 'FR_R12', confirmed: false, by: 'hint', clues: [{ field: 'tags' }] }],
    })
  })
})

describe('worked cases', () => {
  it('T17: applicants scored by an algorithm', () => {
    const screening = screen({
      ...unanswered,
      subjects: [aSubject({ category: 'applicants' })],
      dataItems: [aDataItem({ category: 'evaluation' })],
      profiling: 'yes',
    })
    expect(listed(screening)).toEqual(['FR_R03'])
    expect(standing(screening)).toBe('W1 W7')
  })

  it('T18: a supplier file of 60 contacts', () => {
    const screening = screen({
      subjects: [aSubject({ category: 'suppliers' })],
      approxTotalCount: 60,
      profiling: 'no',
      authorityExemptItems: ['FR_E02'],
    })
    expect(screening).toMatchObject({
      suggested: 'notRequired',
      exemptions: [{ item: 'FR_E02', stands: 'plausible', against: [] }],
      reasons: [{ why: 'exempt', item: 'FR_E02', stands: 'plausible' }],
    })
  })

  it('T22: bought data added to loyalty cards, scores, 200,000 people', () => {
    const screening = screen({
      ...unanswered,
      subjects: [aSubject({ category: 'customers' })],
      dataItems: [aDataItem({ category: 'inferredProfile', source: 'dataBroker' })],
      approxTotalCount: 200_000,
      profiling: 'yes',
    })
    expect(standing(screening)).toBe('W1 W5 W6')
    expect(listed(screening)).toEqual(['FR_R10'])
  })
})

describe('the types of the French lists', () => {
  // prettier-ignore
  it.each<readonly [item: string, answers: Answers]>([
    ['FR_R02', { dataItems: [aDataItem({ category: 'genetic' })], ...met('W7_vulnerable') }],
    ['FR_R03', { profiling: 'yes' }],
    ['FR_R04', { surveillanceLevel: 'constant' }],
    ['FR_R05', { tags: ['Alerte sociale'] }],
    ['FR_R06', { name: { fr: 'Recueil des alertes professionnelles' } }],
    ['FR_R07', { name: { en: 'Health data warehouse' } }],
    ['FR_R08', { profiling: 'yes', wp248: [aRow('wp248Answers', 'w9', { criterion: 'W9_exclusion', answer: 'yes' })] }],
    ['FR_R09', { tags: ['Liste noire'] }],
    ['FR_R10', { profiling: 'yes', dataItems: [aDataItem({ source: 'socialNetwork' })] }],
    ['FR_R11', { dataItems: [aDataItem({ category: 'biometricId' })], ...met('W7_vulnerable') }],
    ['FR_R12', { name: { fr: 'Demandes de logement social' } }],
    ['FR_R13', { name: { fr: 'Accompagnement social des familles' } }],
    ['FR_R14', { dataItems: [aDataItem({ category: 'location' })], approxTotalCount: 50_000, wp248: [] }],
  ])('suggest %s', (item, answers) => {
    expect(listed(screen(answers))).toContain(item)
  })

  it('suggest R01 for health data in the sector of care only', () => {
    const health = { dataItems: [aDataItem({ category: 'health' })] }
    const hospital = { organisations: [anOrganisation({ sectors: ['health'] })] }
    expect([listed(screen(health)), listed(screen(health, hospital))]).toEqual([[], ['FR_R01']])
  })

  it('are for French files', () => {
    const belgian = { clientFile: [aClientFile({ jurisdictionPacks: ['BE'] })] }
    expect(screen({ profiling: 'yes', authorityExemptItems: ['FR_E01'] }, belgian)).toMatchObject({
      listed: [],
      exemptions: [],
    })
  })

  it('are no exemption from 250 staff on, nor known to be one while the staff is not counted', () => {
    const stands = (headcount: number | null) =>
      screen({ authorityExemptItems: ['FR_E01'], profiling: 'no' }, { organisations: [anOrganisation({ headcount })] })
        .exemptions[0]?.stands
    expect([stands(249), stands(250), stands(null)]).toEqual(['plausible', 'contradicted', 'toCheck'])
  })

  // Passages at a door are what access control records: the exclusion is for other highly personal data.
  it('leave out highly personal data from access control, its own passages aside', () => {
    const exemption = (category: 'location' | 'bankPayment') =>
      screen({ authorityExemptItems: ['FR_E11'], profiling: 'no', dataItems: [aDataItem({ category })] }).exemptions[0]
    expect(exemption('location')).toMatchObject({ stands: 'plausible', against: [] })
    expect(exemption('bankPayment')).toMatchObject({
      stands: 'contradicted',
      against: [{ field: 'dataItems', row: 'item-1' }],
    })
  })
})

it('lets a person answer no where the facts point to a criterion', () => {
  const screening = screen({ profiling: 'yes' })
  expect(screening.criteria[0]).toMatchObject({ stands: 'notMet', clues: [{ field: 'profiling' }] })
})
