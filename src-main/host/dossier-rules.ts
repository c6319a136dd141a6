import type { Dossier } from '@core/dossier/dossier'
import { checkDossier } from '@core/dossier/dossier'
import { countsOf, lossesIn } from '@core/dossier/losses'
import { migrate, standingOf } from '@core/dossier/migrations'
import { atOnce, type Steps } from '@core/steps'
import type { DossierRules } from '@main/storage/dossier-file'

/** The content has a good envelope but an answer no version of Trente writes. */
export class InvalidContent extends Error {
  override name = 'InvalidContent'
  constructor(readonly path: string) {
    super(path)
  }
}

/** Of what stands around the body. The body lists the steps it went through by their names. */
const envelopeShape = 1

/** What storage must know about a dossier: its schema and how to check and migrate one. */
export function dossierRules(version: string): DossierRules<Dossier> {
  return {
    app: version,
    schema: envelopeShape,
    check: (body) => atOnce(checkContent(body)),
    checkInSteps: checkContent,
    standing: (body) => standingOf(body),
    migrate: (body) => migrate(body),
    counts: countsOf,
    losses: lossesIn,
  }
}

function* checkContent(body: unknown): Steps<Dossier> {
  const read = yield* checkDossier(body)
  if (!read.ok) throw new InvalidContent(read.fault.path)
  // The record that says whose file this is: every document and rule starts from it.
  if (read.dossier.clientFile.length === 0) throw new InvalidContent('clientFile')
  return read.dossier
}
