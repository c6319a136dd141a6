import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Settings, Startup } from '@core/contract'
import { textsOf, type WindowLanguage, languageSpoken, loadLanguage } from '@core/texts/languages'
import { ask } from '../host'

/** How the person likes the window, and what the machine said at start. Kept by the machine, never by the browser. */
export const useSettings = defineStore('settings', () => {
  /** Of the window. Its texts are loaded before it becomes this one: see `main.ts` for the first. */
  const language = ref<WindowLanguage>(languageSpoken(navigator.language))
  const theme = ref<Settings['theme']>('system')
  const author = ref('')
  const keepRecents = ref(true)
  const lockAfter = ref<Settings['lockAfter']>(null)
  const startup = shallowRef<Startup | null>(null)
  const today = ref('')

  async function start() {
    const told = await ask('app.start', { system: languageSpoken(navigator.language) })
    await loadLanguage(told.settings.language)
    startup.value = told
    today.value = told.today
    language.value = told.settings.language
    theme.value = told.settings.theme
    author.value = told.settings.author
    keepRecents.value = told.settings.keepRecents
    lockAfter.value = told.settings.lockAfter
  }
  async function refresh() {
    startup.value = await ask('app.start', { system: language.value })
  }

  async function write() {
    await ask('settings.write', {
      language: language.value,
      theme: theme.value,
      author: author.value,
      keepRecents: keepRecents.value,
      lockAfter: lockAfter.value,
    })
  }

  async function speak(wanted: WindowLanguage) {
    await loadLanguage(wanted)
    language.value = wanted
    await write()
  }

  // From the first word on: a screen reader pronounces the page in the language it claims.
  const show = () => {
    document.documentElement.lang = language.value
    if (theme.value === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme.value
  }
  watch([language, theme], show, { immediate: true })

  return {
    language,
    theme,
    author,
    keepRecents,
    lockAfter,
    startup,
    today,
    texts: computed(() => textsOf(language.value)),
    start,
    refresh,
    speak,
    write,
  }
})
