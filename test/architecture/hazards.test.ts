import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { scriptOf, sourceFiles } from './sources'

/** Options of a window, and the only literal each may be given. */
const onlyAs: Readonly<Record<string, string>> = {
  nodeIntegration: 'false',
  nodeIntegrationInWorker: 'false',
  nodeIntegrationInSubFrames: 'false',
  webviewTag: 'false',
  contextIsolation: 'true',
  sandbox: 'true',
}

/** Names with no good use here: they open a window's walls, run text as code, or speak to the network. */
const never = new Set([
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'enableBlinkFeatures',
  'enableRemoteModule',
  'openExternal',
  'openPath',
  'loadFile',
  'executeJavaScript',
  'insertCSS',
  'appendSwitch',
  'setAsDefaultProtocolClient',
  'autoUpdater',
  'crashReporter',
  'netLog',
  'desktopCapturer',
  'sendSync',
  'openDevTools',
  'bypassCSP',
])
const neverImported = /^(@electron\/remote|electron\/renderer|node:(http2|https|tls|dgram|dns|inspector|vm)|https|tls)$/

/** Calls only one file may make, with exactly these arguments. */
const onlyWhere: readonly { call: RegExp; path: string; args?: RegExp }[] = [
  { call: /\.loadURL$/, path: 'src-main/electron/start.ts', args: /^appStart$/ },
  { call: /^ipcMain\.(handle|on|once|handleOnce)$/, path: 'src-main/electron/start.ts', args: /^'ask', / },
  { call: /^ipcRenderer\.invoke$/, path: 'src-main/preload.ts', args: /^'ask', / },
  { call: /^ipcRenderer\.on$/, path: 'src-main/preload.ts', args: /^'tell', / },
  { call: /^ipcRenderer\.(send|postMessage|sendToHost|once)$/, path: '' },
  { call: /^contextBridge\./, path: 'src-main/preload.ts', args: /^\s*'trente',\s*Object\.freeze\(/ },
  { call: /\.registerSchemesAsPrivileged$/, path: 'src-main/electron/start.ts' },
  { call: /^(createServer|http\.createServer)$/, path: 'src-main/web/loopback-host.ts' },
  { call: /\.listen$/, path: 'src-main/web/loopback-host.ts', args: /'127\.0\.0\.1'/ },
  { call: /^(spawn|exec|execFile|fork|spawnSync|execSync)$/, path: 'src-main/web/open-with.ts' },
]

/** Folders whose `listen` is the window's own, for events. */
const isOwnListen = (path: string) => path.startsWith('src-renderer/') || path === 'src-main/preload.ts'

function hazards(path: string, text?: string): string[] {
  const source = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.ESNext, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && never.has(node.text)) found.push(node.text)
    if (ts.isStringLiteralLike(node) && (never.has(node.text) || /unsafe-(inline|eval|hashes)/.test(node.text)))
      found.push(node.text)
    if (ts.isPropertyAssignment(node)) found.push(...wrongOption(node))
    if (ts.isCallExpression(node)) found.push(...wrongCall(path, node))
    if (ts.isImportDeclaration(node) && neverImported.test((node.moduleSpecifier as ts.StringLiteral).text))
      found.push(node.getText())
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map((what) => `${path}: ${what}`)
}

function wrongOption(node: ts.PropertyAssignment): string[] {
  const name = ts.isComputedPropertyName(node.name) ? node.name.expression.getText().slice(1, -1) : node.name.getText()
  const allowed = onlyAs[name.replace(/^['"]|['"]$/g, '')]
  return allowed === undefined || node.initializer.getText() === allowed ? [] : [node.getText()]
}

function wrongCall(path: string, node: ts.CallExpression): string[] {
  const called = node.expression.getText()
  const args = node.arguments.map((argument) => argument.getText()).join(', ')
  if ((called === 'require' || called === 'import') && /remote/.test(args)) return [node.getText()]
  return onlyWhere
    .filter(({ call }) => call.test(called) && !(called.endsWith('.listen') && isOwnListen(path)))
    .filter((rule) => path !== rule.path || (rule.args !== undefined && !rule.args.test(args)))
    .map(() => `${called}(${args.slice(0, 40)})`)
}

describe('what opens the walls of a window', () => {
  it('is nowhere', () => {
    const files = sourceFiles('src-main', 'src-renderer', 'templates', 'src-core').filter(
      (path) => !path.endsWith('.mjs'),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((path) => hazards(path))).toEqual([])
  })

  const seeded: readonly (readonly [path: string, text: string])[] = [
    ['src-main/a.ts', 'const o = { webPreferences: { nodeIntegration: true } }'],
    ['src-main/a.ts', 'const o = { nodeIntegrationInWorker: !0 }'],
    ['src-main/a.ts', "const o = { 'nodeIntegrationInSubFrames': process.env.X }"],
    ['src-main/a.ts', 'const o = { contextIsolation: false }'],
    ['src-main/a.ts', 'const o = { sandbox: false }'],
    ['src-main/a.ts', 'const o = { webviewTag: true }'],
    ['src-main/a.ts', 'const o = { webSecurity: false }'],
    ['src-main/a.ts', 'const o = { webSecurity: true }'],
    ['src-main/a.ts', 'const o = { allowRunningInsecureContent: true }'],
    ['src-main/a.ts', "options['experimentalFeatures'] = true"],
    ['src-main/a.ts', "const o = { enableBlinkFeatures: 'X' }"],
    ['src-main/a.ts', "import remote from '@electron/remote'"],
    ['src-main/a.ts', "const r = require('@electron/remote')"],
    ['src-main/a.ts', "import https from 'node:https'"],
    ['src-main/a.ts', 'await window.loadURL(appStart)'],
    ['src-main/electron/start.ts', "await window.loadURL('https://evil.example')"],
    ['src-main/electron/start.ts', "await window.loadFile('index.html')"],
    ['src-main/electron/start.ts', 'await electron.shell.openExternal(url)'],
    ['src-main/electron/start.ts', 'await shell.openPath(path)'],
    ['src-main/electron/start.ts', "ipcMain.handle('read-file', read)"],
    ['src-main/host/a.ts', "ipcMain.on('ask', read)"],
    ['src-main/preload.ts', 'ipcRenderer.invoke(channel, name)'],
    ['src-main/preload.ts', "ipcRenderer.send('ask', name)"],
    ['src-main/preload.ts', "contextBridge.exposeInMainWorld('trente', { ipcRenderer })"],
    ['src-main/preload.ts', "contextBridge.exposeInMainWorld('node', Object.freeze({}))"],
    ['src-main/electron/start.ts', "app.commandLine.appendSwitch('no-sandbox')"],
    ['src-main/electron/start.ts', 'contents.openDevTools()'],
    ['src-main/electron/content-policy.ts', 'const csp = "script-src \'unsafe-inline\'"'],
    ['src-main/web/loopback-host.ts', 'server.listen(port)'],
    ['src-main/web/loopback-host.ts', "server.listen(port, '0.0.0.0')"],
    ['src-main/host/a.ts', "spawn('sh', ['-c', name])"],
    ['src-renderer/a.vue', '<script setup lang="ts">ipcRenderer.send("x")</script>'],
  ]
  it.each(seeded)('would be named: %s, %s', (path, text) => expect(hazards(path, text)).not.toEqual([]))
})
