import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fiche, formSheets } from '../helpers/make-cnil-register'
import { makeOds } from '../helpers/make-sheets'
import { lookOver } from './pages/looked-over'
import { expect, test } from './running-trente'
import { registerNames, type RegisterName } from '@core/registers'
import { windowLanguages } from '@core/texts/languages'

/** French by day and English by night; the four together would tell nothing more. */
const appearance = { fr: 'light', en: 'dark' } as const
/** At every commit the longest walks are taken in one of the two, turn about: TRENTE_EVERY_LOOK=1 takes them in both. */
const inBoth = process.env['TRENTE_EVERY_LOOK'] === '1'

/** Registers with parts of their own on the page of a record. */
const withOwnParts = [
  'contractChecks',
  'balancingTests',
  'consentChecks',
  'transferAssessments',
  'breaches',
  'requests',
  'algorithmicSystems',
  'audits',
  'managementReviews',
] as const satisfies readonly RegisterName[]
/** Looked over one by one in the tests below, or, as the law added to a file, on a page that is no list. */
const lookedOverAlone: readonly RegisterName[] = ['activities', 'dpias', 'clientFile', 'lawEntries']
const otherLists = registerNames.filter((register) => !lookedOverAlone.includes(register))
/** The frame around them is the same on each. */
const inPage = ['main']

/** Over a page that was just looked over: only what came is new to axe. The first dialog is looked over with its page. */
const inDialog = ['[role=dialog]']

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of windowLanguages) {
  const takes = (turn: number) => inBoth || windowLanguages[turn % windowLanguages.length] === language
  test.describe(`${language}, ${appearance[language]}`, () => {
    test.use({ colorScheme: appearance[language] })

    test('the first screen, its dialogs, a file that is damaged, the settings', async ({ app, trente }) => {
      writeFileSync(join(trente.folder, 'broken.trente.json'), '{"format":')
      await app.arrive()
      await app.speak(language)
      const { home } = app.texts.shell
      await lookOver(app, 'home', app.nameOf('home'))
      await app.home.way('create').click()
      await lookOver(app, 'a new file', app.nameOf('home'))
      await app.dialog.getByRole('button', { name: home.dialog.create }).click()
      await expect(app.dialog).toContainText(home.dialog.nameMissing)
      await lookOver(app, 'a new file without a name', app.nameOf('home'))
      await app.press('Escape')
      await app.home.tryToOpen('broken')
      await expect(app.home.refusal).toBeVisible()
      await lookOver(app, 'a damaged file', app.nameOf('home'))
      await app.button(home.backToFiles).click()
      await app.goTo('settings')
      await lookOver(app, 'settings', app.nameOf('settings'))
      await app.button(app.texts.shell.settings.notices).click()
      await expect(app.dialog.getByText(/^vue 3\./m)).toBeVisible()
      await lookOver(app, 'third parties', app.nameOf('settings'), inDialog)
      await app.press('Escape')
    })

    if (takes(1))
      test('an empty file', async ({ app }) => {
        await app.arrive()
        await app.speak(language)
        await app.home.createFile('Valmont')
        await lookOver(app, 'an empty register', app.nameOf('activities'))
        await app.goTo('printing')
        await lookOver(app, 'nothing to print', app.nameOf('printing'))
        await app.goTo('importing')
        await lookOver(app, 'import', app.nameOf('importing'))
        await app.importing.give('register.ods', makeOds([...formSheets, fiche({ name: 'Cantine', ref: 'ref-1' })]))
        await expect(app.importing.applyButton).toBeVisible()
        await lookOver(app, 'what an import would do', app.nameOf('importing'))
        await app.importing.applyButton.click()
        await lookOver(app, 'an import done', app.nameOf('importing'))
        await app.goTo('activities')
        await app.list.addActivity('')
        await lookOver(app, 'an empty activity', app.nameOf('activities'))
      })

    if (takes(0))
      test('the register and the frame around it', async ({ app }) => {
        await app.arrive()
        await app.speak(language)
        const { frame, list } = app.texts.shell
        await app.home.openExample()
        await lookOver(app, 'the register', app.nameOf('activities'))
        await app.button(list.view).click()
        await lookOver(app, 'columns', app.nameOf('activities'))
        await app.page.getByRole('menuitemcheckbox').first().click()
        await app.press('Escape')
        await lookOver(app, 'grouped', app.nameOf('activities'))
        await app.list.lines.locator('input').first().click()
        await lookOver(app, 'a selection', app.nameOf('activities'))
        await app.search('e')
        await lookOver(app, 'search', app.nameOf('activities'), inDialog)
        await app.press('Escape')
        await app.topBar.getByRole('button', { name: frame.shortcuts.show }).click()
        await lookOver(app, 'shortcuts', app.nameOf('activities'), inDialog)
        await app.press('Escape')
        await app.button(list.print).click()
        await expect(app.documents.preview.getByRole('article')).toBeVisible()
        await lookOver(app, 'a sheet to print', app.nameOf('printing'))
      })

    if (takes(1))
      test('the whole record and a form of an authority, written', async ({ app }) => {
        await app.arrive()
        await app.speak(language)
        await app.home.openExample()
        await app.goTo('printing')
        await app.documents.export()
        await app.documents.fillForm('cnil-simplified')
        await lookOver(app, 'a document and a form written', app.nameOf('printing'))
        await app.goTo('law')
        await lookOver(app, 'the law in force', app.nameOf('law'))
      })

    if (takes(0))
      test('an activity with every section, and its dialogs', async ({ app }) => {
        await app.arrive()
        await app.speak(language)
        await app.home.openExample()
        await app.list.lines.nth(1).getByRole('link').click()
        await expect(app.activity.name).toBeVisible()
        await lookOver(app, 'an activity', app.nameOf('activities'))
        for (const section of ['purposes', 'people', 'data', 'recipients', 'security'] as const) {
          await app.activity.rows(section).first().getByRole('button').first().click()
          await expect(
            app.activity
              .section(section)
              .getByRole('group')
              .filter({ has: app.page.locator('input, textarea') })
              .first(),
          ).toBeVisible()
        }
        await app.activity.answer('identification', 'department').focus()
        await lookOver(app, 'an activity with rows open and a question in focus', app.nameOf('activities'))
        const edit = app.texts.form.edit('').trim()
        await app.activity.section('identification').getByRole('button', { name: edit }).first().click()
        await expect(app.dialog).toBeVisible()
        await lookOver(app, 'a record over the page', app.nameOf('activities'), inDialog)
      })

    if (takes(1))
      test('assessments: none, the list, how one begins', async ({ app }) => {
        await app.arrive()
        await app.speak(language)
        await app.home.createFile('Valmont')
        await app.goTo('dpias')
        await lookOver(app, 'no assessment', app.nameOf('dpias'))
        await app.goTo('home')
        await app.home.openExample()
        await app.goTo('dpias')
        await expect(app.dpias.lines.first()).toBeVisible()
        await lookOver(app, 'assessments', app.nameOf('dpias'))
        await app.dpias.begin()
        await lookOver(app, 'a new assessment', app.nameOf('dpias'), inDialog)
        await app.dialog.getByRole('radio').first().check()
        await app.dialog.getByRole('button', { name: app.texts.dpiaPages.list.begin.go, exact: true }).click()
        await expect(app.dpia.name).toBeVisible()
        await lookOver(app, 'an assessment just begun', app.nameOf('dpias'))
      })

    if (takes(0))
      test('an assessment with every section, and its dialogs', async ({ app }) => {
        test.slow()
        await app.arrive()
        await app.speak(language)
        await app.home.openExample()
        await app.goTo('dpias')
        await app.dpias.lines.first().getByRole('link').first().click()
        await expect(app.dpia.name).toBeVisible()
        await lookOver(app, 'an assessment', app.nameOf('dpias'))
        await app.dpia.section('measures').locator('tbody button').first().click()
        await app.dpia.answer('purposes').click()
        await expect(app.dpia.tool('strong')).toBeVisible()
        await app.dpia.knowledge.getByRole('listitem').first().getByRole('button').first().click()
        const opened = ['#section-measures', 'article:has([contenteditable=true])', '[aria-labelledby=knowledge-title]']
        const inHand = 'an answer being written, a measure and an entry of the base open'
        await lookOver(app, inHand, app.nameOf('dpias'), opened)
        await app.dpia.section('risks').locator('figure').first().getByRole('button').click()
        await expect(app.dialog).toBeVisible()
        await lookOver(app, 'the map enlarged', app.nameOf('dpias'), inDialog)
        await app.press('Escape')
        const { freeze } = app.texts.dpiaPages.versions
        await app.dpia.section('decision').getByRole('button', { name: freeze, exact: true }).click()
        await expect(app.dialog).toBeVisible()
        await lookOver(app, 'a version to freeze', app.nameOf('dpias'), inDialog)
        await app.press('Escape')
        await app.dpia.print()
        await expect(app.documents.preview.getByRole('article')).toBeVisible()
        await lookOver(app, 'an assessment to print', app.nameOf('printing'))
      })

    test('today and the principles', async ({ app }) => {
      await app.arrive()
      await app.speak(language)
      const { today, principles } = app.texts.shell
      await app.home.openExample()
      await app.goTo('today')
      await expect(app.main.getByRole('heading', { name: today.groups.review.title })).toBeVisible()
      await lookOver(app, 'today', app.nameOf('today'))
      await app.goTo('principles')
      await app.main.getByRole('button', { name: principles.themes.transparency.title }).click()
      await expect(app.main.getByRole('heading', { name: principles.where })).toBeVisible()
      await lookOver(app, 'the principles, one opened', app.nameOf('principles'))
    })

    test('the organisation and the checks', async ({ app }) => {
      await app.arrive()
      await app.speak(language)
      const { checks } = app.texts.shell
      await app.home.openExample()
      await app.goTo('file')
      await lookOver(app, 'the organisation', app.nameOf('file'))
      await app.goTo('checks')
      await lookOver(app, 'checks', app.nameOf('checks'))
      await app.button(checks.byRule).click()
      await lookOver(app, 'checks by rule', app.nameOf('checks'))
      await app.checks.findings
        .first()
        .getByRole('button', { name: checks.dismiss.replace('…', '') })
        .click()
      await lookOver(app, 'a finding to set aside', app.nameOf('checks'), inDialog)
      await app.dialog.getByLabel(checks.reason).fill('…')
      await app.dialog.getByRole('button', { name: checks.dismissConfirm, exact: true }).click()
      await app.checks.showDismissed()
      await lookOver(app, 'findings set aside', app.nameOf('checks'))
    })

    test('the lists of the other registers', async ({ app }) => {
      test.slow()
      await app.arrive()
      await app.speak(language)
      await app.home.openExample()
      for (const register of otherLists.filter((_, at) => takes(at))) {
        await app.goTo(register)
        await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(app.nameOf(register))
        await lookOver(app, `the list: ${register}`, app.nameOf(register), inPage)
      }
    })

    test('records with parts of their own, and the board of actions', async ({ app }) => {
      test.slow()
      await app.arrive()
      await app.speak(language)
      await app.home.openExample()
      for (const register of withOwnParts.filter((_, at) => takes(at))) {
        await app.goTo(register)
        await app.main.getByRole('grid').getByRole('link').first().click()
        await expect(app.main.locator('[id^=section-]').first()).toBeVisible()
        await lookOver(app, `a record: ${register}`, app.nameOf(register), inPage)
      }
      await app.goTo('actions')
      await app.button(app.texts.accountabilityPages.plan.board).click()
      await expect(app.main.getByRole('article').first()).toBeVisible()
      await lookOver(app, 'the board of actions', app.nameOf('actions'), inPage)
    })
  })
}
