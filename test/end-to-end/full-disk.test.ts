import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './running-trente'

const done = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

test('on a full disk one types on, is told, and nothing is missing once there is room', async ({
  app,
  trente,
  quiet,
}, testInfo) => {
  quiet.expectHostToGo()
  const mounted =
    process.platform === 'linux' && done('mount', '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', trente.folder)
  testInfo.skip(!mounted, 'THIS ACCOUNT MAY NOT MOUNT A DISK: A FULL DISK IS NOT TESTED HERE')
  const ballast = join(trente.folder, 'ballast')
  try {
    await app.arrive()
    await app.home.createFile('Mairie de Valmont')
    await app.list.addActivity('État civil')
    await app.saved()
    const path = join(trente.folder, 'mairie-de-valmont.trente.json')
    const saved = readFileSync(path)

    done('dd', 'if=/dev/zero', `of=${ballast}`)
    const description = app.activity.answer('identification', 'description')
    await description.fill('Naissances, mariages')
    const { save } = app.texts.shell.frame
    await expect(app.saveState).toContainText(save.failedWhy(save.short.diskFull))
    await expect(app.banner(save.failed)).toBeVisible()
    await description.press('End')
    await description.pressSequentially(', décès')
    await expect(description).toHaveValue('Naissances, mariages, décès')
    expect(readFileSync(path), 'the last good save still stands').toEqual(saved)

    rmSync(ballast)
    await app.saved()
    await expect(app.banner(save.failed)).toHaveCount(0)
    expect(readFileSync(path, 'utf8')).toContain('Naissances, mariages, décès')
  } finally {
    await trente.end()
    done('umount', '-l', trente.folder)
  }
})
