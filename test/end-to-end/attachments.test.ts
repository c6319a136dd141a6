import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Locator } from '@playwright/test'
import { sha256Of } from '@main/storage/read-bytes'
import { expect, test, type RunningTrente } from './running-trente'

const pdf = { name: 'bail des locaux.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 bail') }
const letter = { name: 'courrier.txt', mimeType: 'text/plain', buffer: Buffer.from('Reçu le 3 mars') }
const picture = { name: 'panneau.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG panneau') }

/** A desktop that notes what it is asked to show. */
async function withDesktop(trente: RunningTrente): Promise<() => string> {
  const noted = join(trente.state, 'shown.txt')
  writeFileSync(noted, '')
  const opener = join(trente.state, 'xdg-open')
  writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > '${noted}'\n`)
  chmodSync(opener, 0o755)
  trente.surroundings = { DISPLAY: ':9', PATH: [trente.state, process.env['PATH']].join(delimiter) }
  await trente.end()
  await trente.start()
  return () => readFileSync(noted, 'utf8')
}

/** As from the file manager, or the clipboard, onto what has the focus. */
async function bring(onto: Locator, how: 'drop' | 'paste', { name, mimeType, buffer }: typeof pdf) {
  await onto.focus()
  // Said as text: these tests know no names of the window.
  await onto.page().evaluate(`
    const data = new DataTransfer()
    const bytes = new Uint8Array(${JSON.stringify([...buffer])})
    data.items.add(new File([bytes], ${JSON.stringify(name)}, { type: ${JSON.stringify(mimeType)} }))
    const about = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data }
    const event = ${how === 'drop'} ? new DragEvent('drop', about) : new ClipboardEvent('paste', about)
    document.activeElement.dispatchEvent(event)
  `)
}

test('files are attached by button, drop and paste, shown from their row, and told when they are missing', async ({
  app,
  trente,
  quiet,
}) => {
  quiet.expectHostToGo()
  const shown = await withDesktop(trente)
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Baux communaux')
  const part = app.activity.section('notes')
  const { attach, openNamed, missing, restored } = app.texts.attachments
  const button = part.getByRole('button', { name: attach })

  const chooser = app.page.waitForEvent('filechooser')
  await button.focus()
  await app.page.keyboard.press('Enter')
  await (await chooser).setFiles(pdf)
  await expect(app.activity.rows('notes')).toContainText([pdf.name])
  await bring(button, 'drop', letter)
  await bring(button, 'paste', picture)
  await expect(app.activity.rows('notes')).toContainText([pdf.name, letter.name, picture.name])
  await app.saved()
  const folder = 'mairie-de-valmont.files'
  const onDisk = (file: typeof pdf) => {
    const sha256 = sha256Of(file.buffer)
    return join(trente.folder, folder, sha256.slice(0, 2), sha256)
  }
  for (const file of [pdf, letter, picture]) expect(readFileSync(onDisk(file))).toEqual(file.buffer)

  // The window is loaded anew, as the next day.
  rmSync(onDisk(letter))
  await app.page.reload()
  await expect(app.activity.rows('notes').nth(1)).toContainText(missing(folder))
  if (process.platform === 'linux') {
    await part.getByRole('button', { name: openNamed(pdf.name) }).click()
    await expect.poll(shown).toContain(pdf.name)
    await expect(app.notices).toContainText(app.texts.attachments.shown(pdf.name))
    expect(readFileSync(shown())).toEqual(pdf.buffer)
  }
  await bring(button, 'drop', { ...letter, name: 'copie du courrier.txt' })
  await expect(app.notices).toContainText(restored(letter.name))
  await expect(app.activity.rows('notes')).toHaveCount(3)
  await expect(part.getByText(missing(folder))).toHaveCount(0)
  expect(readFileSync(onDisk(letter))).toEqual(letter.buffer)
})
