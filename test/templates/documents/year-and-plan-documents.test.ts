import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import { registerNames } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { isRich, type Block } from '@templates/blocks'
import {
  documentsOffered,
  printDocument,
  refusalOf,
  type Audience,
  type DocumentId,
} from '@templates/documents/registry'
import { exampleDossier } from '@templates/models/example'
import { yearsOffered } from '@templates/documents/year-choice'
import { textsOfBlocks } from '../../helpers/block-texts'
import { plainly } from '../../helpers/typeset'

const today = '2026-11-28'
const blocksOf = (id: DocumentId, dossier: Dossier, audience: Audience = 'internal', annexes = false) => [
  ...printDocument(id, dossier, { language: 'fr', audience, annexes, records: [], today }).blocks(),
]
const said = (...from: Parameters<typeof blocksOf>) => plainly(textsOfBlocks(blocksOf(...from)).join('\n'))
const times = (text: string, part: string) => text.split(part).length - 1
const { yearReport } = textsOf('fr').documents
/** A file with nothing in it but what a test is about. */
const only = (lists: Partial<Dossier>): Dossier => ({
  ...aDossier(),
  ...Object.fromEntries(registerNames.filter((name) => name !== 'clientFile').map((name) => [name, []])),
  ...lists,
})
const french = (text: string) => ({ fr: text })

/** Each subject of the summary with its figure. */
function summaryOf(dossier: Dossier): Readonly<Record<string, string>> {
  const grid = blocksOf('D15', dossier).find(({ kind }) => kind === 'grid')
  const rows = grid?.kind === 'grid' ? grid.rows : []
  return Object.fromEntries(rows.map(([label = '', figure = '']) => [plainly(textOf(label)), textOf(figure)]))
}
const textOf = (text: unknown): string =>
  typeof text === 'string' ? text : (text as readonly { text: string }[]).map((run) => run.text).join('')

describe('the report of the DPO on a year', () => {
  it('counts processings whose transfers nobody answered apart from those with a transfer', () => {
    const summary = summaryOf(
      only({ activities: ['a', 'b'].map((id) => anActivity({ id, transfersDeclared: 'unknown' })) }),
    )
    expect(summary['Traitements en cours avec transfert vers un pays tiers']).toBe('0')
    expect(summary['Traitements en cours dont les transferts ne sont pas renseignés']).toBe('2')
  })

  it('counts what the file dates in the year; another year is left out, and what nobody dated is told apart', () => {
    const dossier = aDossier({
      breaches: [
        aRecord('breaches', { id: 'a', ref: 'V-001', awareAt: '2026-03-02T08:00+01:00', incidentKind: 'phishing' }),
        aRecord('breaches', { id: 'b', ref: 'V-002', awareAt: '2025-12-31T08:00+01:00', incidentKind: 'phishing' }),
        aRecord('breaches', { id: 'c', ref: 'V-003', incidentKind: 'phishing' }),
      ],
    })
    expect(summaryOf(dossier)['Violations']).toBe('1')
    const report = said('D15', dossier)
    expect(report).not.toContain('V-002')
    expect(report).toContain('Un élément sans date n’est compté dans aucune période : V-003.')
  })

  it('is about the year that is asked for: all of it where it is over, and the state of the file is that of the day of printing', () => {
    const aware = (ref: string, awareAt: string) => aRecord('breaches', { id: ref, ref, awareAt })
    const dossier = aDossier({
      breaches: [aware('V-001', '2026-03-02T08:00+01:00'), aware('V-002', '2025-12-31T08:00+01:00')],
      activities: [anActivity({ lastReviewedOn: '2026-03-01' })],
    })
    const reportOn = (year?: number) => {
      const printed = printDocument('D15', dossier, { language: 'fr', audience: 'internal', records: [], today, year })
      const period = plainly(printed.cover.facts[0]?.value ?? '')
      return { period, text: plainly(textsOfBlocks(printed.blocks()).join('\n')) }
    }
    const [past, current] = [reportOn(2025), reportOn()]
    expect(past.period).toContain('31 décembre 2025')
    expect(past.text).toContain('V-002')
    expect(past.text).not.toContain('V-001')
    expect(past.text).toContain('est celui du 28 novembre 2026, jour de l’impression')
    expect(past.text).toMatch(/Dernière revue postérieure à la période\n1 /)
    expect(current.period).toContain('28 novembre 2026')
    expect(current.text).toContain('est celui du dernier jour')
    expect(current.text).not.toContain('postérieure')
  })

  it('is offered for this year, for the last one, and for the years of which the file dates something', () => {
    const audit = (id: string, date: string) => aRecord('audits', { id, ref: id, date })
    expect(yearsOffered(only({}), today)).toEqual([2026, 2025])
    const dated = only({ audits: [audit('a', '2021-05-04'), audit('b', '2027-01-05'), audit('c', '')] })
    expect(yearsOffered(dated, today)).toEqual([2026, 2025, 2021])
  })

  it('says of each chapter without a record that nothing is recorded, once', () => {
    const report = said('D15', only({}))
    for (const title of Object.values(yearReport.chapters)) expect(report).toContain(title)
    for (const nothing of Object.values(yearReport.nothing)) expect(times(report, plainly(nothing))).toBe(1)
  })

  it('keeps an answer nobody gave apart from a no', () => {
    const advice = (id: string, followed: 'no' | 'unknown') =>
      aRecord('dpoAdvice', { id, ref: id, date: '2026-02-01', followed })
    const report = said('D15', aDossier({ dpoAdvice: [advice('AV-1', 'no'), advice('AV-2', 'unknown')] }))
    expect(report).toContain('avis non suivi : 1')
    expect(report).toContain('suite non renseignée : 1')
  })

  it.each([
    ['D15', 'internal'],
    ['D15', 'authority'],
    ['D16', 'authority'],
  ] as const)('names nobody who asked or complained, nor does the plan (%s, %s)', (id, audience) => {
    const report = said(
      id,
      aDossier({
        requests: [
          aRecord('requests', {
            id: 'q',
            ref: 'Q-001',
            receivedOn: '2026-05-04',
            requesterName: 'Odile Lenormand',
            subject: french('Demande d’Odile Lenormand'),
          }),
        ],
        complaints: [
          aRecord('complaints', {
            id: 'w',
            ref: 'W-001',
            receivedOn: '2026-05-04',
            subject: french('Plainte d’Odile Lenormand'),
          }),
        ],
        actions: [aRecord('actions', { id: 'e', ref: 'E-001', request: 'q', priority: 'urgent', state: 'open' })],
      }),
      audience,
    )
    expect(report).toContain(id === 'D15' ? 'W-001' : 'Demande Q-001')
    expect(report).not.toContain('Lenormand')
  })

  it('tells an authority how many points are open only where they are asked for', () => {
    const dossier = aDossier({ activities: [anActivity({})] })
    expect(said('D15', dossier, 'authority')).not.toContain('Points ouverts')
    expect(said('D15', dossier, 'authority', true)).toContain('Points ouverts')
  })

  it('says on its cover which days it is about, and numbers its pictures in their order', () => {
    const { cover } = printDocument('D15', exampleDossier(), {
      language: 'fr',
      audience: 'internal',
      records: [],
      today,
    })
    expect(cover.facts).toContainEqual({ label: 'Période', value: 'Du 1er janvier 2026 au 28 novembre 2026' })
    const captions = blocksOf('D15', exampleDossier()).flatMap((block) =>
      block.kind === 'picture' ? [textOf(block.caption).split('.')[0]] : [],
    )
    expect(captions).toEqual(['Figure 1', 'Figure 2', 'Figure 3'])
  })
})

describe('the action plan', () => {
  const plan = said('D16', exampleDossier(), 'authority')

  it('says in words what is late, what nobody proved and why a risk is accepted', () => {
    expect(plan).toContain('En retard de 151 jours')
    expect(plan).toMatch(/Faites, sans preuve consignée\n1 \(E-006\)/)
    expect(plan).toContain('Bâtiment promis à la démolition en 2027.')
    expect(plan).not.toContain('2 400')
  })

  it('takes a joined file for evidence, and never calls done what has no state', () => {
    const file = { id: 'f', name: 'capture.png', sha256: 'a'.repeat(64), note: {}, size: 1 }
    const dossier = aDossier({
      actions: [
        aRecord('actions', { id: 'a', ref: 'E-001', state: 'done', attachments: [file] as never }),
        aRecord('actions', { id: 'b', ref: 'E-002' }),
      ],
    })
    const told = said('D16', dossier)
    expect(told).toContain('capture.png')
    expect(told).not.toContain('Faites, sans preuve')
    expect(told).toContain('Priorité non renseignée · 1 action')
    expect(told).toMatch(/Avancement non renseigné\n1 \(E-002\)/)
  })
})

describe('the log of audits and training', () => {
  it('never takes an audit without findings for one that found nothing, nor an undated text for one in force', () => {
    const log = said('D17', exampleDossier(), 'authority')
    expect(log).toContain('Constats non renseignés : U-002.')
    expect(log).toContain('H-003 · Charte informatique · 3, projet · Approbation non datée')
    expect(log).toContain('Attendue depuis le 30 juin 2025')
  })

  it('is offered as soon as one of its three registers holds something', () => {
    expect(documentsOffered(only({}))).not.toContain('D17')
    expect(documentsOffered(only({ trainings: [aRecord('trainings', { id: 'n' })] }))).toContain('D17')
  })
})

describe('the file for an inspection', () => {
  const blocks = blocksOf('D20', exampleDossier(), 'authority')

  it('leads each link to one heading, although its parts speak of the same records', () => {
    const anchors = blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
    expect(new Set(anchors).size).toBe(anchors.length)
    const links = blocks.flatMap(linksIn)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((to) => !anchors.includes(to))).toEqual([])
  })

  const titlesOf = (of: readonly Block[]) =>
    of.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

  it('begins a part with its title alone at its level, and spends no page on an empty register', () => {
    expect(titlesOf(blocks)).toHaveLength(8)
    const little = only({ activities: [anActivity({})] })
    expect(titlesOf(blocksOf('D20', little))).toEqual([
      'Composition du dossier',
      'Registre des activités de traitement',
    ])
    expect(times(said('D20', little), 'Registre des violations de données\n0')).toBe(1)
    expect(times(said('D20', little), 'rien n’est consigné dans son registre')).toBe(1)
  })

  it('is refused where every register is empty', () => {
    expect(refusalOf('D20', only({}), [])).toBe('nothing-to-print')
    expect(documentsOffered(only({}))).not.toContain('D20')
  })
})

function linksIn(block: Block): readonly string[] {
  const texts =
    block.kind === 'grid'
      ? block.rows.flat()
      : block.kind === 'paragraph'
        ? [block.text]
        : block.kind === 'facts'
          ? block.rows.flatMap(({ value }) => value.flatMap((each) => (isRich(each) ? [] : [each])))
          : []
  return texts.flatMap((text) =>
    typeof text === 'string' ? [] : text.flatMap((run) => (typeof run === 'string' ? [] : (run.to ?? []))),
  )
}
