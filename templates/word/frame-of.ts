import type { PrintedDocument } from '../blocks'
import { makeFrame, type Frame } from './make-frame'
import { oneLine, xmlText } from './sanitise'

/** Stands for the header while a frame is made; letters only, which no writer of XML changes. */
const headerMark = 'HeaderOfTheDocument'

/** Frames by what they say: some twenty milliseconds each, as long as a short document takes for all the rest. */
const made = new Map<string, Promise<Frame>>()

/** The frame of a document that has no letterhead. Only its header tells it from that of another one in its language. */
export async function frameOf({ header, words, language, several = false }: PrintedDocument): Promise<Frame> {
  const { page, pageAlone } = words
  const key = [language, several, page, pageAlone].join('\n')
  const making = made.get(key) ?? makeFrame({ header: headerMark, words: { page, pageAlone }, language, several })
  made.set(key, making)
  const frame = await making
  const own = xmlText(oneLine(header))
  const parts = new Map([...frame.parts].map(([path, part]) => [path, withHeader(part, own)]))
  return { ...frame, parts }
}

const withHeader = (part: string | Uint8Array, header: string) =>
  typeof part === 'string' ? part.replaceAll(headerMark, () => header) : part
