import { defineFamily, type Opened } from '../family'
import type { Importer } from '../importer'
import { looksLikePia, readPia, type PiaFailure, type PiaFound, type PiaSource } from './read-pia'
import { piaToProposal } from './to-proposal'
import type { Refusal } from '../../refusals'

const reasons = {
  'not-a-pia': 'not-a-pia',
  'broken-json': 'broken-json',
  'too-big': 'source-too-big',
  encrypted: 'encrypted',
  'broken-zip': 'not-a-pia',
} as const satisfies Record<PiaFailure['reason'], Refusal['reason']>

/** Assessments made with the CNIL's PIA tool. */
const pia: Importer<PiaSource> = {
  id: 'pia',
  recognises: () => 1,
  read: (source, _name, context) => piaToProposal(source, context),
}

export const piaFamily = defineFamily({ looksLike: looksLikePia, open: openPia, importers: [pia] })

function openPia(bytes: Uint8Array): Opened<PiaSource> {
  const read = readPia(bytes)
  if (read.ok) return assessmentIn(read.found)
  const { reason, detail } = read.failure
  return { ok: false, reason: reasons[reason], ...(detail === undefined ? {} : { detail }) }
}

const assessmentIn = (found: PiaFound): Opened<PiaSource> =>
  found.kind === 'pia'
    ? { ok: true, source: found }
    : { ok: false, reason: found.kind === 'template' ? 'pia-template' : 'pia-knowledge-base' }
