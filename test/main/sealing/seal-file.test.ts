import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileKey } from '@main/sealing/file-key'
import { sealFile, sealedPathOf, unsealFile } from '@main/sealing/seal-file'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { aFolder, rules } from '../storage/a-dossier-on-disk'
import { canaries, canariesUnder } from './canaries'

const passphrase = 'quatre mots bien à nous'
const words = (from: number) => ({ words: canaries.slice(from).concat(canaries.slice(0, from)).join(' ') })

/** A plain dossier that was saved, copied and once cut short. */
async function aWellUsedDossier() {
  const { folder, path, place } = await aFolder()
  const open = await createDossier(path, words(0), { rules, place })
  await open.file.write(words(1))
  await open.file.backup('before-import')
  await open.file.write(words(2))
  await open.close()
  writeFileSync(join(folder, '.Client.trente.json.4000000-0123abcd.tmp'), readFileSync(path))
  return { folder, path, place }
}

describe('sealing a file', () => {
  it('leaves no plain text of it: file, earlier copies, saves cut short; and takes all of them along', async () => {
    const { folder, path, place } = await aWellUsedDossier()
    expect(canariesUnder(folder)).toEqual(canaries)
    const key = await FileKey.create(passphrase)
    const sealed = await sealFile(path, { rules, place }, { key, passphrase })
    expect(sealed).toEqual({ moved: 2, left: [], copies: [] })
    expect(existsSync(path)).toBe(false)
    expect(canariesUnder(folder)).toEqual([])

    const to = sealedPathOf(path)
    const codec = await FileKey.unlock(readFileSync(to), to, { passphrase })
    const reopened = await openDossier(to, rules, { ...place, codec })
    expect(reopened.low.data).toEqual(words(2))
    expect(reopened.file.envelope.rev, 'the same revision').toBe(3)
    const generations = await reopened.file.listGenerations()
    expect(generations.map(({ rev, valid }) => [rev, valid])).toEqual([
      [2, true],
      [1, true],
    ])
    expect(await reopened.file.readGeneration(generations[1]?.name ?? '')).toEqual(words(0))
    await reopened.file.write(words(3))
    await reopened.close()
    const again = await openDossier(to, rules, { ...place, codec })
    expect(again.file.changedOutside, 'the seal vouches for what was saved without a hash').toBe(false)
    await again.close()
    expect(canariesUnder(folder)).toEqual([])

    const back = await unsealFile(to, { rules, place }, codec)
    expect(back).toMatchObject({ left: [], copies: [] })
    expect(existsSync(to)).toBe(false)
    const plain = await openDossier(path, rules, place)
    expect(plain.low.data).toEqual(words(3))
    expect(plain.file.changedOutside, 'what a seal vouched for bears a hash again').toBe(false)
    expect((await plain.file.listGenerations()).every(({ valid }) => valid)).toBe(true)
    await plain.close()
  })

  it('names the copies beside it that stay readable', async () => {
    const { folder, path, place } = await aWellUsedDossier()
    for (const name of ['Client (1).trente.json', 'Client.trente.json.damaged-2026', 'Clientele.trente.json'])
      writeFileSync(join(folder, name), '{}')
    const sealed = await sealFile(path, { rules, place }, { key: await FileKey.create(passphrase), passphrase })
    expect([...sealed.copies].sort()).toEqual(['Client (1).trente.json', 'Client.trente.json.damaged-2026'])
  })

  it('removes nothing when the sealed file does not open with the passphrase', async () => {
    const { path, place } = await aWellUsedDossier()
    const before = readFileSync(path)
    const key = await FileKey.create('another passphrase')
    await expect(sealFile(path, { rules, place }, { key, passphrase })).rejects.toMatchObject({ reason: 'wrong-key' })
    expect(readFileSync(path)).toEqual(before)
    expect(existsSync(sealedPathOf(path)), 'and leaves no half of it').toBe(false)
  })

  it('overwrites nothing, and touches no file another holds', async () => {
    const { path, place } = await aWellUsedDossier()
    const way = { key: await FileKey.create(passphrase), passphrase }
    writeFileSync(sealedPathOf(path), 'mine')
    await expect(sealFile(path, { rules, place }, way)).rejects.toMatchObject({ reason: 'exists' })
    expect(readFileSync(sealedPathOf(path), 'utf8')).toBe('mine')
    mkdirSync(join(dirname(path), 'other'))
    const other = join(dirname(path), 'other', 'Client.trente.json')
    writeFileSync(other, readFileSync(path))
    const held = await openDossier(other, rules, place)
    await expect(sealFile(other, { rules, place }, way)).rejects.toMatchObject({ reason: 'locked' })
    await held.close()
    expect(readdirSync(dirname(other))).toEqual(['Client.trente.json'])
  })

  it('a sealed file without its key is told as sealed, and a plain one in its place as damaged', async () => {
    const { path, place } = await aWellUsedDossier()
    const plain = readFileSync(path)
    const key = await FileKey.create(passphrase)
    await sealFile(path, { rules, place }, { key, passphrase })
    const to = sealedPathOf(path)
    await expect(openDossier(to, rules, place)).rejects.toMatchObject({ reason: 'sealed' })
    writeFileSync(to, plain)
    await expect(openDossier(to, rules, { ...place, codec: key })).rejects.toMatchObject({ reason: 'damaged' })
  })
})
