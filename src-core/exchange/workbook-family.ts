import { cnilRegister } from './cnil-register/importer'
import { defineFamily } from './family'
import { table } from './table/importer'
import { readAnyWorkbook } from './read-any-workbook'
import { seenIn } from './seen'
import { trenteDocument } from './trente-document/importer'
import type { ReadFailure } from './sheets/sheet'
import type { Refusal } from '../refusals'

const reasons = {
  'not-a-sheet': 'not-a-sheet',
  broken: 'broken-sheet',
  encrypted: 'encrypted',
  'too-big': 'source-too-big',
  'forbidden-xml': 'forbidden-xml',
  'legacy-xls': 'legacy-xls',
  'unread-format': 'unread-format',
  'broken-json': 'broken-json',
  'broken-yaml': 'broken-yaml',
} as const satisfies Record<ReadFailure['reason'], Refusal['reason']>

/** Tables, documents and records of every format, and any file nobody else knows: their reader says best what is wrong with it. */
export const workbookFamily = defineFamily({
  looksLike: () => true,
  open(bytes, name) {
    const read = readAnyWorkbook(bytes, name)
    if (read.ok) return { ok: true, source: read.workbook }
    const { reason, detail } = read.failure
    return { ok: false, reason: reasons[reason], detail }
  },
  importers: [cnilRegister, trenteDocument, table],
  seen: seenIn,
})
