import { Chance } from '../import-corpus/facts'
import { pools } from '../import-corpus/pools'
import { escapeXml, frenchDay, makeCsv, xlsxParts } from '../helpers/make-sheets'
import { nameOf } from '../helpers/make-xlsx'
import { strToU8, zipSync } from 'fflate'

/** A day, or words. */
type Written = string | { readonly date: string }
type Column = readonly [heading: string, cell: (row: number, chance: Chance) => Written]

export interface LargeRegister {
  readonly rows: readonly (readonly Written[])[]
}

const pool = pools.fr
const first = [
  'Ines',
  'Jeanne',
  'Karim',
  'Louis',
  'Maëlle',
  'Noah',
  'Oriane',
  'Paul',
  'Rosa',
  'Samir',
  'Tess',
  'Victor',
]
const last = [
  'Valdor',
  'Morvan',
  'Lefort',
  'Garance',
  'Diallo',
  'Nguyen',
  'Arpin',
  'Besson',
  'Carlier',
  'Delmas',
  'Étienne',
]
const places = [
  'Brume',
  'Orle',
  'Valmont',
  'Tilleuls',
  'Saint-Aubin',
  'Garance',
  'Relais',
  'Canal',
  'Hauteville',
  'Rive',
]
const events = [
  'le départ du salarié',
  'le dernier contact',
  'la fin du contrat',
  'la clôture du dossier',
  'la décision',
]

const list = (chance: Chance, words: readonly string[], most: number, joint: ' ; ' | ', ' = ' ; ') =>
  chance.some(words, 1, most).join(joint)
const day = (chance: Chance) => ({
  date: `20${chance.number(19, 26)}-${two(chance.number(1, 12))}-${two(chance.number(1, 28))}`,
})
const two = (number: number) => String(number).padStart(2, '0')
const person = (chance: Chance) => `${chance.one(first)} ${chance.one(last)}`
const sentence = (row: number, chance: Chance) =>
  `${chance.one(pool.purposes)} pour le site de ${chance.one(places)}, d’après la note n° ${row} : ${chance.one(pool.data)} et ${chance.one(pool.data)}.`

/** What a large body asks of each of its processings: 22 questions we know, 8 of its own. */
const columns: readonly Column[] = [
  ['Référence', (row) => `TR-${String(row + 1).padStart(5, '0')}`],
  ['Nom du traitement', (row, chance) => `${chance.one(pool.names)} – ${chance.one(places)} ${row + 1}`],
  ['Direction', (_, chance) => chance.one(pool.departments)],
  ['Description', sentence],
  ['Finalités', (_, chance) => list(chance, pool.purposes, 3)],
  ['Base légale', (_, chance) => chance.one(pool.bases)[1]],
  ['Personnes concernées', (_, chance) => list(chance, pool.subjects, 4, ', ')],
  ['Catégories de données', (_, chance) => list(chance, pool.data, 5, ', ')],
  ['Source des données', (_, chance) => chance.one(['Personne concernée', 'Employeur', `Fichier de ${chance.one(places)}`])],
  ['Durée de conservation', (_, chance) => `${chance.number(1, 30)} ${chance.one(['ans', 'mois'])} après ${chance.one(events)}`],
  ['Destinataires internes', (_, chance) => list(chance, pool.internal, 3)],
  ['Destinataires externes', (_, chance) => list(chance, pool.external, 3)],
  ['Sous-traitants', (_, chance) => `${chance.one(pool.processors)[0]} (${chance.one(pool.processors)[1]})`],
  ['Transferts hors UE', (_, chance) => chance.one(pool.transfers).words],
  ['Mesures de sécurité', (_, chance) => list(chance, pool.measures, 4)],
  ['Responsable opérationnel', (_, chance) => person(chance)],
  ['Date de création', (_, chance) => day(chance)],
  ['Date de mise à jour', (_, chance) => day(chance)],
  ['Statut', (_, chance) => chance.one(['Actif', 'En projet', 'Suspendu', 'Archivé'])],
  ['Nombre de personnes concernées', (_, chance) => String(chance.number(10, 90_000))],
  ['AIPD requise', (_, chance) => chance.one(['Oui', 'Non', ''])],
  ['Applications', (_, chance) => `${chance.one(places)} ${chance.one(['RH', 'Paie', 'GRC', 'GED'])} ${chance.number(1, 40)}`],
  ['Code budgétaire', (_, chance) => `${chance.number(1000, 9999)}-${chance.one(['RH', 'INFO', 'ST'])}`],
  ['Volumétrie estimée', (_, chance) => `environ ${chance.number(100, 9000)} fiches`],
  ['Lien GED', (row) => `GED/2024/Juridique/fiche-${row}.pdf`],
  ['Suivi interne', (_, chance) => chance.one(['relecture en cours', 'version 2 attendue', ''])],
  ['Ticket', (row, chance) => `INC${chance.number(1, 9)}${row}`],
  ['Coût annuel', (_, chance) => `${chance.number(1, 900)} 000 €`],
  ['Vague de reprise', (_, chance) => `Lot ${chance.number(1, 12)}`],
  ['Repère', (row, chance) => (chance.often(60) ? '' : `À revoir avec ${person(chance)} (point ${row})`)],
] // prettier-ignore

/**
 * So many processings of one body, told apart by their names; the same each time. `brief`: of each list its first item
 * alone, for a register so long that its lists would make more records than one import may.
 */
export function aLargeRegister(count: number, brief = false): LargeRegister {
  const chance = new Chance(count)
  const written = (cell: Written) => (brief && typeof cell === 'string' ? (cell.split(/ ; |, /)[0] ?? '') : cell)
  const rows = Array.from({ length: count }, (_, row) => columns.map(([, cell]) => written(cell(row, chance))))
  return { rows: [columns.map(([heading]) => heading), ...rows] }
}

export const asCsv = ({ rows }: LargeRegister): Uint8Array =>
  makeCsv(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : frenchDay(cell.date)))))

/** As Excel saves it: each text once, whole, in the shared table. */
export function asXlsx({ rows }: LargeRegister): Uint8Array {
  const parts = xlsxParts([{ name: 'Registre', rows: [[{ date: '2026-01-01' }]] }])
  const shared = new Map<string, number>()
  const cellOf = (cell: Written, ref: string) => {
    if (cell === '') return `<c r="${ref}" s="2"/>`
    if (typeof cell !== 'string') return `<c r="${ref}" s="1"><v>${serialOf(cell.date)}</v></c>`
    if (/^\d+$/.test(cell)) return `<c r="${ref}" s="0"><v>${cell}</v></c>`
    if (!shared.has(cell)) shared.set(cell, shared.size)
    return `<c r="${ref}" s="0" t="s"><v>${String(shared.get(cell))}</v></c>`
  }
  const lines = rows.map(
    (row, y) =>
      `<row r="${y + 1}" spans="1:${row.length}">${row.map((cell, x) => cellOf(cell, nameOf(y, x))).join('')}</row>`,
  )
  const sheet = 'xl/worksheets/sheet1.xml'
  const written = {
    ...parts,
    [sheet]: (parts[sheet] ?? '').replace(
      /<sheetData>.*<\/sheetData>/s,
      () => `<sheetData>${lines.join('')}</sheetData>`,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${[...shared.keys()].map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
  }
  return zipSync(Object.fromEntries(Object.entries(written).map(([name, xml]) => [name, strToU8(xml)])))
}

const serialOf = (date: string) => (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
