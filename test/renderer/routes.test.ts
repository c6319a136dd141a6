// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { registerNames } from '@core/registers'
import { goTo, hrefOf, plainPages, route, routeOf, type Route } from '@renderer/routes'

describe('addresses', () => {
  const routes: readonly Route[] = [
    { page: 'home' },
    { page: 'list', register: 'activities' },
    { page: 'record', register: 'documents', id: 'a1' },
    { page: 'record', register: 'activities', id: 'a 1/é', focus: 'purposes/row-1/legalBasis' },
    { page: 'file', focus: 'o1/address' },
    { page: 'importing' },
  ]
  it.each(routes)('%j survives being written and read', (each) => {
    expect(routeOf(hrefOf(each))).toEqual(each)
  })
  it.each(['', '#', '#/nowhere', '#/%E0%A4%A', '#/activities/%E0%A4%A'])('%j breaks nothing', (hash) => {
    expect(['home', 'record']).toContain(routeOf(hash).page)
  })
  it('never takes a page for a register', () => {
    expect(registerNames.filter((register) => (plainPages as readonly string[]).includes(register))).toEqual([])
  })
  it('follows the address, back included', async () => {
    goTo({ page: 'checks' })
    window.dispatchEvent(new Event('hashchange'))
    expect(route.value).toEqual({ page: 'checks' })
    location.hash = '#/printing'
    window.dispatchEvent(new Event('hashchange'))
    expect(route.value).toEqual({ page: 'printing' })
  })
})
