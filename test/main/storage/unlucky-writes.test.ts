import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realFileSystem, type FileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import { readSmallJson } from '@main/storage/small-json'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { aFolder } from './a-dossier-on-disk'
import { failing, whereFiles } from './faulty-file-system'

const bytes = (text: string) => [Buffer.from(text)]

/** A file that says `old`, and what becomes of it when another is written over it. */
async function anOldFile() {
  const { folder } = await aFolder()
  const path = join(folder, 'register.docx')
  await writeFile(path, 'old', { mode: 0o600 })
  const replace = (fs: FileSystem, content = bytes('a new content')) =>
    writeFileAtomically(path, content, { overwrite: true, fs })
  const isAsItWas = async () => {
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder), 'and nothing beside it').toEqual(['register.docx'])
  }
  return { folder, path, replace, isAsItWas }
}

describe('a file that could not be written whole leaves the old one as it was, and nothing beside it', () => {
  it.each([
    [
      'says that all is written and keeps half',
      whereFiles((file) => ({
        write: async (given, at) => {
          await file.write(given.subarray(0, given.byteLength >> 1), at)
          return given.byteLength
        },
      })),
    ],
    ['takes no more', whereFiles(() => ({ write: async () => 0 }))],
  ])('the disk %s', async (_what, fs) => {
    const { replace, isAsItWas } = await anOldFile()
    await expect(replace(fs)).rejects.toMatchObject({ reason: 'io', details: { damage: 'short-write' } })
    await isAsItWas()
  })

  it('the owner of the old one cannot be told to the disk', async () => {
    const { replace, isAsItWas } = await anOldFile()
    await expect(replace(colleagues(failing('EIO')))).rejects.toMatchObject({ reason: 'io', details: { errno: 'EIO' } })
    await isAsItWas()
  })

  it('Windows says nothing of what went wrong', async () => {
    const { replace, isAsItWas } = await anOldFile()
    await expect(replace({ ...realFileSystem, open: failing('UNKNOWN') })).rejects.toMatchObject({
      reason: 'io',
      details: { errno: 'UNKNOWN' },
    })
    await isAsItWas()
  })

  it('what was to be written fails by itself: the disk is not blamed', async () => {
    const { path, isAsItWas } = await anOldFile()
    const mistake = Object.assign(new Error('a table without columns'), { code: 'ERR_INVALID_STATE' })
    const broken = (function* () {
      yield Buffer.from('half')
      throw mistake
    })()
    await expect(writeFileAtomically(path, broken, { overwrite: true })).rejects.toBe(mistake)
    await isAsItWas()
  })

  it('the person gives up, though all of it was at hand', async () => {
    const { path, isAsItWas } = await anOldFile()
    const given = { overwrite: true, signal: AbortSignal.abort() }
    await expect(writeFileAtomically(path, bytes('new'), given)).rejects.toMatchObject({ name: 'AbortError' })
    await isAsItWas()
    await writeFileAtomically(path, bytes('new'), { overwrite: true, signal: new AbortController().signal })
    expect(await readFile(path, 'utf8')).toBe('new')
  })
})

/** A disk on which files belong to somebody else. */
function colleagues(setOwner: () => Promise<void>): FileSystem {
  const ofAnother = async (path: string) => {
    const stat = await realFileSystem.stat(path)
    return { ...stat, uid: stat.uid + 1 }
  }
  return { ...whereFiles(() => ({ setOwner })), stat: ofAnother }
}

it('a colleague’s file that cannot be given back becomes ours, with its new content', async () => {
  const { path, replace } = await anOldFile()
  await replace(colleagues(failing('EPERM')))
  expect(await readFile(path, 'utf8')).toBe('a new content')
})

it('a colleague’s file stays theirs where the disk lets us', async () => {
  const { replace } = await anOldFile()
  let given = 0
  await replace(colleagues(async () => void (given += 1)))
  expect(given).toBe(1)
})

it('parts of any size stand in the file in their order', async () => {
  const { folder } = await aFolder()
  const parts = [10, 512 * 1024 - 5, 600 * 1024, 3].map((size, at) => Buffer.alloc(size, `part ${at} `))
  await writeFileAtomically(join(folder, 'a.bin'), parts)
  expect(Buffer.compare(await readFile(join(folder, 'a.bin')), Buffer.concat(parts))).toBe(0)
})

it('files written at once keep each to its own content', async () => {
  const { folder } = await aFolder()
  const contents = Array.from({ length: 6 }, (_, at) => Buffer.alloc(300 * 1024, `file ${at} `))
  await Promise.all(contents.map((content, at) => writeFileAtomically(join(folder, `${at}`), [content])))
  for (const [at, content] of contents.entries())
    expect(Buffer.compare(await readFile(join(folder, `${at}`)), content), `file ${at}`).toBe(0)
})

describe('a new file takes no name that is not free', () => {
  it('whatever takes the name meanwhile stays', async () => {
    const { folder } = await aFolder()
    const path = join(folder, 'new.docx')
    const link: FileSystem['link'] = async (from, to) => {
      await writeFile(to, 'theirs')
      return realFileSystem.link(from, to)
    }
    const fs = { ...realFileSystem, link }
    await expect(writeFileAtomically(path, bytes('ours'), { fs })).rejects.toMatchObject({ reason: 'exists', path })
    expect(await readFile(path, 'utf8')).toBe('theirs')
    expect(await readdir(folder)).toEqual(['new.docx'])
  })

  it.each([
    ['says that there is something', async (path: string) => writeFile(path, 'theirs'), { reason: 'exists' }],
    ['does not say what there is', failing('EIO'), { reason: 'io', details: { errno: 'EIO' } }],
  ])('where there are no links and the disk %s', async (_what, meanwhile, refusal) => {
    const { folder } = await aFolder()
    const path = join(folder, 'new.docx')
    let looks = 0
    const stat: FileSystem['stat'] = async (name) => {
      if (name === path && ++looks > 1) await meanwhile(path)
      return realFileSystem.stat(name)
    }
    const fs = { ...realFileSystem, link: failing('EPERM'), stat }
    await expect(writeFileAtomically(path, bytes('ours'), { fs })).rejects.toMatchObject(refusal)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('what is read', () => {
  it('is refused when it grew beyond the limit since it was looked at', async () => {
    const { folder } = await aFolder()
    const path = join(folder, 'growing.csv')
    await writeFile(path, 'x'.repeat(100))
    const small = async (name: string) => ({ ...(await realFileSystem.stat(name)), size: 3 })
    const reading = readBytes({ ...realFileSystem, stat: small }, path, 10)
    await expect(reading).rejects.toMatchObject({ reason: 'too-big', details: { limit: 10 } })
    expect((await readBytes({ ...realFileSystem, stat: small }, path, 100)).bytes).toHaveLength(100)
  })

  it('settings that cannot be read are no new settings', async () => {
    const { folder } = await aFolder()
    const path = join(folder, 'settings.json')
    await mkdir(path)
    const reading = readSmallJson(path, { check: String, whenMissing: () => 'default' })
    await expect(reading).rejects.toMatchObject({ reason: 'is-a-directory' })
  })
})
