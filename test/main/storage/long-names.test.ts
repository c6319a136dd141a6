import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { DossierFile } from '@main/storage/dossier-file'
import { pidOfTemp, tempPathFor } from '@main/storage/temp-file'
import { aFolder, rules } from './a-dossier-on-disk'

const ending = '.trente.json'
const names: [string, string][] = [
  ['242 letters', 'a'.repeat(242 - ending.length) + ending],
  ['250 bytes', 'a'.repeat(250 - ending.length) + ending],
  ['255 bytes, the most a disk takes', 'a'.repeat(255 - ending.length) + ending],
  ['accents, two bytes each', 'é'.repeat(120) + ending],
  ['signs of four bytes', '🗂'.repeat(60) + ending],
]

it.each(names)('a file whose name has %s is saved and opened again', async (_what, name) => {
  const { folder, place } = await aFolder()
  const path = join(folder, name)
  await DossierFile.create(path, { words: 'first' }, { rules, place })
  const file = new DossierFile(path, rules, place)
  await file.read()
  await file.write({ words: 'second' })
  expect(await new DossierFile(path, rules, place).read()).toMatchObject({ words: 'second' })
  expect((await readdir(folder)).filter((other) => other.endsWith('.tmp'))).toEqual([])
})

it.each(names)('what a cut save leaves of it is known as its own: %s', (_what, name) => {
  const temp = tempPathFor(join('/folder', name)).slice('/folder/'.length)
  const twin = `${name.slice(0, -ending.length - 2)}zz${ending}`
  expect(pidOfTemp(temp, name)).toBe(process.pid)
  expect(pidOfTemp(temp, twin)).toBeNull()
})
