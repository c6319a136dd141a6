import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aSmallDossier, putFile } from './client-files'
import { expect, test, type RunningTrente } from './running-trente'

const name = 'mairie-de-valmont'
const fileName = `${name}.trente.json`
const aside = (trente: RunningTrente) => trente.files.filter((each) => each.startsWith(`${fileName}.damaged-`))

/** A client file with an earlier version: one activity was there when the day began, another came since. */
const aFileWithHistory = (trente: RunningTrente) =>
  putFile(trente, name, aSmallDossier('État civil', 'Cimetière'), aSmallDossier('État civil'))

interface Damage {
  readonly title: string
  readonly strike: (bytes: Buffer) => Buffer
}
const damages: readonly Damage[] = [
  { title: 'cut short', strike: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)) },
  { title: 'filled with zeros by a power cut', strike: (bytes) => Buffer.alloc(bytes.length) },
  { title: 'emptied', strike: () => Buffer.alloc(0) },
  {
    title: 'edited by hand into something else',
    strike: (bytes) => Buffer.from(bytes.toString().replace('"activities":[', '"activities":"none","was":[')),
  },
]

for (const { title, strike } of damages) {
  test(`a file ${title} gives way to its last good version`, async ({ app, trente }) => {
    const path = await aFileWithHistory(trente)
    const damaged = strike(readFileSync(path))
    writeFileSync(path, damaged)

    await app.arrive()
    await app.home.tryToOpen(name)
    await expect(app.home.refusal).toContainText(fileName)
    await expect(app.home.refusal).not.toContainText(/undefined|Error|\{|\[/)
    await expect(app.list.heading).toHaveCount(0)
    expect(readFileSync(path)).toEqual(damaged)

    await app.home.versions.first().click()
    await expect(app.list.lines).toHaveText([/État civil/])
    expect(aside(trente)).toHaveLength(1)
    expect(readFileSync(join(trente.folder, aside(trente)[0] ?? ''))).toEqual(damaged)

    await app.list.addActivity('Cimetière, bis')
    await app.saved()
    expect(readFileSync(path, 'utf8')).toContain('Cimetière, bis')
  })
}

test('a file edited by hand that still makes sense opens, and says so', async ({ app, trente }) => {
  const path = await aFileWithHistory(trente)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Cimetière', 'Concessions'))
  await app.arrive()
  await app.home.openFile(name)
  await expect(app.list.lines).toHaveText([/État civil/, /Concessions/])
  await expect(app.banner(app.texts.shell.frame.banner.editedElsewhere)).toBeVisible()
})
