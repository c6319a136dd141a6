// @vitest-environment happy-dom
import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { h, type Component } from 'vue'
import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { AnyRecord } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { codeLists } from '@core/codes'
import { choiceOf, emptyRow, groupOf, type FieldSet, type Kind } from '@core/kinds'
import { registerNames, registers, type RegisterName } from '@core/registers'
import { createDossier } from '@templates/models/create-dossier'
import { openForm, type OpenForm } from './form/open-form'
import { givePageASize } from './an-open-file'
import ChecksPage from '@renderer/pages/checks/ChecksPage.vue'
import FilePage from '@renderer/pages/file/FilePage.vue'
import VersionLine from '@renderer/pages/home/VersionLine.vue'
import ImportReport from '@renderer/pages/importing/ImportReport.vue'
import ListPage from '@renderer/pages/list/ListPage.vue'
import RecordPage from '@renderer/pages/record/RecordPage.vue'
import TodayPage from '@renderer/pages/today/TodayPage.vue'
import FileBanners from '@renderer/frame/FileBanners.vue'
import SearchDialog from '@renderer/frame/SearchDialog.vue'
import { presentationOf } from '@renderer/registers/registry'
import { useLayout } from '@renderer/stores/layout'

/** What a foreign file may hold where words are expected: markup, a script for a link, a template, controls that turn or hide text. */
const payload =
  'Zz<img src=x onerror="window.struck=1"><script>window.struck=1</script><a href="javascript:window.struck=1">lien</a>' +
  `{{7*7}}${'${7*7}'} javascript:window.struck=1 \u202Efdp.exe\u2066\u200B\u0000 ${'long'.repeat(50)}`
/** Told by these in the page: whatever is cut, its beginning is there. */
const beginning = 'Zz<img src=x onerror="window.struck=1">'

function answerOf(kind: Kind<unknown>): unknown {
  const list = choiceOf(kind)
  if (list !== undefined) return kind.name === 'choice' ? { code: codeLists[list][0], other: payload } : kind.empty()
  const of = groupOf(kind)
  if (of) return [{ ...emptyRow(of, `row-of-${of.name}`), ...answersTo(of.fields) }]
  if (kind.name === 'text') return payload
  if (kind.name === 'texts') return [payload]
  if (kind.name === 'phrase' || kind.name === 'prose') return { fr: payload, en: payload }
  if (kind.name === 'refTo') return payload
  return kind.empty()
}
/** What its own kind refuses is left unanswered: such a file is never opened. */
const answersTo = (fields: FieldSet): AnyRecord =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { kind }]) => {
      const answer = answerOf(kind)
      return [name, kind.schema.safeParse(answer).success ? answer : kind.empty()]
    }),
  ) as unknown as AnyRecord

const at = '2026-01-05T09:00:00.000Z'
/** One record of every register, with the payload in every field that takes words. */
function hostileFile(): Dossier {
  let count = 0
  const client = { name: payload, country: 'FR', sector: 'localAuthority', language: 'fr' } as const
  const dossier = createDossier(client, at, payload, () => `id-${++count}`)
  const records = registerNames.map((register) => {
    const record = emptyRecord(register, { id: 'it', ref: payload.slice(0, 60), at, author: payload })
    const filled = { ...record, ...answersTo(registers[register].fields as FieldSet) }
    return [register, register === 'clientFile' ? [{ ...dossier.clientFile[0], fileName: payload }] : [filled]]
  })
  return { ...dossier, ...(Object.fromEntries(records) as Partial<Dossier>) }
}

class Seen {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Object.assign(globalThis, { ResizeObserver: Seen, IntersectionObserver: Seen })
givePageASize()

let open: OpenForm
let shown: VueWrapper | undefined
let file: Dossier
beforeAll(() => (file = hostileFile()))
beforeEach(() => {
  leave()
  document.body.innerHTML = ''
  open = openForm(file)
})

/** Our own drawings are pictures: whatever they say is text within them too. */
const drawing = 'data:image/svg+xml;charset=utf-8,'
const madeInDrawing = /<(script|img|a|foreignObject|iframe)\b/i
const dangerous = /^\s*(javascript|data|vbscript|file):/i
/** Nothing of it became an element, a handler or a link. */
function assertInert(where: string): void {
  const made = document.querySelectorAll('script, iframe, object, embed, img[src="x"], [onerror], [onload], [onclick]')
  expect(
    [...made].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    where,
  ).toEqual([])
  const links = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((each) =>
    ['href', 'src', 'action', 'formaction'].map((name) => each.getAttribute(name) ?? ''),
  )
  expect(
    links.filter((link) =>
      link.startsWith(drawing) ? madeInDrawing.test(decodeURIComponent(link)) : dangerous.test(link),
    ),
    where,
  ).toEqual([])
  expect(window, where).not.toHaveProperty('struck')
}

/** As words: in the text of the page, or in a field of its form. */
function assertTold(where: string): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
  expect(`${document.body.textContent} ${fields.join(' ')}`.includes(beginning), where).toBe(true)
}

/** Once: what is gone is not taken down again. */
function leave(): void {
  const leaving = shown
  shown = undefined
  leaving?.unmount()
}

async function mounted(component: Component, props: Record<string, unknown> = {}): Promise<void> {
  shown = open.place(component, props)
  await flushPromises()
  await new Promise((resolve) => setTimeout(resolve, 20))
}

it.each(registerNames)('hostile words stay words on the page and in the list of %s', async (register: RegisterName) => {
  const { page, listedAt } = presentationOf(register)
  await mounted(() => (listedAt?.page === 'file' ? h(FilePage) : h(page ?? RecordPage, { register, id: 'it' })))
  await vi.waitFor(() => assertTold(`page of ${register}`), { timeout: 10_000 })
  assertInert(`page of ${register}`)
  leave()
  if (listedAt?.page === 'file') return
  await mounted(ListPage, { register })
  assertInert(`list of ${register}`)
})

it('and in what is to be settled, in today, in search, in banners, in versions and in the review of an import', async () => {
  await mounted(ChecksPage)
  assertTold('checks')
  assertInert('checks')
  leave()
  await mounted(TodayPage)
  assertInert('today')
  leave()
  useLayout().searching = true
  await mounted(SearchDialog)
  await vi.waitFor(() => assertTold('search'))
  assertInert('search')
  leave()
  if (!open.dossier.opened) throw new Error('no file is open')
  open.dossier.opened = {
    ...open.dossier.opened,
    readOnly: true,
    lockedBy: { user: payload, host: payload, since: at },
  }
  await mounted(FileBanners)
  assertTold('banners')
  assertInert('banners')
  leave()
  const version = {
    id: 'v',
    kind: 'before-save',
    savedAt: at,
    rev: 1,
    bytes: 9,
    readable: true,
    sealed: false,
    activities: 1,
  }
  const compared = { registers: [payload], lines: [payload], others: 0 }
  await mounted(VersionLine, { ticket: 't', version, compared, isBest: true })
  assertTold('versions')
  assertInert('versions')
  leave()
  const record = { register: 'activities', id: 'it', ref: payload, name: payload }
  const warnings = [{ code: 'conflicting-answer', where: payload, values: { stands: payload, found: payload } }]
  const proposal = { kind: 'table', changes: [], created: [record], updated: [record], placed: 1, warnings }
  const told = { ...proposal, unplaced: [{ where: payload, text: payload }] }
  const reading = {
    name: payload,
    base64: '',
    proposal: told,
    layouts: [],
    choices: new Map(),
    remembered: [],
    mappedBy: '',
  }
  await mounted(ImportReport, { imported: { session: 's', reading, leftOut: new Set<string>(), after: null } })
  assertTold('import')
  assertInert('import')
})

it('the control: words taken for markup would be seen', () => {
  document.body.innerHTML = payload
  expect(() => assertInert('control')).toThrow()
})
