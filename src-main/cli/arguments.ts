import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Texts } from '@core/texts/texts'

/** What was typed cannot be used: one sentence, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Options = NonNullable<ParseArgsConfig['options']>
type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

export interface Arguments {
  readonly words: readonly string[]
  text(option: string): string | undefined
  texts(option: string): readonly string[]
  on(option: string): boolean
}

export function readArguments(argv: readonly string[], options: Options, say: Texts['commandLine']): Arguments {
  let values: Values
  let words: string[]
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    values = parsed.values as Values
    words = parsed.positionals
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    throw new UsageError(say.unknownOption(/'(-[^' ]*)/.exec(message)?.[1] ?? message))
  }
  return {
    words,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    texts: (option) => ([values[option]].flat() as unknown[]).filter((each) => typeof each === 'string'),
    on: (option) => values[option] === true,
  }
}

/** Words beyond those a command takes are mistakes, such as a name typed without quotes. */
export function atMost(args: Arguments, count: number, say: Texts['commandLine']): void {
  const extra = args.words[count]
  if (extra !== undefined) throw new UsageError(say.unknownOption(extra))
}

/** The option's value when it is one of `allowed`; `otherwise` when it was not given. */
export function oneOf<T extends string>(
  args: Arguments,
  option: string,
  { allowed, otherwise, say }: { allowed: readonly T[]; otherwise: T; say: Texts['commandLine'] },
): T {
  const given = args.text(option)
  if (given === undefined) return otherwise
  const found = allowed.find((each) => each === given)
  if (found === undefined) throw new UsageError(say.badValue(`--${option}`, given, listed(allowed)))
  return found
}

const listed = (allowed: readonly string[]) =>
  allowed.length > 12 ? `${allowed.slice(0, 12).join(', ')}…` : allowed.join(', ')

export function needed(value: string | undefined, name: string, say: Texts['commandLine']): string {
  if (value === undefined || value === '') throw new UsageError(say.missingArgument(name))
  return value
}
