import { describe, expect, it } from 'vitest'
import type { RetentionRule } from '@core/registers'
import { runRules } from '@core/rules/run'
import { textsOf } from '@core/texts/languages'
import { printDocument } from '@templates/documents/registry'
import { exampleDossier } from '@templates/models/example'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { textsOfBlocks } from '../../helpers/block-texts'

const dossier = exampleDossier()
const find = <R extends { readonly ref: string }>(records: readonly R[], ref: string): R => {
  const record = records.find((each) => each.ref === ref)
  if (!record) throw new Error(`the example has lost ${ref}`)
  return record
}
const rule = (ref: string) => find(dossier.retentionRules, ref)
const activity = (ref: string) => find(dossier.activities, ref)
const whole = JSON.stringify({ ...dossier, history: [] })
const today = '2026-11-27'
const findings = runRules(dossier, { parameters: lawParametersAt(today, ['FR']), today })
const lasts = ({ active, intermediate }: RetentionRule) => [active, intermediate].map((each) => each?.value ?? 0)

describe('the periods of the town', () => {
  it('cite the instruction on common services for staff and accounts, the one on towns for school and social aid', () => {
    for (const ref of ['R-002', 'R-006', 'R-026']) expect(rule(ref).legalGround).toContain('DAF/DPACI/RES/2009/018')
    for (const ref of ['R-004', 'R-013']) expect(rule(ref).legalGround).toContain('DGP/SIAF/2014/006')
  })

  it('keep bids under R2184-12 and contract papers under R2184-13', () => {
    expect(rule('R-019').legalGround).toContain('R2184-12')
    expect(rule('R-018').legalGround).toContain('R2184-13')
    expect(rule('R-018').legalGround).not.toContain('R2184-12')
    expect(JSON.stringify(rule('R-018').notesInternal)).not.toContain('R2184-12')
  })

  it('limit wage claims of public staff to four years from 1 January, not to the labour code’s five', () => {
    expect(rule('R-001')).toMatchObject({ activeTrigger: 'fiscalYearEnd', intermediate: { value: 4, unit: 'year' } })
    expect(rule('R-001').legalGround).toContain('68-1250')
    expect(rule('R-001').reference).not.toBe('payslips')
    expect(whole).not.toContain('L3243-4')
  })

  it('know that accounts are no longer judged by a judge of accounts', () => {
    expect(whole).not.toMatch(/juge des comptes/i)
  })

  it('present ten years of accounting as the habit of archives: the commercial code does not bind a town', () => {
    for (const ref of ['R-006', 'R-013', 'R-026']) {
      expect(lasts(rule(ref)).reduce((sum, years) => sum + years)).toBe(10)
      expect(rule(ref)).toMatchObject({ confidence: 'toConfirm', reference: '' })
    }
    expect(whole).not.toContain('L123-22')
  })

  it('all state a source and whether it was verified, and print “to be confirmed” where it was not', () => {
    for (const { ref, legalGround, confidence } of dossier.retentionRules) {
      expect(legalGround, ref).not.toBe('')
      expect(confidence, ref).not.toBe('')
    }
    const unsure = dossier.retentionRules.filter(({ confidence }) => confidence === 'toConfirm')
    expect(unsure.length).toBeGreaterThan(10)
    for (const [language, words] of [
      ['fr', 'À confirmer'],
      ['en', 'To be confirmed'],
    ] as const) {
      expect(textsOf(language).codes.sourceConfidence.toConfirm).toBe(words)
      const printing = { language, records: [], today, audience: 'internal' } as const
      const record = textsOfBlocks([...printDocument('D01', dossier, printing).blocks()]).join('\n')
      expect(record.split(words).length - 1).toBeGreaterThanOrEqual(unsure.length)
    }
  })
})

describe('the bodies and people of the town', () => {
  it('are public bodies, none of them a private one with a public task', () => {
    const publicBodies = dossier.organisations.filter(({ isPublicAuthority }) => isPublicAuthority === 'yes')
    expect(publicBodies.map(({ ref }) => ref)).toEqual(['O-001', 'O-002', 'O-003', 'O-004', 'O-005'])
    expect(dossier.organisations.filter(({ performsPublicService }) => performsPublicService === 'yes')).toEqual([])
  })

  it('count no councillor among members and donors', () => {
    expect(
      dossier.activities.flatMap(({ subjects }) => subjects).filter(({ category }) => category === 'members'),
    ).toEqual([])
  })
})

describe('social aid', () => {
  it('analyses needs once per term, under the decree of 2016', () => {
    const analysis = activity('T-006').purposes[1]
    expect(analysis?.legalBasisJustification.fr).toContain('une fois par mandat')
    expect(analysis?.legalBasisJustification.fr).not.toMatch(/annuel/i)
    expect(analysis?.legalReference).toContain('2016-824')
  })

  it('asks for nothing in order to conclude a contract, nor does public recruitment', () => {
    for (const ref of ['T-006', 'T-015'])
      expect(activity(ref).dataItems.filter(({ mandatory }) => mandatory === 'neededForContract')).toEqual([])
  })
})

describe('cameras and offences', () => {
  it('put the pursuit of offences under the law-enforcement regime, with its texts', () => {
    const { purposes, legalFrameworks, criminalLawReference } = activity('T-013')
    expect(legalFrameworks.join(' ')).toContain('2016/680')
    expect(purposes[0]?.legalBasisJustification.fr).toContain('titre III')
    expect(purposes[0]?.legalReference).toContain('R635-8')
    expect(purposes[0]?.legalReference).toContain('L251-2')
    expect(criminalLawReference).toContain('L251-2')
  })

  it('see the gendarmerie as an authorised third party, not as a recipient too', () => {
    const { externalRecipients, authorisedThirdParties } = activity('T-003')
    expect(JSON.stringify(externalRecipients)).not.toMatch(/gendarmerie/i)
    expect(authorisedThirdParties.join(' ')).toMatch(/gendarmerie/i)
  })

  it('leave open whether one may object to street cameras', () => {
    expect(activity('T-003').objectionMechanism.fr).toMatch(/^À confirmer/)
    const answer = find(dossier.dpias, 'A-001').answers.find(({ question }) => question === 'restrictionObjection')
    expect(JSON.stringify(answer?.answer)).toContain('À confirmer')
  })
})

it('the library’s support in Morocco is sent data by the processor, under module 3', () => {
  const [transfer] = activity('T-014').transfers
  expect(transfer).toMatchObject({ sccModule: 'm3_p2p', importerRole: 'subProcessor', destination: 'MA' })
  const exporter = dossier.organisations.find(({ id }) => id === transfer?.exporter)
  expect(exporter?.roleInFile).toEqual(['processor'])
  const about = findings.filter(({ rule: id, record }) => id === 'TRF-09' && record === activity('T-014').id)
  expect(about).toEqual([])
})
