/** Reads one line from the terminal without showing it. Null where nobody sits at one. */
export async function askSecret(question: string): Promise<string | null> {
  const { stdin, stderr } = process
  if (!stdin.isTTY) return null
  stderr.write(question)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  try {
    return await typedLine(stdin)
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
  }
}

const [interrupt, endOfText, backspace, erase] = ['\u0003', '\u0004', '\b', '\u007f']

function typedLine(stdin: NodeJS.ReadStream): Promise<string> {
  return new Promise((resolve) => {
    let line: string[] = []
    const end = () => {
      stdin.off('data', read)
      resolve(line.join(''))
    }
    const read = (chunk: Buffer | string): void => {
      for (const sign of String(chunk)) {
        if (sign === interrupt) process.exit(130)
        if (sign === '\r' || sign === '\n' || sign === endOfText) return end()
        if (sign === backspace || sign === erase) line = line.slice(0, -1)
        else line.push(sign)
      }
    }
    stdin.on('data', read)
  })
}
