// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { defineComponent, nextTick, ref } from 'vue'
import { beforeEach, describe, expect, test } from 'vitest'
import { enterRow, vRoving } from '@renderer/design/roving'

beforeEach(() => (document.body.innerHTML = ''))

const silent = ref('')
function row(manner: string) {
  silent.value = ''
  const component = defineComponent({
    directives: { roving: vRoving },
    setup: () => ({ silent }),
    template: `<div ${manner}><button v-for="name in ['a', 'b', 'c']" :key="name" :id="name" :disabled="silent === name">{{ name }}</button></div>`,
  })
  const shown = mount(component, { attachTo: document.body })
  const press = (key: string, more: KeyboardEventInit = {}) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  return {
    shown,
    press,
    at: () => document.activeElement?.id,
    focus: (id: string) => document.getElementById(id)?.focus(),
  }
}
const stops = () =>
  [...document.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0).map(({ id }) => id)

describe('a row of buttons', () => {
  test('is one Tab stop, the button last used', () => {
    const { focus } = row('v-roving')
    expect(stops()).toEqual(['a'])
    focus('c')
    expect(stops()).toEqual(['c'])
  })

  test('is walked with the arrows, round its ends, and with Home and End', () => {
    const { press, at, focus } = row('v-roving')
    focus('a')
    const walked = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
      press(key)
      return at()
    })
    expect(walked).toEqual(['b', 'c', 'a', 'c', 'a', 'c'])
  })

  test('leaves to others the keys that are not its own', () => {
    const { press, at, focus } = row('v-roving')
    focus('a')
    press('ArrowDown')
    press('ArrowRight', { altKey: true })
    expect(at()).toBe('a')
  })

  test('never stops at a button that fell silent, nor becomes unreachable with it', async () => {
    const { press, at, focus } = row('v-roving')
    silent.value = 'b'
    await nextTick()
    focus('a')
    press('ArrowRight')
    expect(at()).toBe('c')
    silent.value = 'c'
    await nextTick()
    expect(stops()).toEqual(['a'])
  })

  test('with a key of its own is no Tab stop, and is entered where it was left', () => {
    const { shown, press, at } = row('v-roving.aside')
    expect(stops()).toEqual([])
    enterRow(shown.element as HTMLElement)
    press('ArrowRight')
    expect(stops()).toEqual([])
    ;(document.activeElement as HTMLElement).blur()
    enterRow(shown.element as HTMLElement)
    expect(at()).toBe('b')
  })

  test('one under the other keeps its stops and is walked up and down', () => {
    const { press, at, focus } = row('v-roving.down')
    expect(stops()).toEqual(['a', 'b', 'c'])
    focus('a')
    press('ArrowDown')
    press('ArrowRight')
    expect(at()).toBe('b')
  })
})
