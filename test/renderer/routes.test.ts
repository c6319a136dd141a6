// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { goTo, hrefOf, route, routeOf, type Route } from '@renderer/routes'

describe('addresses', () => {
  const routes: readonly Route[] = [
    { page: 'home' },
    { page: 'activities' },
    { page: 'activity', id: 'a1' },
    { page: 'activity', id: 'a 1/é', focus: 'purposes/row-1/legalBasis' },
    { page: 'organisation', focus: 'o1/address' },
    { page: 'importing' },
  ]
  it.each(routes)('%j survives being written and read', (each) => {
    expect(routeOf(hrefOf(each))).toEqual(each)
  })
  it.each(['', '#', '#/nowhere', '#/%E0%A4%A', '#/activities/%E0%A4%A'])('%j breaks nothing', (hash) => {
    expect(['home', 'activity']).toContain(routeOf(hash).page)
  })
  it('follows the address, back included', async () => {
    goTo({ page: 'checks' })
    window.dispatchEvent(new Event('hashchange'))
    expect(route.value).toEqual({ page: 'checks' })
    location.hash = '#/documents'
    window.dispatchEvent(new Event('hashchange'))
    expect(route.value).toEqual({ page: 'documents' })
  })
})
