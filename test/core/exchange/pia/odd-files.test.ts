import { describe, expect, it } from 'vitest'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { attachmentRow } from '@core/exchange/pia/attachment-row'
import { readForeign, withFiveParts } from '@core/exchange/pia/foreign'
import { emptyPiaJson } from '@core/exchange/pia/pia-file'
import { piaTemplate } from '@core/exchange/pia/template'
import { readPia } from '@core/exchange/pia/read-pia'
import { SHEET_LIMITS } from '@core/exchange/sheets/limits'
import { textsOf } from '@core/texts/languages'
import { importPia, plain, riskOf, rowOf } from '../../../helpers/import-pia'
import { anAnswer, asBytes, bicycles } from '../../../helpers/make-pia'
import { propose } from '../../../helpers/propose'

type Json = Record<string, unknown>
const withPart = (part: 'answers' | 'measures' | 'evaluations' | 'comments', ...entries: readonly unknown[]) =>
  importPia({ ...bicycles(), [part]: [...bicycles()[part], ...entries] })
const told = ({ proposal }: { proposal: { unplaced: readonly { where: string; text: string }[] } }) =>
  proposal.unplaced.map(({ where, text }) => `${where} · ${text}`)
/** What a file says that the assessment of the bicycles, as it is, does not. */
const toldOnly = (imported: ReturnType<typeof importPia>) => {
  const known = told(importPia(bicycles()))
  return told(imported).filter((line) => !known.includes(line))
}
const anEvaluation = (reference_to: string, more: Json): Json => ({ id: 90, reference_to, status: 3, ...more })

describe('an entry their tool does not show is told, word for word', () => {
  it('a second answer to one question, one to no question, and gauges where none is asked', () => {
    const imported = withPart(
      'answers',
      anAnswer(20, 121, { text: '<p>Autre réponse</p>', list: ['étiquette'], gauge: 2 }),
      anAnswer(21, '', { text: 'À aucune question' }),
      anAnswer(22, 211, { text: 'Finalité', gauge: 3, list: ['mot'] }),
      anAnswer(23, 331, { list: ['Perte'], gauge: 1, text: '<p>À côté</p>' }),
      { id: 24, reference_to: 213, data: 'En un seul mot' },
      anAnswer(25, 335, { gauge: 9, text: 'Trop' }),
      anAnswer(26, 336, { gauge: 'beaucoup' }),
      { id: 27, reference_to: 345, data: null },
      'une ligne égarée',
      null,
    )
    expect(rowOf(imported.dpia, 'data')?.answer.fr?.[0]).toMatchObject({ p: [{ text: 'Position, ' }, {}, {}] })
    expect(riskOf(imported.dpia, 'unwantedModification')).toMatchObject({
      ...{ impacts: ['Perte'], severityNow: '', likelihoodNow: '' },
    })
    expect(plain(riskOf(imported.dpia, 'unwantedModification')?.severityReason)).toBe('Trop')
    expect(imported.dpia.answers.map(({ answer }) => plain(answer))).toContain('En un seul mot')
    const words = toldOnly(imported).map((line) => line.split(' · ').at(-1))
    for (const word of [
      'Autre réponse',
      'étiquette',
      '2',
      'À aucune question',
      '3',
      'mot',
      '1',
      'À côté',
      '9',
      '"beaucoup"',
      'une ligne égarée',
    ])
      expect(words, word).toContain(word)
  })

  it('an evaluation that came twice, of a state nobody knows, of a day nobody reads, with gauges beside no risk', () => {
    const imported = withPart(
      'evaluations',
      anEvaluation('1.2', { evaluation_comment: 'Deuxième avis', gauges: { x: 2 }, person_in_charge: 'Zoé' }),
      anEvaluation('2.1.211', { status: 9, gauges: { y: 3 }, estimated_implementation_date: 'au printemps' }),
      anEvaluation('2.2.221', { status: 2, action_plan_comment: `<p>${'Mesurer encore '.repeat(20)}</p>` }),
      anEvaluation('2.2.222', { status: 2, person_in_charge: 'Léa' }),
      anEvaluation('4.1', { status: 1 }),
      anEvaluation('2.1.999', { status: null, evaluation_comment: 'Nulle part' }),
    )
    const words = toldOnly(imported).map((line) => line.split(' · ').at(-1))
    for (const word of ['Deuxième avis', 'Zoé', 'x 2, y 0', '9', 'x 0, y 3', '"au printemps"', 'Nulle part'])
      expect(words, word).toContain(word)
    const [long, named] = imported.after.actions.slice(-2)
    expect(long?.title.fr).toMatch(/^Mesurer encore .*…$/)
    expect(long?.description.fr).toContain('Mesurer encore '.repeat(19).trim())
    expect(named).toMatchObject({ owner: 'Léa' })
    expect(named?.title.fr, 'an action without words is named after what it is about').not.toBe('')
  })

  it('a comment on a risk stands there, one on nothing is told, one that says nothing is not', () => {
    const on = { id: 80, for_measure: false }
    const imported = withPart(
      'comments',
      { ...on, description: 'Et la nuit ?', reference_to: 331 },
      { ...on, description: 'Sans lieu', reference_to: 998, user: { email: 'zoe@velos.example' } },
      { ...on, description: ' ', reference_to: 121 },
    )
    expect(imported.dpia.remarks.map(({ text, about }) => [text.fr, about])).toContainEqual([
      'Et la nuit ?',
      riskOf(imported.dpia, 'unwantedModification')?.id,
    ])
    expect(toldOnly(imported).map((line) => line.split(' · ').at(-1))).toEqual(['Sans lieu', 'zoe@velos.example'])
  })

  it('two measures of one title are both there, and said to be', () => {
    const imported = withPart('measures', { id: 53, title: 'Sauvegarde nocturne', content: 'Sur bande' })
    expect(imported.dpia.measures.map(({ title }) => title.fr)).toEqual([
      'Chiffrement du boîtier',
      'Sauvegarde nocturne',
      'Sauvegarde nocturne',
    ])
    expect(imported.proposal.warnings.map(({ code }) => code)).toContain('pia-same-measures')
  })

  it('the mark of an archive, accounts of a server, states nobody knows and keys nobody knows', () => {
    const users = [
      { user: { firstname: 'Léa', lastname: 'Fort' }, role: 'author' },
      { user: { email: 'zoe@velos.example' }, role: 'guest' },
      { user: null, role: 'author' },
      'inconnu',
    ]
    const pia = { ...bicycles().pia, is_archive: 1, user_pias: users, status: 17, dpo_status: 8, mots: '', tags: [] }
    const imported = importPia({ ...bicycles(), pia, revision: { of: 'un autre outil' } })
    const words = toldOnly(imported).map((line) => line.split(' · ').at(-1))
    for (const word of ['17', '8', 'Léa Fort (author), zoe@velos.example (guest)', '{"of":"un autre outil"}'])
      expect(words, word).toContain(word)
    expect(toldOnly(imported).join()).toContain(textsOf('fr').importing.pia.archived)
  })
})

it('an assessment in English is read as such, and one that is there already is said to be', () => {
  const english = {
    pia: { name: 'Bikes that are followed', status: true },
    answers: [anAnswer(1, 111, { text: 'The position of each bike is kept for the time that is needed by the firm.' })],
  }
  const { after, dpia } = importPia(english)
  expect(dpia.title).toEqual({ en: 'Bikes that are followed' })
  const again = propose(asBytes(english), { into: after, name: 'pia.json' })
  expect(again.proposal.created.map(({ name }) => name)).toEqual(['Bikes that are followed'])
  expect(again.proposal.warnings.map(({ code }) => code)).toContain('pia-again')
})

describe('a file that cannot be read says what is wrong', () => {
  it.each([
    ['too large', asBytes(bicycles()), { ...SHEET_LIMITS, bytesIn: 100 }, 'too-big'],
    ['no JSON', Buffer.from('Bonjour'), SHEET_LIMITS, 'not-a-pia'],
    ['empty', new Uint8Array(), SHEET_LIMITS, 'not-a-pia'],
    ['cut short', asBytes(bicycles()).subarray(0, 300), SHEET_LIMITS, 'broken-json'],
    ['more values than anybody reads', Buffer.from(`[${'0,'.repeat(2_100_000)}0]`), SHEET_LIMITS, 'too-big'],
  ])('%s', (_what, bytes, limits, reason) => {
    expect(readPia(bytes, limits)).toMatchObject({ ok: false, failure: { reason } })
  })
})

describe('a file attached to an assessment', () => {
  const say = textsOf('fr').importing.pia
  const row = (bytes: Uint8Array | undefined, keep?: (content: Uint8Array) => string) =>
    attachmentRow({ name: 'bail.pdf', read: () => bytes }, say, { newId: () => 'a', ...(keep && { keep }) })

  it.each([
    ['kept', new Uint8Array(3), 'its hash', ''],
    ['too large', new Uint8Array(mostAttachmentBytes + 1), '', say.attachmentTooLarge],
    ['unreadable', undefined, '', say.attachmentUnread],
  ])('%s is named, with its file or the reason there is none', (_what, bytes, sha256, note) => {
    expect(row(bytes, () => 'its hash')).toMatchObject({ name: 'bail.pdf', sha256, note })
  })

  it('is named alone where nothing can be kept yet', () => {
    expect(row(new Uint8Array(3))).toMatchObject({ name: 'bail.pdf', sha256: '', note: '' })
  })
})

describe('what is kept for the way back', () => {
  it.each(['', 'no JSON', '{"tool":"another","language":"fr","rows":{},"file":{}}'])(
    '%j is nothing of theirs',
    (text) => {
      expect(readForeign(text)).toBeUndefined()
    },
  )

  it('has its five parts whatever became of it', () => {
    expect(withFiveParts('none')).toEqual(emptyPiaJson)
    expect(withFiveParts({ pia: 7, answers: {}, more: 1 })).toEqual({ ...emptyPiaJson, more: 1 })
  })
})

it('a template asks its questions, passes over those it names no longer, and takes what is no list for none', () => {
  const question = (id: number, title: string, answer?: string) => ({ id, title, answer, active: true })
  const questions = [
    question(111, 'sections.1.items.1.questions.1.title', '<p>Suivre</p>'),
    question(211, ''),
    question(9, 'À nous ?'),
  ]
  const measures = {
    id: 1,
    is_measure: true,
    answers: [
      { title: '', content: '<p>Chaque nuit</p>' },
      { title: '', content: '' },
    ],
  }
  const template = piaTemplate({
    id: 4,
    name: 'Modèle',
    data: { sections: [{ id: 1, items: [{ id: 1, questions }, measures, 'x'] }, 'y'] },
  })
  expect(template.questions.map(({ number, title, suggestion }) => [number, title?.fr, suggestion.fr])).toEqual([
    ['111', undefined, 'Suivre'],
    ['9', 'À nous ?', undefined],
  ])
  expect(template.measures).toEqual([{ title: {}, note: { fr: 'Chaque nuit' } }])
  expect(piaTemplate({ data: 'none' })).toMatchObject({ questions: [], measures: [] })
})
