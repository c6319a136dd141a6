import { describe, expect, it } from 'vitest'
import { codeLists } from '@core/codes'
import type { Dossier } from '@core/dossier/dossier'
import type { Dpia } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import type { Block, PrintedDocument } from '@templates/blocks'
import { printDocument, recordsPrintedBy, type DocumentId, type PrintOptions } from '@templates/documents/registry'
import { printWord } from '@templates/word/print-word'
import { aRecord } from '@core/examples/a-dossier'
import { textsOfBlocks } from '../../helpers/block-texts'
import { readWord } from '../../helpers/read-word'
import { wordErrors } from '../../helpers/validate-word'
import { answerMark, cameraDossier, cameraDpia } from './camera-dpia'
import { fr, plainly } from '../../helpers/typeset'

const options: PrintOptions = { language: 'fr', audience: 'authority', records: ['A-001'], today: '2026-11-23' }
const print = (id: DocumentId, dossier: Dossier, more: Partial<PrintOptions> = {}) =>
  printDocument(id, dossier, { ...options, ...more })
const blocksOf = (document: PrintedDocument): Block[] => [...document.blocks()]
const textOf = (document: PrintedDocument) => textsOfBlocks(document.blocks()).join('\n')
const chapters = (document: PrintedDocument) =>
  blocksOf(document).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))

async function bytesOf(document: PrintedDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of printWord(document, { date: '2026-11-23T10:00:00.000Z' })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('D04, the report of an impact assessment', () => {
  it.each([
    ['fr', ''],
    ['en', ''],
    ['fr', 'cnil'],
    ['en', 'edpb'],
    ['en', 'ico'],
    ['fr', 'ico'],
  ] as const)('prints every answer in %s, whatever the method (%s)', (language, method) => {
    const said = textOf(print('D04', cameraDossier({ method }), { language }))
    const lost = codeLists.dpiaQuestion.filter((question) => !said.includes(answerMark(question, language)))
    expect(lost).toEqual([])
    for (const part of ['ab'.repeat(32), 'devis-masques.pdf', 'cd'.repeat(32)]) expect(said).toContain(part)
    for (const part of language === 'fr'
      ? [fr('Journal des consultations : en détail.'), 'Poser les masques', 'Le chantier est engagé.']
      : ['Log of viewings: in detail.', 'Put the masks in place', 'The works have begun.'])
      expect(said).toContain(part)
  })

  it('does not count a draft nobody filled in among what the assessment states', () => {
    const { dpia } = textsOf('fr').documents
    const stateOf = (text: string) => {
      const { answers } = cameraDpia()
      const drafted = answers.map((row) =>
        row.question === 'minimisation' ? { ...row, answer: { fr: [{ p: [{ text }] }] } } : row,
      )
      const rows = blocksOf(print('D04', cameraDossier({ answers: drafted }))).flatMap((block) =>
        block.kind === 'grid' ? block.rows : [],
      )
      return rows.find(([item]) => item === dpia.checklist.items.minimised)?.[2]
    }
    expect(stateOf('Les plaques sont floutées.')).toBe(dpia.checklist.stated)
    expect(stateOf('Les plaques sont floutées par [outil].')).toBe(dpia.checklist.missing)
  })

  it('follows the order of each method', () => {
    expect(chapters(print('D04', cameraDossier())).slice(0, 3)).toEqual([
      '0. Synthèse et décision',
      '1. Équipe, motifs, calendrier',
      '2. Description du traitement',
    ])
    expect(chapters(print('D04', cameraDossier({ method: 'cnil' }))).filter((text) => /^\d/.test(text))).toHaveLength(
      12,
    )
    expect(
      chapters(print('D04', cameraDossier({ method: 'ico' }), { language: 'en' })).filter((text) =>
        text.startsWith('Step'),
      ),
    ).toEqual([
      'Step 1: Identify the need for a DPIA',
      'Step 2: Describe the processing',
      'Step 3: Consultation process',
      'Step 4: Assess necessity and proportionality',
      'Step 5: Identify and assess risks',
      'Step 6: Identify measures to reduce risk',
      'Step 7: Sign off and record outcomes',
    ])
  })

  it('tells the ICO’s table on its own three steps', () => {
    const table = blocksOf(print('D04', cameraDossier({ method: 'ico' }), { language: 'en' })).find(
      (block) => block.kind === 'grid' && block.columns.some(({ label }) => label === 'Likelihood of harm'),
    )
    expect(table?.kind === 'grid' && table.rows.map((row) => row.slice(1))).toEqual([
      ['Possible', 'Severe', 'High'],
      ['Possible', 'Significant', 'Medium'],
      ['Possible', 'Minimal', 'Low'],
    ])
  })

  it.each([
    ['unfavourable', 'negative', 'Avis du DPO : défavorable'],
    ['favourable', 'info', 'Avis du DPO : favorable'],
  ] as const)('says the DPO’s verdict first and aloud: %s', (dpoVerdict, tone, title) => {
    const dossier = cameraDossier({ dpoVerdict, dpoFollowed: 'yes' })
    const first = blocksOf(print('D04', dossier)).slice(0, 8)
    expect(first).toContainEqual(expect.objectContaining({ kind: 'note', tone, title: fr(title) }))
  })

  it('calls for consultation when a risk stays high, and says why a level was retained against the grid', () => {
    const [first, ...rest] = cameraDpia().risks
    const risks = [{ ...first, severityAfter: 'r4', likelihoodAfter: 'r4' }, ...rest] as Dpia['risks']
    expect(textOf(print('D04', cameraDossier({ risks })))).toContain(textsOf('fr').documents.dpia.article36.consult)
    const retained = { risks, residualLevel: 'low', residualReason: { fr: 'Caméras débranchées.' } } as const
    const said = textOf(print('D04', cameraDossier(retained)))
    expect(said).toContain(fr('Faible (retenu ; le calcul donne : Élevé)'))
    expect(said).toContain('Caméras débranchées.')
  })

  it('does not close the question while the risk is high today and the plan is not carried out', () => {
    const { consultToday, notCalled } = textsOf('fr').documents.dpia.article36
    const low = { severityAfter: 'r1', likelihoodAfter: 'r1' } as const
    const risks = cameraDpia().risks.map(
      (risk) => ({ ...risk, ...low, severityNow: 'r3', likelihoodNow: 'r3' }) as const,
    )
    const dossier = cameraDossier({ risks, residualLevel: '' })
    const said = textOf(print('D04', dossier))
    expect(said).toContain(consultToday)
    expect(said).not.toContain(notCalled)
    const activities = dossier.activities.map((activity) => ({ ...activity, status: 'planned' }) as const)
    expect(textOf(print('D04', { ...dossier, activities }))).toContain(notCalled)
  })

  it('prints the reference, the day and the tenor of the authority’s answer', () => {
    const answered = {
      consultedOn: '2026-03-02',
      consultationReference: 'DPI-2026-118',
      consultationAnsweredOn: '2026-04-20',
      consultationOutcome: 'unfavourable',
    } as const
    for (const document of ['D04', 'D05'] as const) {
      const said = textOf(print(document, cameraDossier(answered)))
      for (const wanted of ['DPI-2026-118', '20 avril 2026', 'Avis défavorable']) expect(said).toContain(fr(wanted))
    }
  })

  it('keeps the team’s remarks in the house', () => {
    const remark = { id: 'x', text: { fr: 'À revoir avec Paul' }, about: '', by: '', on: '' }
    const dossier = cameraDossier({ remarks: [remark] })
    expect(textOf(print('D04', dossier, { audience: 'internal' }))).toContain('À revoir avec Paul')
    expect(textOf(print('D04', dossier))).not.toContain('À revoir avec Paul')
  })

  it('shows the gaps of an empty assessment, and draws nothing from them', () => {
    const dossier = { ...cameraDossier(), dpias: [aRecord('dpias', { ref: 'A-001' })], actions: [] }
    for (const method of ['', 'ico'] as const) {
      const said = plainly(textOf(print('D04', { ...dossier, dpias: [{ ...dossier.dpias[0], method } as Dpia] })))
      expect(said).toContain('L’avis du DPO n’est pas consigné.')
      expect(said).toContain('Il ne peut être dit à ce jour si une consultation préalable est nécessaire.')
      for (const question of ['Base légale et licéité', 'Durées de conservation', 'Information des personnes'])
        expect(said.match(new RegExp(`Non renseigné : [^\\n]*${question}`, 'g'))).toHaveLength(1)
      expect(said.match(/Non renseigné\./g)?.length ?? 0).toBeLessThan(2)
      expect(said).not.toMatch(/\n(Faible|Moyen)\n/)
    }
  })

  it('is printed for the assessment chosen, or for those of the activity chosen', () => {
    const dossier = cameraDossier()
    expect(recordsPrintedBy('D04', dossier, ['A-001'])).toBe(1)
    expect(recordsPrintedBy('D04', dossier, ['T-003'])).toBe(1)
    expect(recordsPrintedBy('D04', dossier, ['T-008'])).toBe(0)
    expect(recordsPrintedBy('S01', dossier, ['A-001'])).toBe(1)
    expect(textOf(print('D04', dossier, { records: ['T-008'] }))).toBe('Aucune AIPD à imprimer.')
  })

  it('becomes a valid Word file, whose pictures say what they show', async () => {
    const bytes = await bytesOf(print('D04', cameraDossier()))
    expect(await wordErrors(bytes)).toEqual([])
    const { parts, headings } = await readWord(bytes)
    expect(headings[0]).toEqual({ level: 1, text: 'A-001 · Vidéoprotection de la voie publique' })
    const spoken = [...(parts.get('word/document.xml') ?? '').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)]
    expect(spoken.map((match) => match[1]?.slice(0, 60))).toEqual([
      fr('Cartographie des risques. A, Accès illégitime aux images : g'),
      fr('Vue d’ensemble des risques. A, Accès illégitime aux images ;'),
    ])
    for (const number of [1, 2]) {
      expect(parts.get(`word/media/picture${number}.svg`)).toMatch(/^<svg /)
      expect(parts.get(`word/media/picture${number}.png`)?.slice(1, 4)).toBe('PNG')
      expect(parts.get('word/_rels/document.xml.rels')).toContain(`Target="media/picture${number}.png"`)
    }
  }, 60_000)
})

describe('D05, the file for prior consultation', () => {
  it('holds what Art. 36(3) asks, in its order', () => {
    const dossier = cameraDossier({
      consultedAuthority: 'cnil',
      consultedOn: '2026-11-01',
      consultationQuestions: { fr: 'Le masquage suffit-il ?' },
    })
    const document = print('D05', dossier)
    expect(chapters(document).map((text) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.'])
    const said = textOf(document)
    for (const part of ['CNIL (France)', '28 décembre 2026', fr('Le masquage suffit-il ?'), 'Karim Belmadi'])
      expect(said).toContain(part)
    expect(said).toContain('Aucun risque consigné ne reste élevé après les mesures.')
  })
})

describe('S01, the screening of one activity', () => {
  it.each(['fr', 'en'] as const)('tells the nine criteria and what the facts say, in %s', (language) => {
    const said = textOf(print('S01', cameraDossier(), { language, records: ['T-003'] }))
    for (const criterion of codeLists.wp248Criterion)
      expect(said).toContain(textsOf(language).codes.wp248Criterion[criterion])
    for (const trigger of ['art35_3_a', 'art35_3_b', 'art35_3_c'] as const)
      expect(said).toContain(textsOf(language).codes.dpiaTrigger[trigger])
  })

  it('is titled by the decision', () => {
    const { activities, ...dossier } = cameraDossier()
    const notRequired = activities.map((each) => ({ ...each, dpiaDecision: 'notRequired' as const }))
    const document = print('S01', { ...dossier, activities: notRequired }, { records: ['T-003'] })
    expect(chapters(document).at(-1)).toBe('Pourquoi pas d’AIPD')
    expect(textOf(document)).toContain(fr('Décision : une AIPD n’est pas requise.'))
  })
})
