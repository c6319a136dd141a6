import { contract, type Handlers, type RequestName } from '@core/contract'

/** A window sent something outside the contract: refused before any handler sees it. */
export class OutsideContract extends Error {
  override name = 'OutsideContract'
}

/** The one door every shell goes through: knows the request, checks its input, calls its handler. */
export async function dispatch(handlers: Handlers, name: string, input: unknown): Promise<unknown> {
  if (!Object.hasOwn(contract, name)) throw new OutsideContract(`unknown request ${name.slice(0, 60)}`)
  const request = name as RequestName
  const checked = contract[request].input.safeParse(input)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    throw new OutsideContract(`${request}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
  }
  // The schema that just accepted the input is the one the handler's type is derived from.
  const handler = handlers[request] as (input: unknown) => Promise<unknown>
  return handler(checked.data)
}
