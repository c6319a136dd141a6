// @vitest-environment happy-dom
import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import { matches, offerActions, type Action } from '@renderer/commands/shortcuts'

const press = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })

describe('shortcuts', () => {
  it.each([
    ['Ctrl+Z', press('z', { ctrlKey: true }), true],
    ['Ctrl+Z', press('z', { metaKey: true }), true],
    ['Ctrl+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
    ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
    ['?', press('?', { shiftKey: true }), true],
    ['/', press('/', { shiftKey: true }), true],
    ['n', press('n', { ctrlKey: true }), false],
    ['Delete', press('Delete'), true],
  ])('%s', (shortcut, event, expected) => {
    expect(matches(event, shortcut)).toBe(expected)
  })

  it('leave letters to the field being typed in, and stop with their page', () => {
    let done = 0
    const action: Action = { id: 'new', text: () => '', shortcuts: ['n'], when: () => true, run: () => (done += 1) }
    const scope = effectScope()
    scope.run(() => offerActions('page', [action]))
    const input = document.body.appendChild(document.createElement('input'))
    input.dispatchEvent(press('n'))
    expect(done).toBe(0)
    document.body.dispatchEvent(press('n'))
    expect(done).toBe(1)
    scope.stop()
    document.body.dispatchEvent(press('n'))
    expect(done).toBe(1)
  })
})
