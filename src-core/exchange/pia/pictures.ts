import { mostAttachmentBytes } from '../../dossier/attachments'
import { emptyRow } from '../../kinds'
import { attachments } from '../../registers/register'
import { HtmlTokens } from '../../rich-text/html-tokens'
import type { ImportContext } from '../proposal'
import type { Notes } from './notes'
import type { PiaFile } from './pia-file'

/** A picture pasted into a text: the tool of the CNIL keeps it inside the text itself. */
interface Picture {
  readonly alt: string
  /** Undefined when it stands elsewhere, or cannot be read. */
  readonly content: { readonly extension: string; readonly bytes: Uint8Array } | undefined
}

/** The pictures of an assessment as attached files, each named after the answer it was pasted into; others are listed there. */
export function pictureRows(file: PiaFile, notes: Notes, { newId, keep }: Pick<ImportContext, 'newId' | 'keep'>) {
  return placesOf(file, notes).flatMap(({ where, html }) =>
    picturesIn(html).flatMap(({ alt, content }, index) => {
      const name = [where, alt || notes.say.picture(index + 1)].join(' - ')
      if (!content || !keep || content.bytes.byteLength > mostAttachmentBytes) {
        notes.leave(where, notes.say.pictureLeft(alt))
        return []
      }
      const row = { ...emptyRow(attachments, newId()), name: `${name.slice(0, 150)}.${content.extension}` }
      return [{ ...row, sha256: keep(notes.took(content.bytes)), note: '' }]
    }),
  )
}

function placesOf({ answers, measures, evaluations, comments }: PiaFile, { say }: Notes) {
  return [
    ...answers.map(({ reference_to: at, data }) => ({ where: say.answer(at), html: data.text })),
    ...measures.map(({ title, content }) => ({ where: say.measure(title), html: content })),
    ...evaluations.map(({ reference_to: at, evaluation_comment: a, action_plan_comment: b }) => ({
      where: say.evaluation(at),
      html: a + b,
    })),
    ...comments.map(({ reference_to: at, description }) => ({ where: say.comment(at), html: description })),
  ]
}

function picturesIn(html: string): readonly Picture[] {
  if (!/<img/i.test(html)) return []
  return [...new HtmlTokens(html)].flatMap((token) =>
    token.kind === 'open' && token.name === 'img'
      ? [{ alt: token.attributes.get('alt')?.trim() ?? '', content: contentOf(token.attributes.get('src') ?? '') }]
      : [],
  )
}

const extensions: Readonly<Record<string, string>> = {
  png: 'png',
  jpeg: 'jpg',
  jpg: 'jpg',
  gif: 'gif',
  webp: 'webp',
  bmp: 'bmp',
}

function contentOf(source: string): Picture['content'] {
  const [, kind = '', base64 = ''] = /^data:image\/([a-z]+);base64,([A-Za-z0-9+/\s]+=*\s*)$/i.exec(source) ?? []
  const extension = extensions[kind.toLowerCase()]
  const bytes = fromBase64(base64)
  return extension === undefined || bytes.byteLength === 0 ? undefined : { extension, bytes }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Map([...alphabet].map((letter, value) => [letter, value]))

/** The core has neither Node's buffers nor a browser's. */
function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/[\s=]/g, '')
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4))
  let [held, bits, at] = [0, 0, 0]
  for (const letter of letters) {
    held = ((held << 6) | (valueOf.get(letter) ?? 0)) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 255
  }
  return bytes
}
