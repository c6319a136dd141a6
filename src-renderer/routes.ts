import { nextTick, shallowRef } from 'vue'
import { registerNames, type RegisterName } from '@core/registers'

/** Pages that are no register's. Their names are no register's either: both begin an address. */
export const plainPages = [
  'home',
  'today',
  'file',
  'checks',
  'principles',
  'law',
  'printing',
  'importing',
  'remains',
  'settings',
] as const
export type PlainPage = (typeof plainPages)[number]
/** Plain pages that can be opened at a place of theirs. */
const pagesWithFocus = ['file', 'principles'] as const satisfies readonly PlainPage[]
type PageWithFocus = (typeof pagesWithFocus)[number]

/** Where the person is. The address after `#` says it, so that back, forward and reload work without a router library. */
export type Route =
  | { readonly page: Exclude<PlainPage, PageWithFocus> }
  | { readonly page: PageWithFocus; readonly focus?: string }
  | { readonly page: 'list'; readonly register: RegisterName }
  /** `focus`: the question to go to, such as `purposes/<row>/title`. */
  | { readonly page: 'record'; readonly register: RegisterName; readonly id: string; readonly focus?: string }
export type PageName = Route['page']

/** Pages that make sense without an open file. */
export const pagesWithoutFile: readonly PageName[] = ['home', 'settings']

const isPlain = (name: string): name is PlainPage => plainPages.some((page) => page === name)
const hasFocus = (name: string): name is PageWithFocus => pagesWithFocus.some((page) => page === name)
const isRegister = (name: string): name is RegisterName => registerNames.some((register) => register === name)

/** `#/activities` lists a register, `#/activities/<id>/<question>` is one of its records; the rest are plain pages. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(readable)
  if (isRegister(name)) {
    const [id, ...focus] = rest
    return id ? { page: 'record', register: name, id, ...focusIn(focus) } : { page: 'list', register: name }
  }
  if (hasFocus(name)) return { page: name, ...focusIn(rest) }
  return { page: isPlain(name) ? name : 'home' }
}

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
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}`
}
function partsOf(route: Route): readonly string[] {
  const focus = 'focus' in route && route.focus ? route.focus.split('/') : []
  switch (route.page) {
    case 'list':
      return [route.register]
    case 'record':
      return [route.register, route.id, ...focus]
    default:
      return [route.page, ...focus]
  }
}

export const route = shallowRef<Route>(routeOf(location.hash))
window.addEventListener('hashchange', () => (route.value = routeOf(location.hash)))

export function goTo(to: Route): void {
  const href = hrefOf(to)
  if (location.hash === href && 'focus' in to) void goAgain(to)
  else location.hash = href
}

/** Asked for once more, a question takes the focus again, wherever the person has gone on the page meanwhile. */
async function goAgain(to: Route): Promise<void> {
  route.value = { ...to, focus: '' } as Route
  await nextTick()
  route.value = to
}
