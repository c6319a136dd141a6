import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { looksLikePia, readPia } from '@core/exchange/pia/read-pia'
import { readSource } from '@core/exchange/read-source'
import { importPia } from '../../../helpers/import-pia'
import { asBytes, bicycles } from '../../../helpers/make-pia'
import { makeOds } from '../../../helpers/make-sheets'
import { aNewClient } from '../../../helpers/propose'

const context = {
  dossier: aNewClient(),
  language: 'fr' as const,
  at: '2026-11-23T10:00:00.000Z',
  by: '',
  newId: () => 'x',
}
const refusalOf = (bytes: Uint8Array, as: 'auto' | 'pia' = 'auto') => {
  const read = readSource(bytes, 'source', as, context)
  return read.ok ? 'accepted' : read.refusal.reason
}
const nameOf = (bytes: Uint8Array, name: string) => importPia(bytes, name).dpia.title.fr

describe('a file of the CNIL’s tool is recognised by what it holds', () => {
  it('whatever its name and its byte order mark', () => {
    expect(nameOf(asBytes(bicycles()), '1541000000000_export_pia_7')).toBe('Vélos de livraison suivis')
    expect(nameOf(asBytes(bicycles(), '\ufeff'), 'pia.json')).toBe('Vélos de livraison suivis')
    const wide = new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(bicycles())}`, 'utf16le'))
    expect(nameOf(wide, 'pia.json')).toBe('Vélos de livraison suivis')
  })

  it('in an archive, with what people attached and without what the tool made', () => {
    const { pia } = bicycles()
    const archive = zipSync({
      'pia-velos.json': asBytes(bicycles()),
      'pia-velos.pdf': strToU8('%PDF'),
      'Doc/5-2-2024-pia.doc': strToU8('<html>'),
      'CSV/velos.csv': strToU8('a,b'),
      'Images/risksOverview.png': strToU8('png'),
      'Pièces jointes/contrat.pdf': strToU8('%PDF'),
      'Pièces jointes/ancienne.json': asBytes(bicycles()),
    })
    const { dpia, proposal } = importPia(archive, 'export.zip')
    expect(dpia.title.fr).toBe(pia.name)
    // With nowhere to keep it, as here, no fingerprint is made up.
    expect(dpia.attachments).toMatchObject([{ name: 'contrat.pdf', sha256: '', note: '' }, { name: 'ancienne.json' }])
    expect(proposal.created.filter(({ register }) => register === 'dpias')).toHaveLength(1)
    expect(proposal.warnings.map(({ code }) => code)).not.toContain('pia-attachment')
  })

  it('in an archive with a damaged attachment, which is named without a fingerprint', () => {
    const pia = asBytes(bicycles())
    const archive = zipSync({ 'pia.json': pia, 'joint/bail.pdf': strToU8('%PDF-1.7') }, { level: 0 })
    archive[new TextDecoder('latin1').decode(archive).indexOf('%PDF')] = 0
    const { dpia, proposal } = importPia(archive, 'export.zip')
    expect(dpia.title.fr).toBe('Vélos de livraison suivis')
    expect(dpia.attachments).toMatchObject([{ name: 'joint/bail.pdf', sha256: '' }])
    expect(proposal.warnings).toContainEqual({ code: 'pia-attachment', where: 'joint/bail.pdf', values: {} })
    expect(dpia.attachments[0]?.note).toContain('Illisible')
  })

  it('as the list of a server, whose fields lie beside the answers', () => {
    const { pia, ...rest } = bicycles()
    const { after, proposal } = importPia([
      { ...pia, ...rest },
      { ...pia, ...rest, name: 'Deuxième', comments: undefined },
    ])
    expect(after.dpias.map(({ ref, title }) => [ref, title.fr])).toEqual([
      ['A-001', 'Vélos de livraison suivis'],
      ['A-002', 'Deuxième'],
    ])
    expect(after.dpias[0]?.answers).toHaveLength(after.dpias[1]?.answers.length ?? 0)
    expect(new Set(after.actions.map(({ ref }) => ref)).size).toBe(after.actions.length)
    expect(proposal.unplaced.every(({ where }) => /^(Vélos de livraison suivis|Deuxième) › /.test(where))).toBe(true)
  })
})

describe('what is no assessment is refused by its reason', () => {
  it.each([
    ['another tool’s JSON', asBytes({ name: 'left-pad', version: '1' }), 'nothing-recognised'],
    ['a list of numbers', asBytes([1, 2]), 'nothing-recognised'],
    ['a cut file', asBytes(bicycles()).slice(0, 900), 'broken-json'],
    ['a template', asBytes({ structure: { name: 'Modèle', data: { sections: [] } } }), 'pia-template'],
    ['a knowledge base', asBytes({ name: 'Base', knowledges: [] }), 'pia-knowledge-base'],
    ['JSON too deep to be honest', strToU8('['.repeat(100_000) + ']'.repeat(100_000)), 'source-too-big'],
    [
      'an assessment with more measures than anybody took',
      asBytes({ pia: {}, measures: Array(10_001).fill({}) }),
      'source-too-big',
    ],
    ['an archive with another JSON', zipSync({ 'package.json': asBytes({ name: 'x' }) }), 'not-a-pia'],
    ['an archive that unfolds for ever', zipSync({ 'pia.json': new Uint8Array(120e6) }), 'source-too-big'],
  ] as const)('%s', (_, bytes, reason) => expect(refusalOf(bytes)).toBe(reason))

  it('a register that has measures and comments is not taken for an assessment, one of the tool without answers is', () => {
    const register = { name: 'Mairie', measures: ['Badges'], comments: ['à revoir'], traitements: [{ nom: 'Paie' }] }
    expect(looksLikePia(asBytes(register))).toBe(false)
    expect(looksLikePia(asBytes({ ...register, measures: [{ title: 'Badges' }], comments: [] }))).toBe(false)
    expect(looksLikePia(asBytes({ structure: { nom: 'Mairie' }, traitements: [] }))).toBe(false)
    const empty = { name: 'Vélos', answers: [], measures: [], evaluations: [], comments: [] }
    expect(looksLikePia(asBytes(empty))).toBe(true)
    expect(looksLikePia(asBytes([{ name: 'Vélos', dpo_opinion: '', answers: [] }]))).toBe(true)
    expect(looksLikePia(asBytes({ pia: { name: 'Vélos' } }))).toBe(true)
  })

  it('and a spreadsheet asked to be one is not', () => {
    const ods = makeOds([{ name: 'A', rows: [['Nom du traitement'], ['Paie']] }])
    expect(looksLikePia(ods)).toBe(false)
    expect(refusalOf(ods, 'pia')).toBe('not-a-pia')
  })

  it('nothing makes it throw', () => {
    const odd = [
      {
        pia: { name: 3, structure_data: { sections: [null, { items: [7, { questions: [null, 'x'] }] }] } },
        answers: 'no',
      },
      { pia: [], answers: [null, 3, { data: [] }, { reference_to: {}, data: { list: { a: 1 }, gauge: [] } }] },
      { pia: { name: 'x', __proto__: 1 }, measures: [{ id: {} }], evaluations: [{ reference_to: 7 }], comments: [[]] },
    ]
    for (const each of odd) expect(() => readPia(asBytes(each))).not.toThrow()
    expect(importPia(odd[2]).dpia.title.fr).toBe('x')
    const bytes = asBytes(bicycles())
    for (let cut = 0; cut < bytes.length; cut += 97) expect(() => readPia(bytes.slice(0, cut))).not.toThrow()
  })
})
