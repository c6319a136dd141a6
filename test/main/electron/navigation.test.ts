import { describe, expect, it } from 'vitest'
import { appOrigin, appStart, mayAsk, mayNavigate } from '@main/electron/navigation'

const inside = [
  'app://trente/index.html',
  'app://trente/',
  'app://trente',
  'app://trente/assets/a.js?x#y',
  'app://trente?x',
  'APP://trente/',
  appStart,
]

const outside = [
  '',
  ' ',
  'trente',
  '/index.html',
  'index.html',
  'app:',
  'app:/',
  'app://',
  'app:///',
  'app:trente',
  'app:/trente/',
  'app:///trente/',
  'app://trente.evil.example/',
  'app://trente.evil.example/index.html',
  'app://trente@evil/',
  'app://trente@evil.example/index.html',
  'app://x@trente/',
  'app://x:y@trente/',
  'app://:y@trente/',
  'app://trente:80/',
  'app://trente:app@evil/',
  'app://trente./',
  'app://.trente/',
  'app://trente%00/',
  'app://trente%2eevil.example/',
  'app://trente\\@evil/',
  'app://trente\0/',
  'app://Trente/',
  'app://trentе/',
  'app://other/',
  'app://localhost/',
  'apps://trente/',
  'app2://trente/',
  'xapp://trente/',
  'http://trente/',
  'https://trente/',
  'http://app//trente/',
  'https://evil.example/',
  'https://evil.example/app://trente/index.html',
  'https://app:trente@evil.example/',
  'http://127.0.0.1/',
  'http://localhost:5173/',
  'http://[::1]/',
  'ws://trente/',
  'ftp://trente/',
  'file:///etc/passwd',
  'file://trente/index.html',
  'file:///C:/Windows/System32/',
  'file://///host/share/x',
  '\\\\host\\share\\x',
  '//host/share/x',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'javascript://app://trente/%0aalert(1)',
  'data:text/html,<script>1</script>',
  'data:text/html;base64,PGgxPg==',
  'blob:app://trente/5d1c',
  'filesystem:app://trente/temporary/x',
  'view-source:app://trente/index.html',
  'about:blank',
  'about:srcdoc',
  'chrome://settings/',
  'chrome-extension://abc/',
  'devtools://devtools/bundled/inspector.html',
  'mailto:dpo@example.org',
  'ms-settings:privacy',
  'ms-msdt:/id',
  'vscode://file/x',
]

describe('where the window may go', () => {
  it.each(inside)('%j is ours', (address) => expect(mayNavigate(address)).toBe(true))
  it.each(outside)('%j is not', (address) => expect(mayNavigate(address)).toBe(false))

  it('only the main frame of our own page may ask', () => {
    expect(mayAsk({ url: appStart, parent: null })).toBe(true)
    expect(mayAsk({ url: appStart, parent: {} })).toBe(false)
    expect(mayAsk(null)).toBe(false)
    for (const url of outside) expect(mayAsk({ url, parent: null })).toBe(false)
  })

  it('a comparison by beginning would let strangers in', () => {
    expect(outside.filter((address) => address.startsWith(appOrigin)).length).toBeGreaterThan(5)
  })
})
