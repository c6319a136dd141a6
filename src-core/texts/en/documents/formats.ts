import type { formatDocuments as french } from '../../fr/documents/formats'
import type { SameShape } from '../../shape'
import { counted } from '../numbers'

export const formatDocuments: SameShape<typeof french> = {
  toContent: 'Skip to content',
  about: 'About',
  organisation: 'Organisation',
  chosen: 'Records chosen',
  reading: 'How to read it',
  pack: {
    title: 'Inspection pack',
    inName: 'inspection-pack',
    holds: (files) => counted(files, 'This pack holds one file.', 'This pack holds {n} files.'),
    size: (records, bytes) =>
      `${counted(records, '{n} record', '{n} records')}, ${counted(bytes, '{n} byte', '{n} bytes')}`,
    absent: 'Without any record, and therefore not in this pack:',
    check:
      'SHA-256 sums of the files. A file changed since no longer has the same: “sha256sum -c MANIFEST.txt” (or, on Windows, Get-FileHash) shows it.',
  },
  emptyCells: 'An empty cell: not stated.',
  inStep: 'Within a cell, one line per item; legal bases and periods follow the order of purposes and data.',
  otherLanguages: (count) =>
    counted(
      count,
      'One answer exists only in another language: it is given as it stands.',
      '{n} answers exist only in another language: they are given as they stand.',
    ),
}
