import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sweepCopies } from '@main/storage/opened-copies'
import { aFolder } from './a-dossier-on-disk'

it('copies that ended programs left are cleared away at a start; those of a program at work stay', async () => {
  const { folder } = await aFolder()
  await sweepCopies(folder)
  const [atWork, ended, before] = [process.ppid, 2 ** 30, process.pid].map((pid) => `${pid}-0123abcd`)
  for (const name of [atWork, ended, before, 'of no program']) {
    mkdirSync(join(folder, 'opened', name ?? ''), { recursive: true })
    writeFileSync(join(folder, 'opened', name ?? '', 'bail.pdf'), 'a copy')
  }
  await sweepCopies(folder)
  expect(readdirSync(join(folder, 'opened'))).toEqual([atWork])
})
