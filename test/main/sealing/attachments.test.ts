import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileKey } from '@main/sealing/file-key'
import { sealedPathOf, unsealFile } from '@main/sealing/seal-file'
import { plainAttachments } from '@main/storage/attachment-codec'
import { Attachments } from '@main/storage/attachments'
import type { DossierPlace } from '@main/storage/dossier-place'
import { createDossier } from '@main/storage/open-dossier'
import { recodeAttachments, removeCopied } from '@main/storage/recode-attachments'
import { recodeFile } from '@main/storage/recode-file'
import { sha256Of } from '@main/storage/read-bytes'
import { aFolder, rules } from '../storage/a-dossier-on-disk'
import { passphrase, quickly } from './a-sealed-file'
import { canaries, canariesUnder } from './canaries'

const files = canaries.map((word) => Buffer.from(`%PDF-1.7 ${word}`))
const names = files.map((file) => sha256Of(file))
const everyName = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

/** A plain client file with twenty files attached to it. */
async function aFileWithAttachments() {
  const { folder, path, place } = await aFolder()
  const open = await createDossier(path, { words: 'rien' }, { rules, place })
  await open.close()
  const plain = new Attachments(path, { codec: plainAttachments })
  for (const file of files) await plain.put(file)
  return { folder, path, place, plain }
}

async function readAll(attachments: Attachments): Promise<string[]> {
  const found = await Promise.all(names.map((name) => attachments.read(name)))
  return found.map((each) => (each.is === 'sound' ? Buffer.from(each.content).toString() : each.is))
}
const whole = files.map((file) => file.toString())

describe('files attached to a sealed file', () => {
  it('are sealed with it and plain again with it; none of their content nor their hash stands on the disk meanwhile', async () => {
    const { folder, path, place } = await aFileWithAttachments()
    expect(canariesUnder(folder)).toEqual(canaries)
    const key = await FileKey.create(passphrase, quickly)
    expect(await sealed(path, place, key)).toMatchObject({ copies: [] })
    expect(canariesUnder(folder)).toEqual([])
    expect(everyName(folder).filter((name) => names.some((hash) => name.includes(hash)))).toEqual([])
    expect(await readAll(new Attachments(sealedPathOf(path), { codec: key.attachments }))).toEqual(whole)

    await unsealFile(sealedPathOf(path), { rules, place }, key)
    expect(await readAll(new Attachments(path, { codec: plainAttachments }))).toEqual(whole)
    expect(everyName(folder).filter((name) => name.endsWith('.sealed'))).toEqual([])
  })

  it('open with no other key, in no other place, and not once a bit of them has changed', async () => {
    const { path } = await aFileWithAttachments()
    const key = await FileKey.create(passphrase, quickly)
    const other = await FileKey.create(passphrase, quickly)
    const sealed = new Attachments(path, { codec: key.attachments })
    const [one = '', two = ''] = [await sealed.put(files[0] ?? lacking), await sealed.put(files[1] ?? lacking)]
    const at = (name: string) =>
      join(sealed.folder, key.attachments.nameOf(name).slice(0, 2), key.attachments.nameOf(name))
    const bytes = readFileSync(at(one))
    expect(other.attachments.open(bytes, other.attachments.nameOf(one))).toBeNull()
    expect(key.attachments.open(bytes, key.attachments.nameOf(two)), 'exchanged').toBeNull()
    writeFileSync(at(two), bytes)
    expect((await sealed.read(two)).is).toBe('altered')
    for (const index of [0, 30, bytes.length - 1]) {
      const touched = Buffer.from(bytes)
      touched[index] = (touched[index] ?? 0) ^ 1
      writeFileSync(at(one), touched)
      expect((await sealed.read(one)).is, `byte ${index}`).toBe('altered')
    }
    key.forget()
    await expect(sealed.put(lacking), 'a forgotten key seals nothing').rejects.toThrow('forgotten')
  })

  it('are sealed anew beside what stands, which opens until it is removed', async () => {
    const { path, plain } = await aFileWithAttachments()
    const key = await FileKey.create(passphrase, quickly)
    const before = new Attachments(path, { codec: key.attachments })
    await removeCopied(plain, await recodeAttachments(plain, before))
    const changed = await key.changed('une autre phrase de passe', quickly)
    const after = new Attachments(path, { codec: changed.attachments })
    const recoded = await recodeAttachments(before, after)
    expect(await readAll(before)).toEqual(whole)
    expect(await readAll(after)).toEqual(whole)
    expect(await recodeAttachments(before, after), 'cut short and begun again').toMatchObject({ left: [], written: [] })
    await removeCopied(before, recoded)
    expect(new Set(await readAll(before))).toEqual(new Set(['missing']))
    expect(await readAll(after)).toEqual(whole)
  })

  it('are not sealed for a file that is not: nothing is left of the attempt', async () => {
    const { folder, path, place } = await aFileWithAttachments()
    const before = everyName(folder).sort()
    const key = await FileKey.create(passphrase, quickly)
    const verify = () => Promise.reject(new Error('another passphrase'))
    await expect(recodeFile(path, rules, place, { to: sealedPathOf(path), codec: key, verify })).rejects.toThrow()
    const isFile = (name: string) => !/files\/..$/.test(name)
    expect(everyName(folder).sort().filter(isFile)).toEqual(before.filter(isFile))
  })

  it('that do not fit their name stay, and are named', async () => {
    const { folder, path, place } = await aFileWithAttachments()
    const [name = ''] = names
    writeFileSync(join(folder, 'Client.files', name.slice(0, 2), name), 'altered')
    writeFileSync(join(folder, 'Client.files', 'posé à la main.txt'), 'mine')
    const key = await FileKey.create(passphrase, quickly)
    const { copies } = await sealed(path, place, key)
    expect(copies).toEqual([join('Client.files', name.slice(0, 2), name), join('Client.files', 'posé à la main.txt')])
  })
})

/** As `sealFile` does, but for the passphrase tried on what was written: that alone takes a second. */
function sealed(path: string, place: DossierPlace, key: FileKey) {
  const to = sealedPathOf(path)
  return recodeFile(path, rules, place, { to, codec: key, verify: async (bytes) => key.open(bytes, to) })
}

const lacking = Buffer.from('lacking')
