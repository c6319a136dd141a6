import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isSame, Rest } from '@main/storage/chunks'
import { holds } from '@main/storage/compare-bytes'
import { realFileSystem } from '@main/storage/file-system'
import { aFolder } from './a-dossier-on-disk'

const chunks = ['one ', '', 'two ', 'three'].map((text) => Buffer.from(text))

it.each([
  ['one two three', true],
  ['one two three and more', false],
  ['one two', false],
  ['one two thrée', false],
  ['', false],
])('a file that says “%s” holds what was written: %s', async (text, same) => {
  const { folder } = await aFolder()
  const path = join(folder, 'a')
  await writeFile(path, text)
  expect(await holds(realFileSystem, path, chunks)).toBe(same)
  expect(isSame(Buffer.from(text), chunks)).toBe(same)
})

it('more than is left to compare with is not the same, however it is handed over', () => {
  for (const parts of [['one two three and more'], ['one two three', '!'], ['one t', 'wo three!']]) {
    const rest = new Rest(chunks)
    expect(
      parts.every((part) => rest.startsWith(Buffer.from(part))),
      parts.join('|'),
    ).toBe(false)
  }
})
