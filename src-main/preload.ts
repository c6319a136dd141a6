import { contextBridge, ipcRenderer } from 'electron'

/** The two words a window has: ask, and listen. No event object, no channel name and no path passes here. */
contextBridge.exposeInMainWorld(
  'trente',
  Object.freeze({
    send: (name: string, input: unknown) => ipcRenderer.invoke('ask', name, input),
    listen: (hear: (name: string, event: unknown) => void) => {
      ipcRenderer.on('tell', (_event, name: string, event: unknown) => hear(name, event))
    },
  }),
)
