import type { Dossier } from '../../dossier/dossier'
import { findRecord } from '../../dossier/references'
import type { ContentLanguage } from '../../kinds'
import { readForeign } from './foreign'
import { listNotHeld } from './not-held'
import { emptyPiaJson, piaFile, type PiaJson } from './pia-file'
import { placePia } from './place-pia'
import { writeAnswers } from './write-answers'
import { writeComments } from './write-comments'
import { writeEvaluations } from './write-evaluations'
import { writeMeasures } from './write-measures'
import { dated, writeSheet } from './write-sheet'
import type { NotHeld, Writing } from './writing'

export interface WrittenPia {
  readonly file: PiaJson
  /** What does not go out: to be told to the person. */
  readonly notHeld: readonly NotHeld[]
}

/**
 * An assessment as a file the CNIL's tool opens. What came from such a file and nobody edited goes out as it came, unknown
 * keys included; the exceptions are what their tool would not find or show: numbers written as text, missing parts and
 * keys, names of before 2020, the word "undefined", the address of a server.
 */
export function writePia(dossier: Dossier, id: string, language: ContentLanguage): WrittenPia {
  const dpia = findRecord(dossier, 'dpias', id)
  if (!dpia) throw new Error(`no assessment ${id}`)
  const foreign = readForeign(dpia.foreign)
  const origin = piaFile(foreign?.file ?? emptyPiaJson)
  const writing: Writing = {
    ...{ dpia, language, isNew: foreign === undefined, notHeld: [], edited: { is: false } },
    actions: dossier.actions.filter((action) => action.dpia === id),
    was: placePia(origin, {
      language: foreign?.language ?? language,
      idOf: (key) => foreign?.rows[key] ?? `none ${key}`,
    }),
  }
  const sheet = writeSheet(writing)
  const measures = writeMeasures(writing)
  const answers = writeAnswers(writing)
  const evaluations = writeEvaluations(writing, measures.numbers)
  const comments = writeComments(writing, measures.numbers)
  listNotHeld(writing, comments.homeless)
  const file = {
    ...origin.json,
    ...{ pia: dated(writing, sheet), answers, measures: measures.entries, evaluations, comments: comments.entries },
  }
  return { file, notHeld: writing.notHeld }
}
