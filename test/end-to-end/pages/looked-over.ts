import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { codeLists } from '@core/codes'
import { textsOf, windowLanguages, type WindowLanguage } from '@core/texts/languages'
import type { TrenteWindow } from './trente-window'

/** Codes that no sentence holds by chance: stored, never shown. */
const codes = new Set(
  Object.values(codeLists)
    .flatMap((list): readonly string[] => list)
    .filter((code) => /[a-z][A-Z]|_/.test(code)),
)
const notWords = /undefined|\[object |\bNaN\b|\bnull\b|Invalid Date|\{\{|\$\{|=>/

function* sentences(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* sentences(each)
}
/** Whole sentences of a language that no other language says; found when first asked for, once the languages are loaded. */
const saidOnlyIn = (() => {
  const found: { [L in WindowLanguage]?: ReadonlySet<string> } = {}
  return (language: WindowLanguage): ReadonlySet<string> => {
    const others = windowLanguages.filter((each) => each !== language)
    const elsewhere = () => new Set(others.flatMap((each) => [...sentences(textsOf(each))]))
    const own = (said: ReadonlySet<string>) =>
      new Set([...sentences(textsOf(language))].filter((each) => each.includes(' ') && !said.has(each)))
    return (found[language] ??= own(elsewhere()))
  }
})()

/** Everything on the screen in the language of the screen: a document is previewed in its own, a licence stands as it was written. */
const shownText = `(() => {
  const spoken = document.documentElement.lang
  const isSpoken = (at) => (at.closest('[lang]')?.lang ?? spoken) === spoken
  const isOurs = (at) => isSpoken(at) && at.localName !== 'pre'
  const inOthers = new Set([...document.querySelectorAll('[lang]')].filter((at) => !isOurs(at)).flatMap((at) => at.innerText.split('\\n')))
  const said = [...document.querySelectorAll('[title], [aria-label], [placeholder]')].filter(isSpoken)
    .flatMap((at) => [at.title, at.getAttribute('aria-label'), at.getAttribute('placeholder')])
  return [document.title, ...document.body.innerText.split('\\n').filter((line) => !inOthers.has(line)), ...said].filter(Boolean).join('\\n')
})()`

/** What a careful reader would find wrong with the words on the screen. */
async function wordsAmiss({ page, language }: TrenteWindow): Promise<readonly string[]> {
  const shown = await page.evaluate<string>(shownText)
  const others = windowLanguages.filter((each) => each !== language).map(saidOnlyIn)
  return shown.split('\n').flatMap((line) => {
    const amiss = [
      ...(notWords.test(line) ? ['not words'] : []),
      ...(line.split(/[^\w]+/).some((word) => codes.has(word)) ? ['a raw code'] : []),
      ...(others.some((said) => said.has(line.trim())) ? ['another language'] : []),
    ]
    return amiss.map((why) => `${why}: ${line}`)
  })
}

/** What keeps someone from using the page, or the parts of it that are new since it was last looked over, as far as axe can tell. */
async function hindrances({ page }: TrenteWindow, parts: readonly string[]): Promise<readonly string[]> {
  // Half a megabyte, read and run once per window.
  const isThere = await page.evaluate<boolean>('"axe" in window')
  const axe = new AxeBuilder(isThere ? { page, axeSource: 'axe' } : { page })
    .setLegacyMode(true)
    // Where each of thousands of sound elements is would take longer to tell than to find out.
    .options({ resultTypes: ['violations'], selectors: false })
    // Takes a label below the fold of a dialog for hidden, because the page behind does not scroll; `label` stays on.
    .disableRules(['label-title-only'])
  for (const part of parts) axe.include(part)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 500)} ${any[0]?.message ?? ''}`),
  )
}

/** Pixels the page is wider than the window; a table may scroll inside its own frame (WCAG 1.4.10). */
const overflow = ({ page }: TrenteWindow) =>
  page.evaluate<readonly string[]>(
    `[document.documentElement, document.querySelector('main'), document.querySelector('[role=dialog]')]
      .filter((at) => at && at.scrollWidth > at.clientWidth + 1)
      .map((at) => at.tagName + ' is ' + at.scrollWidth + ' wide in ' + at.clientWidth)`,
  )

/** Links that would leave Trente: a page may only lead to its own places. */
const linksElsewhere = ({ page }: TrenteWindow) =>
  page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('a[href], area[href], form[action]')].map((at) => at.getAttribute('href') ?? at.action).filter((href) => !href.startsWith('#'))`,
  )

const screen = { width: 1280, height: 720 }
/** The same screen at a zoom of 200 %. */
const zoomed = { width: 640, height: 360 }

/**
 * Everything every screen owes: words of its language and no code, a title, no hindrance axe can find, no way out to the
 * network, nothing beyond the right edge at 1280×720 nor at a zoom of 200 %. Axe may keep to `parts` where the rest is the
 * page it has just been through: it takes nine tenths of the time.
 */
export async function lookOver(
  app: TrenteWindow,
  what: string,
  title: string,
  parts: readonly string[] = [],
): Promise<void> {
  const { page, language } = app
  await expect.soft(page.locator('html'), what).toHaveAttribute('lang', language)
  await expect.soft(page, what).toHaveTitle(new RegExp(`^${title}.* Trente$`))
  expect.soft(await wordsAmiss(app), `${what}: words`).toEqual([])
  expect.soft(await overflow(app), `${what}: width`).toEqual([])
  expect.soft(await linksElsewhere(app), `${what}: links`).toEqual([])
  expect.soft(await hindrances(app, parts), `${what}: hindrances`).toEqual([])
  await page.setViewportSize(zoomed)
  expect.soft(await overflow(app), `${what}: width at 200 %`).toEqual([])
  await page.setViewportSize(screen)
}
