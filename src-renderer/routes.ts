import { shallowRef } from 'vue'

/** Where the person is. The address after `#` says it, so that back, forward and reload work without a router library. */
export type Route =
  | { readonly page: 'home' | 'activities' | 'dpias' | 'checks' | 'documents' | 'importing' | 'settings' }
  | { readonly page: 'activity' | 'dpia'; readonly id: string; readonly focus?: string }
  | { readonly page: 'organisation'; readonly focus?: string }
export type PageName = Route['page']

const plainPages = ['home', 'activities', 'dpias', 'checks', 'documents', 'importing', 'settings'] as const
const isPlain = (name: string): name is (typeof plainPages)[number] => plainPages.some((page) => page === name)

/** Pages that make sense without an open file. */
export const pagesWithoutFile: readonly PageName[] = ['home', 'settings']

export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(readable)
  if (name === 'activities' && rest[0]) return { page: 'activity', id: rest[0], ...focusIn(rest.slice(1)) }
  if (name === 'dpias' && rest[0]) return { page: 'dpia', id: rest[0], ...focusIn(rest.slice(1)) }
  if (name === 'organisation') return { page: 'organisation', ...focusIn(rest) }
  return isPlain(name) ? { page: name } : { page: 'home' }
}

/** Where the records of a page are listed: their address begins with it. */
const listOf = { activity: 'activities', dpia: 'dpias' } as const satisfies Partial<Record<PageName, PageName>>

/** An address someone mistyped is no reason to break. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
const focusIn = (parts: readonly string[]) => (parts.length > 0 ? { focus: parts.join('/') } : {})

export function hrefOf(route: Route): string {
  const focus = 'focus' in route && route.focus ? route.focus.split('/') : []
  const parts = 'id' in route ? [listOf[route.page], route.id, ...focus] : [route.page, ...focus]
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export const route = shallowRef<Route>(routeOf(location.hash))
window.addEventListener('hashchange', () => (route.value = routeOf(location.hash)))

export function goTo(to: Route): void {
  location.hash = hrefOf(to)
}
