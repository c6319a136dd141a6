import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { plainAttachments } from '@main/storage/attachment-codec'
import { attachmentFolderOf, Attachments } from '@main/storage/attachments'
import { aFolder } from './a-dossier-on-disk'

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
