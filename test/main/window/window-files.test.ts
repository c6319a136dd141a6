import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { plainPath, readWindowFile } from '@main/window/window-files'

it('a path is plain, or it is none', () => {
  expect(['/', '/index.html?key=x', '/assets/a%20b.js#c', '/ask/app.start'].map((each) => plainPath(each))).toEqual([
    '/',
    '/index.html',
    '/assets/a b.js',
    '/ask/app.start',
  ])
  const crooked = [
    '',
    'x',
    '*',
    '//a',
    '/a//b',
    '/.',
    '/..',
    '/a/../b',
    '/%2e%2E/b',
    '/a%2f..%2fb',
    '/a\\b',
    '/%00',
    '/%',
    '?/',
  ]
  for (const each of [...crooked, 'http://a/', undefined]) expect(plainPath(each), each).toBeNull()
})

it('even a crooked path brings nothing from outside the window’s folder', async () => {
  const root = mkdtempSync(join(tmpdir(), 'trente-window-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['window', 'window-other']) mkdirSync(join(root, folder))
  for (const path of ['secret.js', 'window-other/a.js', 'window/a.js']) writeFileSync(join(root, path), 'x')
  const read = (path: string) => readWindowFile(join(root, 'window'), path)
  expect(await read('/a.js')).toMatchObject({ type: 'text/javascript; charset=utf-8' })
  for (const path of ['/../secret.js', '/../window-other/a.js', '-other/a.js', '/a.js/../../secret.js', '/a.js\0.css'])
    expect(await read(path), path).toBeNull()
})
