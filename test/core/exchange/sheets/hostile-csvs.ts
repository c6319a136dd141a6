import { strToU8 } from 'fflate'
import { encodeText } from '../../../helpers/make-sheets'
import type { HostileSource } from './hostile-file'

const head = 'Nom du traitement;Finalités;Destinataires;Catégories de données'
const lines = (below: readonly string[]) => strToU8([head, ...below].join('\n'))
const csv = (...below: readonly string[]) => lines(below)
const withName = (name: string) => csv(`${name};Payer;Banque;Nom`, 'Congés;Suivre;;')

/** Tables as text, with what spreadsheets, terminals and readers trip over. */
export const hostileCsvs: readonly HostileSource[] = [
  { story: 'a formula that calls a program', comes: 'imported', make: () => withName("=cmd|'/c calc'!A1") },
  {
    story: 'formulas that begin otherwise',
    comes: 'imported',
    make: () => csv('@SUM(1);+1;-1;=1', '＝1;\u0009=1;"\r=1";|x'),
  },
  { story: 'a quote that never closes', comes: 'imported', make: () => withName('"Paie') },
  { story: 'a million quotes', comes: 'imported', make: () => withName('"'.repeat(1e6)) },
  { story: 'two million columns', comes: 'source-too-big', make: () => csv(';'.repeat(2e6)) },
  {
    story: 'more than a million cells',
    comes: 'source-too-big',
    make: () => lines(Array<string>(300_000).fill('a;b;c;d')),
  },
  { story: 'more than 20,000 rows', comes: 'source-too-big', make: () => lines(Array<string>(20_001).fill('a;b')) },
  {
    story: 'a cell of 300,000 lines',
    comes: 'source-too-big',
    make: () => csv(`Paie;"${Array.from({ length: 3e5 }, (_, line) => `But ${line}`).join('\n')}";;`),
  },
  { story: 'a line of 20 MB', comes: 'imported', make: () => withName('x'.repeat(20e6)) },
  { story: '400 rows of one name', comes: 'imported', make: () => lines(Array<string>(400).fill('Paie;Payer;;')) },
  { story: 'NUL and other controls', comes: 'imported', make: () => withName('P\u0007a\u0008i\u000be') },
  {
    story: 'headings out of a prototype',
    comes: 'nothing-recognised',
    make: () => strToU8('__proto__;constructor\n1;2'),
  },
  { story: 'names out of a prototype', comes: 'imported', make: () => csv('__proto__;toString;constructor;valueOf') },
  {
    story: 'a tick of a prototype',
    comes: 'imported',
    make: () => strToU8('Nom;Finalités;Traitement spécifique - constructor\nPaie;Payer;Oui'),
  },
  {
    story: 'right to left, zero width, look-alikes',
    comes: 'imported',
    make: () => withName('\u202eeiaP\u2069 Раіе\u200b'),
  },
  {
    story: 'lone surrogates in UTF-16',
    comes: 'imported',
    make: () => encodeText(`${head}\nP\ud800;x;y;z`, 'utf-16le'),
  },
  {
    story: 'UTF-8 with half a letter at its end',
    comes: 'imported',
    make: () => Buffer.concat([csv('Paie;été;;'), Buffer.of(0xc3)]),
  },
  {
    story: 'two encodings in one file',
    comes: 'imported',
    make: () => Buffer.concat([csv('Congés;é;;'), Buffer.from('\nÉté;ç;;', 'latin1')]),
  },
  {
    story: 'script and XML in every cell',
    comes: 'imported',
    make: () => csv('<script>x</script>;]]>;&lt;;<!DOCTYPE a>'),
  },
  { story: 'a separator announced and nothing else', comes: 'nothing-recognised', make: () => strToU8('sep=;') },
]
