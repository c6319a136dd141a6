import { plainPath, readWindowFile } from '@main/window/window-files'
import { windowHeaders } from '../window/content-policy'
import { appOrigin, mayNavigate } from './navigation'

/** Answers our own scheme from the folder of the built window, and nothing else. */
export async function serveWindow(root: string, address: string): Promise<Response> {
  const path = mayNavigate(address) ? plainPath(address.slice(appOrigin.length)) : null
  const file = path === null ? null : await readWindowFile(root, path)
  if (!file) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(file.body), { headers: { ...windowHeaders, 'content-type': file.type } })
}
