/** As much at once as stays in a processor's cache. Room for a whole dossier would cost more than reading it. */
const blockBytes = 512 * 1024

/** Kept for the next save: memory asked of the system anew is slow for as long as it is new. */
const spare: Buffer[] = []
const spareKept = 2

/** Lends a block of memory. After a failure it is not lent again: a call that did not answer may still write into it. */
export async function withBlock<R>(use: (block: Buffer) => Promise<R>): Promise<R> {
  const block = spare.pop() ?? Buffer.allocUnsafe(blockBytes)
  const answer = await use(block)
  if (spare.length < spareKept) spare.push(block)
  return answer
}
