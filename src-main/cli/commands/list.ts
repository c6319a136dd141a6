import { recordsOf } from '@core/dossier/references'
import { registerNames, type RegisterName } from '@core/registers'
import { textsOf } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'
import { readArguments, needed, UsageError } from '../arguments'
import { dossierPaths, readerFor } from '../dossiers'
import { Secrets, secretOption } from '../secrets'
import type { Terminal } from '../terminal'

const isRegister = (name: string): name is RegisterName => (registerNames as readonly string[]).includes(name)

export async function listCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, { ...secretOption, json: { type: 'boolean' }, lang: { type: 'string' } }, say)
  const register = args.words.find(isRegister)
  const named = args.words.filter((word) => !isRegister(word))
  needed(named[0], 'FILE', say)
  const last = named[named.length - 1] ?? ''
  if (named.length > 1 && !/[./\\]/.test(last)) throw new UsageError(say.unknownRegister(last))
  const read = readerFor(terminal, new Secrets(args, terminal))
  const files = []
  for (const path of await dossierPaths(named, say)) {
    const dossier = await read(path)
    const words = wordsIn(terminal.language, dossier)
    const registers = register ? [register] : registerNames
    const listed = registers.map((name) => ({
      register: name,
      records: recordsOf(dossier, name).map(({ id, ref }) => ({ ref, name: words.recordName(name, id) })),
    }))
    files.push({ file: path, registers: listed })
  }
  if (args.on('json')) terminal.json(files.length === 1 ? files[0] : { files })
  else for (const { file, registers } of files) printList(file, registers, terminal)
  return 0
}

function printList(
  file: string,
  registers: readonly { register: RegisterName; records: readonly { ref: string; name: string }[] }[],
  terminal: Terminal,
): void {
  terminal.out(file)
  for (const { register, records } of registers) {
    if (records.length === 0) continue
    terminal.out(`  ${textsOf(terminal.language).registers[register].many} (${records.length})`)
    for (const { ref, name } of records) terminal.out(`    ${ref.padEnd(8)} ${name}`)
  }
}
