import { shallowRef, watch } from 'vue'
import type { ExampleName } from '@core/codes/example-names'
import type { InputOf, Opened, Outcome, Refusal } from '@core/contract'
import { ask, listen } from '../host'
import { goTo } from '../routes'
import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'

/** A file the machine would not open, and the ticket to ask for its earlier versions. */
export interface Refused {
  /** Null: its earlier versions were asked for, and nothing is wrong with it. */
  readonly refusal: Refusal | null
  /** Name of the file. */
  readonly about: string
  readonly ticket: string | null
}

/** What the home page needs to show about an opening under way or refused. */
export const refused = shallowRef<Refused | null>(null)
export const opening = shallowRef('')

/** Every way in ends here: the answer is taken and the list shown, or the refusal told. Never an empty register in its place. */
async function enter(name: string, ticket: string | null, asked: () => Promise<Outcome<Opened> | null>) {
  const dossier = useDossier()
  opening.value = name
  refused.value = null
  try {
    await dossier.flush()
    // A file must be free before it is opened again; another one stays open until its successor really is.
    if (ticket !== null && dossier.opened?.ticket === ticket) await dossier.close(true)
    const before = dossier.opened?.session
    const answer = await asked()
    if (answer?.ok) welcome(answer.value, before)
    else if (answer) {
      refused.value = { refusal: answer.refusal, about: answer.refusal.about, ticket }
      goTo({ page: 'home' })
    }
  } finally {
    opening.value = ''
  }
}

export function welcome(opened: Opened, before: string | undefined) {
  useLayout().forget()
  useDossier().take(opened)
  goTo({ page: 'list', register: 'activities' })
  if (before !== undefined) void ask('dossier.close', { session: before })
}

export const openFile = (ticket: string, name: string) => enter(name, ticket, () => ask('dossier.open', { ticket }))

/** A file double-clicked on the desktop is opened as if it were chosen here, once the window has begun. */
export function openOffered(begun: Promise<unknown>): void {
  listen('file.offered', ({ ticket, name }) => void begun.then(() => openFile(ticket, name)))
}

/** Where this window notes which file it shows. The note ends with the window, and its ticket means nothing outside it. */
const noted = 'open-file'
export function noteOpenFile(): void {
  watch(
    () => useDossier().opened?.ticket,
    (ticket) => (ticket === undefined ? sessionStorage.removeItem(noted) : sessionStorage.setItem(noted, ticket)),
  )
}
/** After a reload of the window: the file that was open is open again, at the address that stayed. */
export async function reopenNoted(): Promise<void> {
  const ticket = sessionStorage.getItem(noted)
  if (ticket === null) return
  const answer = await ask('dossier.open', { ticket })
  // A machine that was started anew knows no such ticket: the person chooses again.
  if (answer.ok) useDossier().take(answer.value)
  else if (answer.refusal.reason === 'sealed')
    refused.value = { refusal: answer.refusal, about: answer.refusal.about, ticket }
  else sessionStorage.removeItem(noted)
}

export const restoreFile = (ticket: string, generation: string, name: string) =>
  enter(name, ticket, () => ask('dossier.restore', { ticket, generation }))

export async function createFile(client: InputOf<'dossier.create'>): Promise<void> {
  const before = useDossier().opened?.session
  await enter(client.name, null, () => ask('dossier.create', client))
  // Who said what the client does is shown what such clients usually do.
  const isNew = refused.value === null && useDossier().opened?.session !== before
  useLayout().proposing = isNew && client.sector !== ''
}

export async function chooseFile(): Promise<void> {
  const ticket = await ask('dossier.choose', null)
  if (ticket !== null) await openFile(ticket, '')
}

export const openExample = (which: ExampleName) => enter('', null, () => ask('dossier.example', { which }))

/** Takes what is on disk instead of what is here. */
export async function reloadFile(): Promise<void> {
  const dossier = useDossier()
  const session = dossier.opened?.session
  if (session === undefined) return
  const answer = await ask('dossier.reload', { session })
  if (answer.ok) dossier.take(answer.value)
  else if (answer.refusal.reason === 'sealed') await showVersions('sealed')
  else dossier.saveState = { is: 'failed', refusal: answer.refusal }
}

/** Closes the file and shows its earlier versions, and why the person was led there where something is wrong with it. */
export async function showVersions(reason?: Refusal['reason']): Promise<void> {
  const dossier = useDossier()
  const file = dossier.opened
  if (!file) return
  await dossier.close(true)
  const refusal = reason === undefined ? null : { reason, about: file.name }
  refused.value = { refusal, about: file.name, ticket: file.ticket }
  goTo({ page: 'home' })
}

type SessionRequest = 'dossier.accept' | 'dossier.takeOver' | 'dossier.recover'

/** Asks for the open file in another standing, and shows it as it then is; returns why not. */
async function askForIt(request: SessionRequest): Promise<Refusal | null> {
  const dossier = useDossier()
  const session = dossier.opened?.session
  if (session === undefined) return null
  await dossier.flush()
  const answer = await ask(request, { session })
  if (!answer.ok) return answer.refusal
  dossier.take(answer.value)
  return null
}

/** Goes on with what a damaged file still holds. */
export const goOnWithLosses = () => askForIt('dossier.accept')

/** Takes the file from whoever holds it and gives no sign of life. */
export const takeOverFile = () => askForIt('dossier.takeOver')

/** Takes back the save a crash cut short. */
export const recoverSave = () => askForIt('dossier.recover')

/** Tries again to write what a full disk or a lost share refused. */
export const saveAgain = (): Promise<void> => useDossier().save()

/** Writes what is here over what is on disk, because the person said so. */
export async function keepMine(): Promise<void> {
  const dossier = useDossier()
  const session = dossier.opened?.session
  if (session === undefined) return
  const refusal = await dossier.meetDisk(() =>
    ask('dossier.replace', { session, dossier: dossier.current, overOutside: true }),
  )
  if (refusal) dossier.saveState = { is: 'failed', refusal }
  else await saveAgain()
}
