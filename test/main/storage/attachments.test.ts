import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { plainAttachments } from '@main/storage/attachment-codec'
import { contentsOf } from '@main/storage/attachment-contents'
import { attachmentFolderOf, Attachments } from '@main/storage/attachments'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { aFolder } from './a-dossier-on-disk'
import { failing, whereFiles } from './faulty-file-system'

const lease = Buffer.from('%PDF-1.7 bail des locaux')
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const pathOf = (folder: string, sha256: string) => join(folder, 'Client.files', sha256.slice(0, 2), sha256)

async function aClientFile() {
  const { folder, path } = await aFolder()
  writeFileSync(path, '{}', { mode: 0o640 })
  return { folder, path, attachments: new Attachments(path, { codec: plainAttachments }) }
}
const read = async (attachments: Attachments, sha256: string) => {
  const found = await attachments.read(sha256)
  return found.is === 'sound' ? Buffer.from(found.content).toString() : found.is
}

describe('a file attached to a client file', () => {
  it('lies beside it under its SHA-256, and is read by whoever reads the client file', async () => {
    const { folder, path, attachments } = await aClientFile()
    chmodSync(path, 0o640)
    const sha256 = await attachments.put(lease)
    expect(sha256).toBe(sha256Of(lease))
    expect(readFileSync(pathOf(folder, sha256))).toEqual(lease)
    expect(statSync(pathOf(folder, sha256)).mode & 0o777).toBe(0o640)
    expect(statSync(join(folder, 'Client.files')).mode & 0o750).toBe(0o750)
    expect(await read(attachments, sha256)).toBe(lease.toString())
    expect(await attachments.put(lease), 'twice is once').toBe(sha256)
    expect(await attachments.names()).toEqual([sha256])
  })

  it('is told missing or altered; another of its content puts it right and keeps what was altered', async () => {
    const { folder, attachments } = await aClientFile()
    const sha256 = await attachments.put(lease)
    writeFileSync(pathOf(folder, sha256), '%PDF-1.7 bail des lieux')
    expect(await read(attachments, sha256)).toBe('altered')
    expect(await read(attachments, sha256Of(Buffer.from('never there')))).toBe('missing')
    await attachments.put(lease)
    expect(await read(attachments, sha256)).toBe(lease.toString())
    const [aside = ''] = await attachments.others()
    expect(readFileSync(join(folder, 'Client.files', aside), 'utf8')).toBe('%PDF-1.7 bail des lieux')
  })

  it('is found again when the client file was copied or renamed by hand, as long as its folder lies beside', async () => {
    const { folder, path, attachments } = await aClientFile()
    const sha256 = await attachments.put(lease)
    const renamed = join(folder, 'Autre nom.trente.json')
    renameSync(path, renamed)
    const after = new Attachments(renamed, { codec: plainAttachments })
    expect(await read(after, sha256)).toBe(lease.toString())
    writeFileSync(pathOf(folder, sha256), 'altered')
    expect(await read(after, sha256)).toBe('missing')
  })

  it('is refused beyond the limit, before anything is written', async () => {
    const { folder, attachments } = await aClientFile()
    await expect(attachments.put(new Uint8Array(mostAttachmentBytes + 1))).rejects.toMatchObject({
      reason: 'too-big',
      details: { limit: mostAttachmentBytes },
    })
    expect(readdirSync(folder)).toEqual(['Client.trente.json'])
  })

  it('is not said to be kept where the disk keeps something else', async () => {
    const { path } = await aClientFile()
    const spoiling = whereFiles((file, name) =>
      name.endsWith('.tmp') ? { write: (bytes, at) => file.write(Buffer.alloc(bytes.byteLength, 'x'), at) } : {},
    )
    const attachments = new Attachments(path, { codec: plainAttachments, fs: spoiling })
    await expect(attachments.put(lease)).rejects.toMatchObject({ reason: 'io', details: { damage: 'read-back' } })
  })

  it.each([
    ['to its reading', (fs: FileSystem): FileSystem => ({ ...fs, open: failing('EIO') })],
    ['to what lies in its folder', (fs: FileSystem): FileSystem => ({ ...fs, readdir: failing('EIO') })],
  ])('is not said to be missing where the disk gives no answer %s', async (_what, without) => {
    const { path, attachments } = await aClientFile()
    await attachments.put(lease)
    const deaf = new Attachments(path, { codec: plainAttachments, fs: without(realFileSystem) })
    const asked = [deaf.put(lease), deaf.read(sha256Of(Buffer.from('elsewhere'))), deaf.names()]
    const outcomes = await Promise.allSettled(asked)
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
    expect(refused.length).toBeGreaterThan(0)
    for (const reason of refused) expect(reason).toMatchObject({ reason: 'io', details: { errno: 'EIO' } })
    expect(await attachments.others(), 'and nothing is set aside for it').toEqual([])
  })

  it('goes along with what is handed over once, where it is sound', async () => {
    const { folder, attachments } = await aClientFile()
    const [sound, altered] = [await attachments.put(lease), await attachments.put(Buffer.from('annexe'))]
    writeFileSync(pathOf(folder, altered), 'altered')
    const named = [sound, altered, sha256Of(Buffer.from('never there')), 'no hash'].map((sha256) => ({ sha256 }))
    const contents = await contentsOf(attachments, [{ attachments: named }, { attachments: named.slice(0, 1) }])
    expect([...contents].map(([sha256, content]) => [sha256, Buffer.from(content)])).toEqual([[sound, lease]])
  })

  it('is brought home from the folder beside, what lies nowhere is passed over', async () => {
    const { folder, path, attachments } = await aClientFile()
    const sha256 = await attachments.put(lease)
    const copy = new Attachments(join(folder, 'Copie.trente.json'), { codec: plainAttachments })
    writeFileSync(join(folder, 'Copie.trente.json'), readFileSync(path))
    await copy.adopt([sha256Of(Buffer.from('never there')), sha256, sha256])
    expect(await copy.names()).toEqual([sha256])
    expect(await attachments.names(), 'and stays where it was').toEqual([sha256])
  })

  it('cut short is cleared away; what only looks like it stays', async () => {
    const { folder, attachments } = await aClientFile()
    const sha256 = await attachments.put(lease)
    const beside = join(folder, 'Client.files', sha256.slice(0, 2))
    const [cut, mine] = [`.${sha256}.4000000-0123abcd.tmp`, '.notes.4000000-0123abcd.tmp']
    for (const name of [cut, mine]) writeFileSync(join(beside, name), 'half')
    await attachments.discardCutShort()
    expect(readdirSync(beside).sort()).toEqual([mine, sha256].sort())
  })

  it('is altered where a folder or a far larger file stands in its place', async () => {
    const { folder, attachments } = await aClientFile()
    const [one, two] = [sha256Of(Buffer.from('1')), sha256Of(Buffer.from('2'))]
    mkdirSync(pathOf(folder, one), { recursive: true })
    mkdirSync(join(pathOf(folder, two), '..'), { recursive: true })
    writeFileSync(pathOf(folder, two), Buffer.alloc(mostAttachmentBytes + 2048))
    expect([await read(attachments, one), await read(attachments, two)]).toEqual(['altered', 'altered'])
  })

  it('has its folder named after the client file, sealed or not', () => {
    const named = ['/c/Acme.trente.json', '/c/Acme.trente', '/c/Acme.json', '/c/Acme', '/c/A.b.trente.json']
    expect(named.map((path) => attachmentFolderOf(path))).toEqual([
      ...Array<string>(4).fill(join('/c', 'Acme.files')),
      join('/c', 'A.b.files'),
    ])
  })
})
