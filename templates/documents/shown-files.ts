import { hasFile, sha256In } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import type { RecordIn } from '@core/registers'
import type { Block, PhotoBlock } from '../blocks'
import { readPhoto } from '../pictures/photo'
import { quiet } from './gaps-told'
import type { Printing } from './printing'
import { selectRecords, type WantedRefs } from './select-records'

/** Files joined to a record, shown where they prove what is said: the screens on which consent was asked for. */

type Joined = RecordIn<'consentChecks'>['attachments'][number]
type HasFiles = Pick<RecordIn<'consentChecks'>, 'attachments'>

const isPicture = (row: Joined): boolean => hasFile(row) && /\.(png|jpe?g)$/i.test(row.name.trim())

/** Those a person reads on a page; the others are named, with the sum that tells which they are. */
export const picturesOf = ({ attachments }: HasFiles): readonly Joined[] => attachments.filter(isPicture)

/** What is to be read from the disk for a dossier of consents: pictures of screens, and of the words that were shown. */
export function screensShown(
  dossier: Dossier,
  refs: WantedRefs,
): readonly { readonly attachments: readonly Joined[] }[] {
  const checks = selectRecords(dossier, 'consentChecks', refs)
  const wordings = dossier.documents.filter(({ id }) => checks.some(({ proofText }) => proofText === id))
  return [...checks, ...wordings].map((record) => ({ attachments: picturesOf(record) }))
}

/** A page is turned into a picture in memory: a screen of more is a photograph, and heavier than the document around it. */
const mostBytes = 5_000_000
const mostShown = 12

const cmPerPoint = 2.54 / 96
/** Two screens stand on a page with what is said of them. */
const [mostWidth, mostHeight] = [16, 10]

/** The pictures among the files of a record; what cannot be shown is said. Nothing where the bytes are not at hand. */
export function* picturesShown(printing: Printing, record: HasFiles, nextFigure: () => number): Generator<Block> {
  const { files, texts } = printing
  if (files === undefined) return
  const said = texts.documents.assessments.d18
  const pictures = picturesOf(record)
  for (const row of pictures.slice(0, mostShown)) {
    const bytes = files.get(sha256In(row.sha256))
    const photo = bytes && bytes.length <= mostBytes ? readPhoto(bytes) : undefined
    if (photo) yield shownAs(printing, row, photo, nextFigure())
    else if (!bytes) yield quiet(said.notFound(row.name))
    else yield quiet(bytes.length > mostBytes ? said.tooHeavy(row.name) : said.notReadable(row.name))
  }
  if (pictures.length > mostShown) yield quiet(said.moreFiles(pictures.length - mostShown))
}

function shownAs({ texts }: Printing, { name, note }: Joined, photo: PhotoBlock['photo'], number: number): PhotoBlock {
  const { summary } = texts.documents.dpia
  const [widthCm, heightCm] = [photo.width * cmPerPoint, photo.height * cmPerPoint]
  const shrink = Math.min(1, mostWidth / widthCm, mostHeight / heightCm)
  return {
    kind: 'photo',
    photo,
    title: name,
    description: texts.documents.assessments.d18.screen(name, note),
    widthCm: widthCm * shrink,
    heightCm: heightCm * shrink,
    caption: [{ text: summary.figure(number, name), strong: true }, ...(note === '' ? [] : [` ${note}`])],
  }
}
