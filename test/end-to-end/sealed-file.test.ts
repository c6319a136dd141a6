import { canaries, canariesUnder } from '../main/sealing/canaries'
import { expect, test } from './running-trente'

const passphrase = 'quatre mots bien à nous'

test('a file is encrypted, locked, and opens with its passphrase alone; no word of it stands on the disk', async ({
  app,
  trente,
}) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity(canaries[0] ?? '')
  await app.activity.answer('identification', 'description').fill(canaries.slice(1).join(' '))
  await app.saved()
  const onDisk = () => [...canariesUnder(trente.folder), ...canariesUnder(trente.state)]
  expect(new Set(onDisk()).size, 'control: a plain file says all of it').toBe(canaries.length)

  const { dialog, unlock, lockNow, strength, notTheSame } = app.texts.sealing
  const bar = app.page.getByRole('banner')
  await bar.getByRole('button', { name: dialog.title }).click()
  const seal = app.dialog.getByRole('button', { name: dialog.seal, exact: true })
  await app.dialog.getByLabel(dialog.passphrase).fill('court')
  await expect(app.dialog.getByText(strength.short)).toBeVisible()
  await app.dialog.getByLabel(dialog.passphrase).fill(passphrase)
  await expect(app.dialog.getByText(strength.strong)).toBeVisible()
  await app.dialog.getByLabel(dialog.again).fill('autre chose')
  await expect(app.dialog.getByText(notTheSame)).toBeVisible()
  await expect(seal).toBeDisabled()
  await app.dialog.getByLabel(dialog.again).fill(passphrase)
  await seal.click()
  await expect(app.dialog.getByText(dialog.sealed)).toBeVisible()
  const recoveryKey = (await app.dialog.locator('.key span').allTextContents()).join('-')
  await app.dialog.getByRole('button', { name: dialog.understood }).click()
  expect(trente.files.filter((name) => name.endsWith('.trente.json'))).toEqual([])
  expect(onDisk()).toEqual([])

  await bar.getByRole('button', { name: lockNow }).click()
  const secret = app.main.getByLabel(unlock.passphrase)
  await expect(secret).toBeVisible()
  await expect(app.page.getByText(canaries[0] ?? '')).toHaveCount(0)
  await secret.fill('une autre phrase de passe')
  await secret.press('Enter')
  await expect(app.main.getByRole('alert')).toContainText('mairie-de-valmont.trente')
  await secret.fill(passphrase)
  await secret.press('Enter')
  await expect(app.page.getByText(canaries[0] ?? '').first()).toBeVisible()

  // The window is loaded anew: the file is still unlocked. The machine is started anew: it is not.
  await app.page.reload()
  await expect(app.page.getByText(canaries[0] ?? '').first()).toBeVisible()
  await bar.getByRole('button', { name: lockNow }).click()
  await app.main.getByRole('button', { name: unlock.useRecoveryKey }).click()
  const typed = app.main.getByLabel(unlock.recoveryKey)
  await typed.fill(recoveryKey.slice(1))
  await typed.press('Enter')
  await expect(app.main.getByRole('alert')).toContainText('1')
  await typed.fill(recoveryKey.toLowerCase())
  await typed.press('Enter')
  await expect(app.page.getByText(canaries[0] ?? '').first()).toBeVisible()
  expect(onDisk()).toEqual([])

  // Whoever no longer wants it takes the encryption away from the same place, and is asked once more.
  await bar.getByRole('button', { name: dialog.titleSealed }).click()
  await app.dialog.getByRole('button', { name: dialog.unseal }).click()
  await expect(app.dialog.getByText(dialog.leadPlain)).toBeVisible()
  await app.dialog.getByRole('button', { name: dialog.unsealNow }).click()
  await expect(app.dialog.getByText(dialog.unsealed)).toBeVisible()
  await app.dialog.getByRole('button', { name: dialog.understood }).click()
  await expect(app.page.getByText(canaries[0] ?? '').first()).toBeVisible()
  expect(trente.files.filter((name) => name.endsWith('.trente'))).toEqual([])
  await app.saved()
  await expect(bar.getByRole('button', { name: dialog.title, exact: true })).toBeVisible()
})
