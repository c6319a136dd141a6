import type { formatDocuments as french } from '../../fr/documents/formats'
import type { SameShape } from '../../shape'
import { counted } from '../numbers'

export const formatDocuments: SameShape<typeof french> = {
  toContent: 'Skip to content',
  about: 'About',
  organisation: 'Organisation',
  chosen: 'Records chosen',
  reading: 'How to read it',
  emptyCells: 'An empty cell: not stated.',
  inStep: 'Within a cell, one line per item; legal bases and periods follow the order of purposes and data.',
  otherLanguages: (count) =>
    counted(
      count,
      'One answer exists only in another language: it is given as it stands.',
      '{n} answers exist only in another language: they are given as they stand.',
    ),
}
