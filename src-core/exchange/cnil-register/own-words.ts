import { codeLists, type CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'
import { textsOf } from '../../texts/languages'

/** Lists whose codes a fiche of ours tells by their name, where the form has no word for them. */
type NamedList =
  'dataCategory' | 'subjectCategory' | 'securityTheme' | 'transferMechanism' | 'retentionTrigger' | 'finalFate'

const known = new Map<NamedList, ReadonlyMap<string, string>>()

/** The code whose French name this is, whole: what we wrote ourselves is never guessed at. */
export function codeNamed<L extends NamedList>(list: L, text: string): CodeOf<L> | undefined {
  return namesOf(list).get(foldWords(text)) as CodeOf<L> | undefined
}

function namesOf(list: NamedList): ReadonlyMap<string, string> {
  const names: Readonly<Record<string, string>> = textsOf('fr').codes[list]
  const found = known.get(list) ?? new Map(codeLists[list].map((code) => [foldWords(names[code] ?? ''), code]))
  known.set(list, found)
  return found
}

const mark = '\u0001'
/** A sentence of ours around what it is told, as it stands before and after. */
export const around = (say: (told: string) => string): readonly [before: string, after: string] => {
  const [before = '', after = ''] = say(mark).split(mark)
  return [before, after]
}
