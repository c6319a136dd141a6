import type { menu as french, silentWindow as frenchSilent } from '../../fr/shell/menu'
import type { SameShape } from '../../shape'

export const menu: SameShape<typeof french> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  window: 'Window',
  about: 'About Trente',
  services: 'Services',
  hide: 'Hide Trente',
  hideOthers: 'Hide Others',
  unhide: 'Show All',
  close: 'Close Window',
  quit: 'Quit Trente',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste without Formatting',
  delete: 'Delete',
  selectAll: 'Select All',
  lookUp: 'Look Up',
  actualSize: 'Actual Size',
  larger: 'Zoom In',
  smaller: 'Zoom Out',
  fullScreen: 'Full Screen',
  minimise: 'Minimise',
  zoomWindow: 'Zoom Window',
  toFront: 'Bring All to Front',
}

export const silentWindow: SameShape<typeof frenchSilent> = {
  message: 'Trente’s window does not answer.',
  detail: 'What is saved stays saved. The window can be opened again where you were.',
  wait: 'Wait',
  reopen: 'Reopen the window',
  gone: 'Trente’s window has stopped several times in a row.',
  goneDetail: 'What is saved stays saved. Close Trente and open it again; if it goes on, restart the computer.',
  close: 'Close Trente',
}
