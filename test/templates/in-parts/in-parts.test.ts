import { describe, expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import type { Block, PrintedDocument } from '@templates/blocks'
import { printDocument } from '@templates/documents/registry'
import { textsOf } from '@core/texts/languages'
import { inParts, type DocumentPart } from '@templates/in-parts/in-parts'
import { refsInShort } from '@templates/in-parts/refs-in-short'
import { printWord } from '@templates/word/print-word'
import { LongerThan } from '@templates/word/write-body'
import { textsOfBlocks } from '../../helpers/block-texts'
import { aDocument } from '../word/sample-document'

const most = 12
const options = { language: 'fr', audience: 'authority', records: [], today: '2026-11-28' } as const
const refOf = (at: number) => `T-${at + 101}`

const dossier = aDossier({
  activities: Array.from({ length: 18 }, (_, at) =>
    anActivity({ id: `a${at}`, ref: refOf(at), name: { fr: `Traitement ${at + 101}` } }),
  ),
  processors: [aRecord('processors', { id: 's1', ref: 'S-001', name: 'Paie-Clarté' })],
})

/** Read when its turn comes, as it is written. */
function readOnce(part: DocumentPart): DocumentPart {
  if (!part.part) return part
  const blocks = [...part.document.blocks()]
  return { ...part, document: { ...part.document, blocks: () => blocks } }
}
async function partsOf(document: PrintedDocument, within = most): Promise<readonly DocumentPart[]> {
  const parts: DocumentPart[] = []
  for await (const part of inParts(document, { most: within })) parts.push(readOnce(part))
  return parts
}
/** Whether it can be printed in as many pages as these. */
const fitsIn = (document: PrintedDocument, mostPages: number) =>
  printWord(document, { date: '2026-11-28T09:00:00.000Z', mostPages })
    .next()
    .then(
      () => true,
      (error: unknown) => !(error instanceof LongerThan),
    )
const blocksOf = ({ document }: DocumentPart) => [...document.blocks()]
const recordsIn = (part: DocumentPart) =>
  blocksOf(part).flatMap((block) => (block.kind === 'heading' ? (block.record ?? []) : []))

describe('a register too long for one file', () => {
  it.each([
    ['D01', [8, 11]],
    ['D03', [14]],
  ] as const)('%s: every activity is in one part, in order, and no part is too long', async (id, limits) => {
    for (const limit of limits) {
      const parts = await partsOf(printDocument(id, dossier, options), limit)
      expect(parts.length).toBeGreaterThan(2)
      expect(parts.flatMap(recordsIn)).toEqual(dossier.activities.map(({ ref }) => ref))
      for (const { document } of parts) expect(await fitsIn(document, limit)).toBe(true)
    }
  })

  it('loses nothing and says nothing twice but the titles begun before', async () => {
    for (const audience of ['internal', 'public'] as const) {
      const whole = printDocument('D01', dossier, { ...options, audience })
      const parts = await partsOf(whole)
      const isAdded = (block: Block) => block.kind === 'heading' && block.text.endsWith(' (suite)')
      const said = parts.flatMap((part, at) => blocksOf(part).slice(at === 0 ? 3 : 0)).filter((block) => !isAdded(block)) // prettier-ignore
      expect(textsOfBlocks(said).map((text) => text.replace(/ \(partie \d+\)/, ''))).toEqual(textsOfBlocks([...whole.blocks()])) // prettier-ignore
    }
  })

  it('each part says on its cover and above its pages which it is and what it holds; the first, where everything stands', async () => {
    const parts = await partsOf(printDocument('D01', dossier, options))
    for (const [at, part] of parts.entries()) {
      const { cover, header, contents, properties } = part.document
      const records = recordsIn(part)
      expect(part.part).toEqual({ number: at + 1, of: parts.length, records: records.length })
      expect(cover.subtitle).toMatch(new RegExp(`^Partie ${at + 1} sur ${parts.length} · Responsable du traitement`))
      expect([header, properties.title].map((text) => text.toLowerCase())).toEqual([
        expect.stringMatching(new RegExp(` · partie ${at + 1} sur ${parts.length}$`)),
        expect.stringMatching(new RegExp(` · partie ${at + 1} sur ${parts.length}$`)),
      ])
      expect(contents).toBe(true)
      const told = cover.facts.find(({ label }) => label === 'Fiches')?.value
      expect(told).toContain(`${records[0]} à ${records.at(-1)} (${records.length} fiches)`)
    }
    const [heading, , table] = blocksOf(parts[0] as DocumentPart)
    expect(heading).toMatchObject({ kind: 'heading', text: 'Contenu de chaque partie' })
    const rows = table?.kind === 'grid' ? table.rows : []
    expect(rows.map(([part]) => part)).toEqual(parts.map((_, at) => `Partie ${at + 1}`))
    expect(textsOfBlocks([table as Block]).join('\n')).toContain('Mesures de sécurité générales')
  })

  it('a link to what stands in another part is text that says which; the title of its chapter is said again', async () => {
    const [first, second] = await partsOf(printDocument('D01', dossier, options))
    const links = blocksOf(first as DocumentPart).flatMap((block) => (block.kind === 'grid' ? block.rows.flat(2) : []))
    const named = (text: string) => links.filter((run) => typeof run === 'object' && run.text.startsWith(text))
    expect(named('Traitement 101')[0]).toMatchObject({ text: 'Traitement 101', to: expect.any(String) as string })
    const other = recordsIn(second as DocumentPart)[0] ?? ''
    const [away] = named(`Traitement ${Number(other.slice(2))}`)
    expect(away).toEqual({ text: `Traitement ${Number(other.slice(2))} (partie 2)` })
    expect(blocksOf(second as DocumentPart)[0]).toMatchObject({ level: 1, text: 'Fiches de traitement (suite)' })
  })
})

it('what is between two references is in the part, and nothing else, also in a register in another order', () => {
  const all = ['T-3', 'T-4', 'T-5', 'T-10', 'T-1', 'T-2', 'T-9']
  const said = (...refs: readonly string[]) => refsInShort(refs, all, textsOf('fr'))
  expect(said('T-3', 'T-4', 'T-5')).toBe('T-3 à T-5')
  expect(said('T-3', 'T-4', 'T-5', 'T-10', 'T-1', 'T-2')).toBe('T-3 à T-5, T-10, T-1, T-2')
  const backwards = Array.from({ length: 40 }, (_, at) => refOf(40 - at))
  expect(refsInShort(backwards, backwards, textsOf('fr'))).toBe('T-141 à T-102, dans l’ordre du registre')
})

it('a part read again, or late, says the same', async () => {
  const parts: DocumentPart[] = []
  const read: Block[][] = []
  for await (const part of inParts(printDocument('D01', dossier, options), { most })) {
    parts.push(part)
    // Of the first some blocks alone, before it is read whole.
    if (parts.length === 1)
      for (const block of part.document.blocks()) if (block.kind === 'heading' && block.anchor === 'controller') break
    read.push(blocksOf(part))
  }
  expect(parts.map(blocksOf)).toEqual(read)
  expect(parts.flatMap(recordsIn)).toEqual(dossier.activities.map(({ ref }) => ref))
})

it('a document that fits in one file is that document', async () => {
  const document = printDocument('D01', aDossier({ activities: [anActivity({})] }), options)
  const [only, ...more] = await partsOf(document)
  expect([only, more]).toEqual([{ document }, []])
  expect(only?.document).toBe(document)
})

it('a table too long for one part goes on in the next, under its title, and no row is lost', async () => {
  const rows = Array.from({ length: 600 }, (_, at) => [refOf(at), 'Un point à régler'])
  const columns = [{ label: 'Réf.', share: 1 }, { label: 'Point', share: 4 }] // prettier-ignore
  const parts = await partsOf(aDocument([
    { kind: 'heading', level: 1, text: 'Annexe', anchor: 'annex' },
    { kind: 'grid', columns, rows, empty: '', description: '' },
  ])) // prettier-ignore
  expect(parts.length).toBeGreaterThan(1)
  const tables = parts.map((part) => blocksOf(part).flatMap((block) => (block.kind === 'grid' && block.columns[0]?.label === 'Réf.' ? [block.rows] : []))) // prettier-ignore
  expect(tables.map((each) => each.length)).toEqual(parts.map(() => 1))
  expect(tables.flat(2)).toEqual(rows)
  expect(blocksOf(parts[1] as DocumentPart)[0]).toMatchObject({ text: 'Annexe (suite)' })
})

it('the mark of another language is explained in each part that has one', async () => {
  const english = { ...dossier, activities: dossier.activities.map((each) => ({ ...each, name: { en: 'Payroll' } })) }
  const parts = await partsOf(printDocument('D01', english, options))
  for (const part of parts) expect(textsOfBlocks(blocksOf(part)).join('\n')).toContain('n’existent qu’en anglais')
})
