import type { EventName, RequestName } from '@core/contract'
import { aNewFile, openTestHost } from '../../helpers/open-test-host'

// A window and the real host, in one process. Imported before anything that reaches for the machine.

type Hear = (name: EventName, event: unknown) => void
type Way = (name: RequestName, input: unknown) => Promise<unknown>

let hear: Hear = () => undefined
let way: Way = () => Promise.reject(new Error('no host yet'))
Object.assign(window, {
  trente: {
    send: async (name: RequestName, input: unknown) => structuredClone(await way(name, structuredClone(input))),
    listen: (given: Hear) => (hear = given),
  },
})

/** What may befall a request: lost on its way out, or its answer on the way back. Null: nothing. */
type Fault = (name: RequestName, when: 'going' | 'coming back') => Error | null

/** The host with one new client file, and a line to it that can be broken. */
export async function aLine() {
  const line = { fault: (() => null) as Fault, heard: [] as RequestName[], mute: false }
  // A window of an earlier test may still have something to send: it must find no session of that name.
  const newId = () => crypto.randomUUID()
  const host = await openTestHost({ newId, tell: (name, event) => void (line.mute || hear(name, event)) })
  way = async (name, input) => {
    const meet = (when: 'going' | 'coming back') => {
      const fault = line.fault(name, when)
      if (fault) throw fault
    }
    meet('going')
    line.heard.push(name)
    const answer = await host.ask(name as 'dossier.open', input as never)
    meet('coming back')
    return answer
  }
  const file = await aNewFile(host)
  const held = async () => {
    const answer = await host.ask('dossier.current', { session: file.session })
    if (!answer.ok) throw new Error(answer.refusal.reason)
    return answer.value.dossier
  }
  return { line, host, file, held }
}
