import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { applyChanges } from '@core/dossier/change'
import { readDossier } from '@core/dossier/dossier'
import { readSource } from '@core/exchange/read-source'
import { fiche } from '../../../helpers/make-cnil-register'
import { bicycles } from '../../../helpers/make-pia'
import { odsContent, odsType, xlsxParts } from '../../../helpers/make-sheets'
import { aNewClient } from '../../../helpers/propose'

/** A thousand more files each night: `TRENTE_MUTATIONS=5000 npx vitest run --config test/vitest.config.ts fuzzed-imports`. */
const mutations = Number(process.env['TRENTE_MUTATIONS'] ?? 300)

const rows = [
  ['Nom du traitement', 'Référence', 'Finalités', 'Base légale', 'Destinataires', 'Durée de conservation', 'Pays'],
  ['Paie', 'R-1', 'Payer\nDéclarer', 'Contrat', 'Banque ; Impôts', '5 ans', 'France, Suisse'],
  ['Congés', 'R-2', 'Suivre', 'Obligation légale', 'RH', '2 ans - 3 mois', 'Oui'],
]
const packed = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const ods = rows
  .map((row) => row.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join(''))
  .map((cells) => `<table:table-row>${cells}</table:table-row>`)
  .join('')

/** The text of a sound file, and how what became of it is put into a file again: a zip is whole whatever its parts say. */
const sources: readonly { name: string; text: string; pack: (text: string) => Uint8Array }[] = [
  { name: 'a.csv', text: rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'), pack: strToU8 },
  { name: 'pia.json', text: JSON.stringify(bicycles()), pack: strToU8 },
  {
    name: 'a.ods',
    text: odsContent(`<table:table table:name="R">${ods}</table:table>`),
    pack: (text) => packed({ mimetype: odsType, 'content.xml': text }),
  },
  ...['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'].map((part) => {
    const parts = xlsxParts([fiche({ name: 'Paie', ref: 'B-01' }), { name: 'R', rows }])
    return { name: 'a.xlsx', text: parts[part] ?? '', pack: (text: string) => packed({ ...parts, [part]: text }) }
  }),
]

/** What has broken some reader of such texts. */
const shards = [
  ...[
    '',
    '<',
    '>',
    '"',
    "'",
    '&',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ':',
    '\\',
    '\t',
    '\r',
    '\n\n',
    '\u0000',
    '\ufffe',
    '\ud800',
  ],
  ...[
    'null',
    'true',
    '-1',
    '1e400',
    '0x10',
    '99999999999',
    '__proto__',
    'constructor',
    'toString',
    '=1+1',
    '\u202e',
    'é',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '<!DOCTYPE a>',
    '&e;',
    '&#x0;',
    '&#x110000;',
    '</row>',
    '<c r="XFD1048576"><v>1</v></c>',
  ],
  ...[
    'table:number-columns-repeated="9"',
    'r="A0"',
    't="s"',
    't="d"',
    's="999"',
    '_x000D_',
    '{"a":1}',
    '[[]]',
    '"\\u0000"',
  ],
]

const spoil = (text: string, [at, length, shard, from]: readonly [number, number, string, number]) => {
  const start = at % (text.length + 1)
  const copied = text.slice(from % (text.length + 1)).slice(0, length)
  return text.slice(0, start) + (shard === 'copy' ? copied : shard) + text.slice(start + (shard === '' ? length : 0))
}

const change = fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom('copy', ...shards), fc.nat())

test.each(sources.map((source) => [source.name, source] as const))(
  'whatever becomes of %s, it is refused or makes a valid file',
  (name, { text, pack }) => {
    const into = aNewClient()
    const outcomes = { imported: 0, refused: 0 }
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        let ids = 0
        const at = '2026-11-23T10:00:00.000Z'
        const context = { dossier: into, language: 'fr', at, by: 'Test', newId: () => `id-${++ids}` } as const
        const read = readSource(pack(changes.reduce(spoil, text)), name, 'auto', context)
        outcomes[read.ok ? 'imported' : 'refused'] += 1
        if (!read.ok) return
        const after: unknown = JSON.parse(JSON.stringify(applyChanges(into, read.proposal.changes)))
        const check = readDossier(after)
        expect(check.ok ? '' : `${check.fault.path}: expected ${check.fault.expected}`).toBe('')
        expect({}).not.toHaveProperty('polluted')
      }),
      { numRuns: Math.ceil(mutations / sources.length) },
    )
    // A campaign in which everything is refused at the door would prove nothing.
    expect(outcomes.imported).toBeGreaterThan(0)
  },
  60_000 * Math.ceil(mutations / 300),
)
