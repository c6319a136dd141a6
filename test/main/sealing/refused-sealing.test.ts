import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileKey } from '@main/sealing/file-key'
import { finishSealing } from '@main/sealing/finish-sealing'
import { plainPathOf, sealedPathOf, unsealFile } from '@main/sealing/seal-file'
import { plainAttachments } from '@main/storage/attachment-codec'
import { Attachments } from '@main/storage/attachments'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { recodeFile } from '@main/storage/recode-file'
import { aFolder, rules, type Words } from '../storage/a-dossier-on-disk'
import { passphrase, quickly } from './a-sealed-file'

const losses = (_raw: unknown, { words }: Words) =>
  words.includes('lost') ? [{ kind: 'records', register: 'activities', count: 1 } as const] : []

/** A plain file of two revisions, the first kept as a version, and how it is sealed but for the cost of scrypt. */
async function aFileToSeal() {
  const { folder, path, place } = await aFolder()
  const open = await createDossier(path, { words: 'first' }, { rules, place })
  await open.file.write({ words: 'second' })
  await open.close()
  const key = await FileKey.create(passphrase, quickly)
  const to = sealedPathOf(path)
  const before = readFileSync(path)
  const asRead = async (bytes: Uint8Array) => key.open(bytes, to)
  const seal = ({ fs = realFileSystem as FileSystem, verify = asRead } = {}) =>
    recodeFile(path, { ...rules, losses }, { ...place, fs }, { to, codec: key, verify })
  /** The plain file and its version are what they were. */
  const isAsItWas = async (after = before) => {
    expect(readFileSync(path)).toEqual(after)
    const again = await openDossier(path, rules, place)
    expect(await again.file.listGenerations()).toMatchObject([{ rev: 1, valid: true }])
    await again.close()
  }
  return { folder, path, place, key, to, seal, isAsItWas }
}

describe('a plain file stays, with its versions', () => {
  it('when it lost something: sealing would make it look whole', async () => {
    const { path, to, seal, isAsItWas } = await aFileToSeal()
    const damaged = Buffer.from(readFileSync(path, 'utf8').replace('second', 'lost'))
    writeFileSync(path, damaged)
    await expect(seal()).rejects.toMatchObject({ reason: 'damaged', details: { damage: 'losses' } })
    expect(existsSync(to)).toBe(false)
    await isAsItWas(damaged)
  })

  it('when the sealed one does not say the same', async () => {
    const { to, seal, isAsItWas } = await aFileToSeal()
    const verify = async () => Buffer.from('something else')
    await expect(seal({ verify })).rejects.toMatchObject({ reason: 'io', details: { damage: 'read-back' } })
    expect(existsSync(to), 'and leaves no such file').toBe(false)
    await isAsItWas()
  })

  it('when a version does not come back as it was written', async () => {
    const { seal, key, isAsItWas } = await aFileToSeal()
    const another = Buffer.concat(key.close([Buffer.from('something else')], 1))
    const rename: FileSystem['rename'] = async (from, at) => {
      await realFileSystem.rename(from, at)
      if (at.includes('backups')) writeFileSync(at, another)
    }
    const fs = { ...realFileSystem, rename }
    await expect(seal({ fs })).rejects.toMatchObject({ reason: 'io', details: { damage: 'read-back' } })
    await isAsItWas()
  })

  it('when somebody saves it meanwhile: what they wrote is not removed', async () => {
    const { path, key, to, seal } = await aFileToSeal()
    const theirs = Buffer.from(readFileSync(path, 'utf8').replace('second', 'theirs'))
    const verify = async (bytes: Uint8Array) => {
      writeFileSync(path, theirs)
      return key.open(bytes, to)
    }
    await expect(seal({ verify })).rejects.toMatchObject({ reason: 'changed-outside', path })
    expect(readFileSync(path)).toEqual(theirs)
  })
})

it('a sealed save cut short in the middle holds nothing to take along when the file becomes plain', async () => {
  const { folder, place, key, to, seal } = await aFileToSeal()
  await seal()
  const sealed = readFileSync(to)
  writeFileSync(join(folder, '.Client.trente.4000000-0123abcd.tmp'), sealed.subarray(0, sealed.length - 9))
  await unsealFile(to, { rules, place }, key)
  expect(readdirSync(folder).sort()).toEqual(['Client.trente.json', 'state'])
})

it('what a sealing cut short left in plain is sealed at the next opening, unless the plain file stands there still', async () => {
  const { path, key, to, seal } = await aFileToSeal()
  const lease = Buffer.from('%PDF-1.7 bail')
  const plain = new Attachments(path, { codec: plainAttachments })
  const sealed = new Attachments(to, { codec: key.attachments })
  const standing = readFileSync(path)
  await seal()
  writeFileSync(path, standing)
  const sha256 = await plain.put(lease)
  await finishSealing(to, key)
  expect((await plain.read(sha256)).is, 'the plain file asks for it').toBe('sound')
  expect(await sealed.names()).toEqual([])
  rmSync(path)
  await finishSealing(to, key)
  expect((await plain.read(sha256)).is).toBe('missing')
  expect(await sealed.read(sha256)).toMatchObject({ is: 'sound', content: lease })
})

it('a file is sealed, and made plain, under a name that tells which it is', () => {
  const sealed = ['/c/Acme.trente.json', '/c/Acme.json', '/c/Acme'].map((path) => sealedPathOf(path))
  expect(sealed).toEqual(Array(3).fill('/c/Acme.trente'))
  expect(['/c/Acme.trente', '/c/Acme'].map((path) => plainPathOf(path))).toEqual(Array(2).fill('/c/Acme.trente.json'))
})
