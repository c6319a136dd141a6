import { readFileSync } from 'node:fs'
import type { Dossier } from '@core/dossier/dossier'
import { windowLanguages, type WindowLanguage } from '@core/texts/languages'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import {
  audiencesOf,
  documentIds,
  hasSomethingToPrint,
  printDocument,
  type DocumentId,
} from '@templates/documents/registry'
import { openLetterhead } from '@templates/word/letterhead'
import { printWord } from '@templates/word/print-word'
import { wordLetterhead } from '../helpers/make-letterhead'

const today = '2026-11-28'
const date = `${today}T09:00:00.000Z`

const papers = ['plain', 'word', 'writer'] as const
export type Paper = (typeof papers)[number]

/** By its place in the project: this runs bundled, far from it. */
const paperOf = {
  plain: () => undefined,
  word: wordLetterhead,
  writer: () => new Uint8Array(readFileSync('test/templates/word/letterheads/writer.docx')),
} as const satisfies Record<Paper, () => Uint8Array | undefined>

export interface Asked {
  readonly name: string
  readonly id: DocumentId
  readonly dossier: Dossier
  readonly language: WindowLanguage
  readonly audience: ReturnType<typeof audiencesOf>[number]
  readonly paper: Paper
}

/** Every document of both examples, in every language and edition, on the papers that `isOn` lets through. */
export function* everyDocument(
  only: readonly string[],
  isOn: (asked: Omit<Asked, 'name' | 'dossier' | 'language'>) => boolean,
): Generator<Asked> {
  const files = { town: exampleDossier(), firm: alderwickDossier() }
  for (const [file, dossier] of Object.entries(files))
    for (const id of documentIds.filter((each) => only.length === 0 || only.includes(each))) {
      if (!hasSomethingToPrint(id, dossier, [])) continue
      for (const language of windowLanguages)
        for (const audience of audiencesOf(id))
          for (const paper of papers) {
            if (!isOn({ id, audience, paper })) continue
            const name = [id, file, language, audience, ...(paper === 'plain' ? [] : [paper])].join('-')
            yield { name, id, dossier, language, audience, paper }
          }
    }
}

/** The Word file. */
export async function printedOn({ id, dossier, language, audience, paper }: Asked): Promise<Uint8Array> {
  const given = paperOf[paper]()
  const document = printDocument(id, dossier, { language, audience, records: [], today, now: date })
  const chunks: Uint8Array[] = []
  const letterhead = given === undefined ? undefined : openLetterhead(given)
  for await (const chunk of printWord(document, { date, letterhead })) chunks.push(chunk)
  return Buffer.concat(chunks)
}
