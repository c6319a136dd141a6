import { loadLanguages } from '@core/texts/languages'

// What a shell does before it speaks.
await loadLanguages()

// The tests of the window are read in French, whatever the machine they run on.
const navigator: unknown = Reflect.get(globalThis, 'navigator')
if (typeof navigator === 'object' && navigator !== null) {
  Object.defineProperty(navigator, 'language', { value: 'fr-FR', configurable: true })
}
