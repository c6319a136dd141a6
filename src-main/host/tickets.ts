import { refuse } from './refused'

/** Paths the person chose, and the handles windows know them by. A window cannot make one up. */
export class TicketBook {
  private readonly paths = new Map<string, string>()
  private readonly tickets = new Map<string, string>()

  constructor(private readonly newId: () => string) {}

  /** The same path always gets the same ticket. */
  issue(path: string): string {
    const known = this.tickets.get(path)
    if (known !== undefined) return known
    const ticket = this.newId()
    this.tickets.set(path, ticket)
    this.paths.set(ticket, path)
    return ticket
  }

  pathOf(ticket: string): string {
    const path = this.paths.get(ticket)
    if (path === undefined) throw refuse('unknown-ticket', '')
    return path
  }
}
