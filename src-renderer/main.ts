import './without-eval'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { languageSpoken, loadLanguage } from '@core/texts/languages'
import App from './App.vue'
import './design/tokens.css'
import './design/base.css'

// A file dropped beside its place must not replace the window; pages that take files handle the drop themselves.
for (const name of ['dragover', 'drop'] as const) window.addEventListener(name, (event) => event.preventDefault())

// The first screen speaks the system's language until the person's own is known.
await loadLanguage(languageSpoken(navigator.language))
createApp(App).use(createPinia()).mount('#app')
