import type { shell as french } from '../fr/shell'
import type { SameShape } from '../shape'
import { checks } from './shell/checks'
import { closing } from './shell/closing'
import { documents } from './shell/documents'
import { frame } from './shell/frame'
import { home } from './shell/home'
import { importPage } from './shell/import-page'
import { list } from './shell/list'
import { menu, silentWindow } from './shell/menu'
import { palette } from './shell/palette'
import { principles } from './shell/principles'
import { remains } from './shell/remains'
import { settings } from './shell/settings'
import { today } from './shell/today'
import { versions } from './shell/versions'

export const shell: SameShape<typeof french> = {
  frame,
  home,
  list,
  checks,
  documents,
  importPage,
  palette,
  principles,
  remains,
  settings,
  today,
  versions,
  closing,
  menu,
  silentWindow,
}
