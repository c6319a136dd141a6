import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import type { FieldSet, Kind } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'
import { aSmallDossier, putFile } from './client-files'
import { expect, test } from './running-trente'

const walked = registerNames.filter((register) => register !== 'clientFile')
const idOf = (register: RegisterName) => `it-${register.toLowerCase()}`
/** No word of one is in another: a search finds one of them. */
const nameOf = (register: RegisterName) => `Fiche ${register.toLowerCase()}`

/** The register a reference names, and an answer that names its record. */
function naming(kind: Kind<unknown>): { readonly register: RegisterName; readonly answer: unknown } | null {
  const register = 'register' in kind ? walked.find((each) => each === kind.register) : undefined
  if (!register) return null
  return { register, answer: Array.isArray(kind.empty()) ? [idOf(register)] : idOf(register) }
}

/** One record of every register, each naming whatever it can; and who names whom. */
function aFileOfEach(): { readonly dossier: Dossier; readonly cited: ReadonlyMap<RegisterName, RegisterName> } {
  const at = '2026-09-15T08:00:00.000Z'
  const cited = new Map<RegisterName, RegisterName>()
  const records = walked.map((register) => {
    const { title, fields } = registers[register]
    const answers: Record<string, unknown> = {}
    for (const [name, { kind }] of Object.entries(fields as FieldSet)) {
      const named = name === 'dpia' ? null : naming(kind)
      if (name === title) answers[name] = typeof kind.empty() === 'string' ? nameOf(register) : { fr: nameOf(register) }
      else if (named) {
        answers[name] = named.answer
        cited.set(named.register, register)
      }
    }
    const base = { id: idOf(register), ref: `${registers[register].letter}-777`, at, author: 'claire' }
    return [register, { ...emptyRecord(register, base), ...answers }] as const
  })
  const dossier = aSmallDossier()
  const added = Object.fromEntries(records.map(([register, record]) => [register, [...dossier[register], record]]))
  return { dossier: { ...dossier, ...added } as unknown as Dossier, cited }
}

test('every register is listed, found, edited, undone and reached from what cites it, by keyboard', async ({
  app,
  trente,
}) => {
  test.slow()
  const { dossier, cited } = aFileOfEach()
  await putFile(trente, 'each', dossier)
  await app.arrive()
  await app.home.openFile('each')
  const focused = () => app.page.evaluate<string>('document.activeElement.closest("[id^=field-]")?.id ?? ""')
  const name = (register: RegisterName) =>
    app.main.locator(`[id="field-${idOf(register)}.${registers[register].title}"] textarea`)
  // The law added to a file is listed on the page of the law.
  for (const register of walked.filter((each) => each !== 'lawEntries')) {
    await test.step(register, async () => {
      await app.goTo(register)
      await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(app.texts.registers[register].many)
      await app.press('/')
      await app.page.keyboard.type(nameOf(register))
      await app.press('Enter', 'Enter')
      await expect(name(register)).toHaveValue(nameOf(register))

      await name(register).fill('Autre nom')
      await app.press('Control+z')
      await expect(name(register)).toHaveValue(nameOf(register))

      await app.goTo('checks')
      await app.search(`${nameOf(register)} ${registers[register].letter}-777`)
      await expect(app.dialog.getByRole('option')).toHaveCount(1)
      await app.press('Enter')
      await expect(name(register)).toHaveValue(nameOf(register))

      // Where a finding about it leads.
      await app.goTo('checks')
      await app.page.evaluate(`location.hash = '#/${register}/${idOf(register)}/tags'`)
      await expect.poll(focused).toBe(`field-${idOf(register)}.tags`)

      const holder = cited.get(register)
      if (holder === undefined || register === 'dpias') return
      const link = app.main
        .locator('#section-uses')
        .getByRole('link', { name: nameOf(holder) })
        .first()
      await link.focus()
      await app.press('Enter')
      await expect(name(holder)).toHaveValue(nameOf(holder))
    })
  }
})

test('what a file adds to the law is added, filled and found again on the page of the law', async ({ app }) => {
  const { lawPage, codes } = app.texts
  await app.arrive()
  await app.home.createFile('Valmont')
  await app.goTo('law')
  await expect(app.main.getByText(lawPage.ownEmpty)).toBeVisible()
  await app.main.getByRole('button', { name: lawPage.add, exact: true }).click()
  await app.page.getByRole('menuitem', { name: codes.lawEntryKind.holiday }).click()
  const title = app.main.locator(`[id$=".${registers.lawEntries.title}"] textarea`)
  await title.fill('Fête patronale')
  await app.saved()
  await app.goTo('law')
  const listed = app.main.getByRole('link', { name: 'Fête patronale' })
  await expect(listed).toBeVisible()
  await listed.click()
  await expect(title).toHaveValue('Fête patronale')
})
