/** Shows progress on one line of a terminal; says nothing where lines cannot be overwritten. */
export function progressLine(stream: NodeJS.WriteStream | undefined) {
  const live = stream?.isTTY ? stream : undefined
  return {
    show(document: string, done: number, total: number) {
      const share = total === 0 ? 1 : done / total
      const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '░')
      live?.write(`\r${document} ${bar} ${done}/${total}`)
    },
    clear() {
      live?.write('\r\u001b[2K')
    },
  }
}
