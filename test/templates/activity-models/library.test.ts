import { describe, expect, it } from 'vitest'
import { codeLists, type CodeOf } from '@core/codes'
import { applyChange, applyChanges } from '@core/dossier/change'
import { copyOf } from '@core/dossier/copying'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import { confirming, toConfirmIn } from '@core/dossier/to-confirm'
import type { RuleId } from '@core/rules/ids'
import { beginActivities, beginActivity, isUsed } from '@templates/activity-models/begin-activity'
import { activityModels, usualModelsFor } from '@templates/activity-models/registry'
import { printDocument, type Audience } from '@templates/documents/registry'
import { createDossier } from '@templates/models/create-dossier'
import { findingsIn } from '../../core/rules/run-on'
import { textsOfBlocks } from '../../helpers/block-texts'

const at = '2026-09-15T10:00:00.000Z'
function client(sector: CodeOf<'sector'> | '' = '', country: 'FR' | 'BE' = 'FR'): Dossier {
  let count = 0
  return createDossier({ name: 'Valmont', country, sector, language: 'fr' }, at, 'Claire', () => `c${++count}`)
}
function begun(id: string, dossier = client()) {
  const model = activityModels.find((each) => each.id === id)
  if (!model) throw new Error(`no model ${id}`)
  let count = 0
  const beginning = { model, dossier, language: 'fr', at, by: 'Claire', newId: () => `${id}-${++count}` } as const
  const { changes, id: activityId } = beginActivity(beginning)
  const file = applyChanges(dossier, changes)
  const activity = file.activities.find((each) => each.id === activityId)
  if (!activity) throw new Error('no activity')
  return { model, file, activity }
}

/** What only the organisation can say: who it is, what it decided, whom it told, what it put in place. */
const leftToTheOrganisation: readonly RuleId[] = [
  'ROPA-TRF-01',
  'ROPA-SEC-02',
  'ROPA-SEC-03',
  'ROPA-SEC-04',
  'ROPA-OWN-01',
  'ROPA-REC-01',
  'INF-01',
  'INF-02',
  'INF-03',
  'INF-04',
  'INF-05',
  'INF-06',
  'RIG-01',
  'RIG-02',
  'RIG-03',
  'RIG-06',
  'LIA-01',
  'CON-01',
  'CON-11',
  'DPIA-01',
  'DPIA-02',
  'DPIA-03',
  'LEG-06',
  'RET-05',
  'RET-07',
  'LIB-01',
  'REG-01',
  'ETH-03',
  'BIA-01',
]

describe.each(activityModels.map((model) => [model.id, model] as const))('the model %s', (id, model) => {
  const { file, activity } = begun(id)

  it('leaves nothing doubtful but what only the organisation knows', () => {
    const own = findingsIn(file).filter(
      ({ register, severity }) => (register === 'activities' || register === 'retentionRules') && severity !== 'advice',
    )
    expect(own.map(({ rule }) => rule).filter((rule) => !leftToTheOrganisation.includes(rule))).toEqual([])
  })

  it('is whole: a basis and its reason for each purpose, a use and a period for each datum', () => {
    expect(activity.purposes.length).toBeGreaterThan(0)
    for (const purpose of activity.purposes) {
      expect([purpose.legalBasis, purpose.legalBasisJustification.fr ?? '']).not.toContain('')
      if (['legalObligation', 'publicTask'].includes(purpose.legalBasis)) expect(purpose.legalReference).not.toBe('')
    }
    for (const item of activity.dataItems) {
      expect([item.purposes.length, item.subjects.length]).not.toContain(0)
      expect([item.retention, item.source]).not.toContain('')
    }
    expect(file.securityMeasures.length).toBeGreaterThan(0)
    expect(file.securityMeasures.map(({ state }) => state).join('')).toBe('')
    for (const rule of file.retentionRules) expect([rule.legalGround, rule.confidence]).not.toContain('')
  })

  it('says nothing in the words of the other language', () => {
    const alike: unknown[] = []
    JSON.stringify(model, (_, value: unknown) => {
      const isSaid = typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
      if (isSaid && value.fr === value.en) alike.push(value)
      return value
    })
    expect(alike).toEqual([])
  })

  it('says whether an assessment is to be expected, and names the list it cites', () => {
    const cited = [...`${model.dpiaHint.fr} ${model.dpiaHint.en}`.matchAll(/FR-([RE]\d\d)/g)].map(
      ([, code]) => `FR_${code}`,
    )
    expect([...codeLists.dpiaRequiredType, ...codeLists.dpiaExemptType]).toEqual(expect.arrayContaining(cited))
    for (const code of [...activity.authorityListItems, ...activity.authorityExemptItems]) expect(cited).toContain(code)
  })

  it('remembers where it comes from, and marks all it answered to be confirmed', () => {
    expect(activity.sourceTemplateVersion).toBe(`${model.id}@${model.edition}`)
    expect([isUsed(model, file), isUsed(model, client())]).toEqual([true, false])
    expect(toConfirmIn(activity).map(({ mark }) => mark)).toEqual(activity.toConfirm)
    expect(toConfirmIn(activity).length).toBeGreaterThan(15)
  })

  it('states no French law in a file that follows another', () => {
    const there = begun(id, client('', 'BE'))
    expect(there.file.retentionRules.map(({ active, legalGround }) => [active, legalGround])).toEqual(
      there.file.retentionRules.map(() => [null, '']),
    )
    const said = JSON.stringify([there.activity.legalFrameworks, there.activity.purposes.map((p) => p.legalReference)])
    expect(said).not.toMatch(/[Cc]ode (du|de la|de l’|civil|général)|CNIL|Loi n°/)
    expect(there.activity.authorityListItems).toEqual([])
  })
})

describe('answers to confirm', () => {
  const { file, activity } = begun('cctv')
  const place = { register: 'activities', record: activity.id } as const
  const [purpose] = activity.purposes
  const after = (dossier: Dossier) => toConfirmIn(dossier.activities[0] ?? activity)

  it('are confirmed by a change of them alone, and wait again when it is taken back', () => {
    const from = activity.description
    const change = {
      do: 'set',
      in: place,
      field: 'description',
      from,
      to: { fr: 'Autrement' },
      at,
      by: 'Claire',
    } as const
    const changed = applyChange(file, change)
    expect(after(changed).length).toBe(after(file).length - 1)
    expect(after(changed).map(({ field }) => field)).not.toContain('description')
    const back = applyChange(changed, { ...change, from: change.to, to: from })
    expect(after(back)).toEqual(after(file))
  })

  it('are told row by row: a change of a legal basis leaves the title to be confirmed', () => {
    const row = { ...place, rows: 'purposes', row: purpose?.id ?? '' }
    const changed = applyChange(file, {
      do: 'set',
      in: row,
      field: 'legalBasis',
      from: 'legitimateInterests',
      to: 'publicTask',
      at,
      by: '',
    })
    const inRow = after(changed).filter((each) => each.row === purpose?.id)
    expect(inRow.map((each) => each.inRow)).toContain('title')
    expect(inRow.map((each) => each.inRow)).not.toContain('legalBasis')
  })

  it('are confirmed as they stand, some or all', () => {
    const left = confirming(activity, ({ field }) => field === 'purposes')
    const some = applyChange(file, {
      do: 'set',
      in: place,
      field: 'toConfirm',
      from: activity.toConfirm,
      to: left,
      at,
      by: '',
    })
    expect(after(some).some(({ field }) => field === 'purposes')).toBe(false)
    expect(after(some).length).toBeGreaterThan(0)
    expect(some.activities[0]?.purposes).toEqual(activity.purposes)
    expect(confirming(activity, () => true)).toEqual([])
  })

  it('are still known once the file was written and read, in whatever order', () => {
    const reversed = JSON.parse(JSON.stringify(file), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as unknown
    const read = readDossier(reversed)
    expect(read.ok && after(read.dossier).length).toBe(after(file).length)
  })

  it('go with a copy, whose rows bear other ids', () => {
    let count = 0
    const newId = () => `copy-${++count}`
    const copy = copyOf(file, 'activities', activity as never, {
      at,
      author: '',
      newId,
      nameOfCopy: (name) => name,
      fresh: {},
    })
    expect(toConfirmIn(copy as never).length).toBe(after(file).length)
  })
})

describe('a document', () => {
  const { file, activity } = begun('cctv')
  const said = (dossier: Dossier, audience: Audience) =>
    textsOfBlocks([
      ...printDocument('D03', dossier, {
        language: 'fr',
        records: [activity.ref],
        today: '2026-11-23',
        audience,
      }).blocks(),
    ]).join('\n')
  const confirmed: Dossier = { ...file, activities: [{ ...activity, toConfirm: [] }] }

  it('for the authority prints an answer to confirm as any other, and says nothing of it', () => {
    expect(said(file, 'authority')).toBe(said(confirmed, 'authority'))
    expect(said(file, 'authority')).toContain('Assurer la sécurité des biens et des personnes')
  })

  it('for the house tells how many are left to confirm', () => {
    const told = /Réponses venues du modèle/
    expect(said(file, 'internal')).toMatch(told)
    expect(said(confirmed, 'internal')).not.toMatch(told)
  })
})

describe('a new client', () => {
  const sectors = codeLists.sector.filter((sector) => sector !== 'all')
  it.each(sectors)(
    'of the sector %s is proposed at least twelve usual activities, and not the whole library',
    (sector) => {
      const usual = usualModelsFor(client(sector))
      expect(usual.length).toBeGreaterThanOrEqual(12)
      expect(usual.length).toBeLessThanOrEqual(22)
    },
  )

  it('of the public sector is proposed no activity of private law', () => {
    for (const sector of ['localAuthority', 'state'] as const) {
      const ids = usualModelsFor(client(sector)).map(({ id }) => id)
      expect(ids).toContain('public-staff')
      expect(ids).not.toContain('payroll-fr')
    }
  })

  it('gets them at once, each rule and measure once, in a file that can be saved', () => {
    const start = client('commerce')
    let count = 0
    const usual = usualModelsFor(start)
    const changes = beginActivities(usual, { dossier: start, language: 'fr', at, by: '', newId: () => `n-${++count}` })
    const file = applyChanges(start, changes)
    expect(file.activities.map(({ name }) => name.fr)).toEqual(usual.map(({ title }) => title.fr))
    expect(new Set(file.activities.map(({ ref }) => ref)).size).toBe(usual.length)
    for (const list of [
      file.retentionRules.map(({ label }) => label.fr),
      file.securityMeasures.map(({ title }) => title.fr),
    ])
      expect(new Set(list).size).toBe(list.length)
    expect(readDossier(JSON.parse(JSON.stringify(file)))).toMatchObject({ ok: true })
    expect(findingsIn(file).filter(({ rule }) => rule === 'LIB-01')).toHaveLength(usual.length)
    expect(findingsIn(file).filter(({ rule }) => rule === 'ROPA-ID-06')).toEqual([])
  })
})
