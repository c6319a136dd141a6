import { describe, expect, it } from 'vitest'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import { printDocument } from '@templates/documents/registry'
import { readPhoto } from '@templates/pictures/photo'
import { printWord } from '@templates/word/print-word'
import { textsOfBlocks } from '../../helpers/block-texts'
import { aJpeg, aPng, cameraWords } from '../../helpers/make-photo'
import { readWord } from '../../helpers/read-word'
import { plainly } from '../../helpers/typeset'

const sum = (digit: string) => digit.repeat(64)
const joined = (name: string, digit: string, note = '') =>
  aRow('attachments', `file-${digit}`, { name, sha256: sum(digit), note })

/** The dossier of a consent asked for on a screen, with these files beside the client file. */
function dossierOf(attachments: ReturnType<typeof joined>[], files?: ReadonlyMap<string, Uint8Array>) {
  const consent = aRecord('consentChecks', { id: 'c', ref: 'C-001', title: { fr: 'Lettre' }, attachments })
  return printDocument('D18', aDossier({ consentChecks: [consent] }), {
    language: 'fr',
    audience: 'authority',
    records: ['C-001'],
    today: '2026-11-28',
    files,
  })
}
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

describe('the pictures of a consent', () => {
  it('stand in its dossier, numbered, described and no larger than they are, without what a camera wrote in them', async () => {
    const rows = [joined('ecran.png', 'a', 'Case non cochée'), joined('mobile.JPG', 'b'), joined('contrat.pdf', 'c')]
    const files = new Map([
      [sum('a'), aPng(96, 48)],
      [sum('b'), aJpeg(1080, 2400)],
    ])
    const document = dossierOf(rows, files)
    const photos = [...document.blocks()].filter((block) => block.kind === 'photo')
    expect(photos.map(({ description }) => plainly(description))).toEqual([
      'Image jointe « ecran.png » : Case non cochée',
      'Image jointe « mobile.JPG »',
    ])
    expect(plainly(JSON.stringify(photos.map(({ caption }) => caption)))).toMatch(/Figure 1\..*Figure 2\./)
    const [screen, phone] = photos
    expect([screen?.widthCm, screen?.heightCm]).toEqual([2.54, 1.27])
    expect((phone?.widthCm ?? 0) / (phone?.heightCm ?? 1)).toBeCloseTo(1080 / 2400)
    expect(phone?.heightCm).toBeLessThanOrEqual(10)
    const chunks = []
    for await (const chunk of printWord(document, { date: '2026-11-28T09:00:00.000Z' })) chunks.push(chunk)
    const { parts } = await readWord(Buffer.concat(chunks))
    for (const format of ['png', 'jpeg'])
      expect(parts.get('[Content_Types].xml')).toContain(
        `<Default ContentType="image/${format}" Extension="${format}"/>`,
      )
    expect([...parts.keys()].filter((path) => path.includes('media/'))).toEqual([
      'word/media/picture1.png',
      'word/media/picture2.jpeg',
    ])
    for (const { photo } of photos) expect(latin(photo.bytes)).not.toContain(cameraWords)
  })

  it('are named with the reason where they cannot be shown; a preview, which reads no file, says nothing of it', () => {
    const rows = [joined('perdu.png', 'a'), joined('faux.png', 'b'), joined('lourd.png', 'c')]
    const files = new Map([
      [sum('b'), Buffer.from('<svg/>')],
      [sum('c'), Buffer.concat([aPng(1, 1), Buffer.alloc(5_000_001)])],
    ])
    const text = plainly(textsOfBlocks(dossierOf(rows, files).blocks()).join('\n'))
    expect(text).toContain('L’image « perdu.png » n’est pas reproduite : elle manque')
    expect(text).toContain('L’image « faux.png » n’est pas reproduite : ce n’est pas une image')
    expect(text).toContain('L’image « lourd.png » n’est pas reproduite : elle dépasse 5 Mo')
    expect(plainly(textsOfBlocks(dossierOf(rows).blocks()).join('\n'))).not.toContain('reproduite')
  })

  it('are read by what they are: cut short, empty or immense, they are no pictures', () => {
    expect(readPhoto(aPng(3, 2))).toMatchObject({ format: 'png', width: 3, height: 2 })
    expect(readPhoto(aJpeg(640, 480))).toMatchObject({ format: 'jpeg', width: 640, height: 480 })
    for (const whole of [aPng(3, 2), aJpeg(3, 2)])
      for (let length = 0; length < whole.length; length += 1)
        expect(readPhoto(whole.subarray(0, length))).toBeUndefined()
    expect(readPhoto(aPng(0, 2))).toBeUndefined()
    expect(readPhoto(aJpeg(30_000, 2))).toBeUndefined()
  })
})
