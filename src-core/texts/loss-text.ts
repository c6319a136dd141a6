import type { Loss } from '../dossier/losses'
import { textsOf, type WindowLanguage } from './languages'

/** What a damaged file lost, in one sentence. */
export function lossText(losses: readonly Loss[], language: WindowLanguage): string {
  return textsOf(language).damage.sentence(losses.map((loss) => inWords(loss, language)).join(', '))
}

function inWords({ kind, register, count }: Loss, language: WindowLanguage): string {
  const { damage, registers } = textsOf(language)
  if (kind === 'doubled' || register === '') return damage.doubled
  const name =
    register === 'dismissals' || register === 'history' || register === 'migrations'
      ? damage.others[register]
      : registers[register].many
  return kind === 'same-id' ? damage.sameId(name, count) : damage[kind](name, count)
}
