import { foldWords } from '../../folding/fold'
import { blankEnclosed, enclosedIn, partsBetween, placesOf } from './outside-brackets'
import { legalForm, organisations, services, titles } from './party-words'
import { isOpenQuestion, saysNothing } from './yes-no'
import { remembered } from './remembered'

export type ReadPerson =
  | { readonly kind: 'person'; readonly name: string; /** What is said beside the name. */ readonly rest?: string }
  | { readonly kind: 'title' }
  | { readonly kind: 'unclear' }

// A name and a post take less; what is longer explains.
const longest = 150

const civility =
  /^(?:m|mm|mr|mrs|ms|miss|mme|mlle|me|dr|prof|monsieur|madame|mademoiselle|maître|herr|frau|dhr|mevr|mevrouw|dña|sr|sra|srta|don|doña|sig|sig\.ra|dott|dott\.ssa|signor|signora|senhor|senhora)(?:\.\s*|\s+)/iu
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Lu}\.|d['’]\p{Lu}[\p{L}\p{M}-]*)$/u
const particle = /^(?:de|du|des|d|la|le|van|von|der|den|di|da|do|dos|das|del|della|el|al|bin|ben|ter|ten|zu|y|e)$/

/**
 * « Ines Valdor », « M. Jean-Pierre DUPONT », « DUPONT Jean » are people; “Lending Manager” and « DPO » are posts. Beside a
 * name a post or a service may stand: « Ines Valdor (HR) ». Two names, or words that may be anything, are unclear.
 */
export const readPerson = remembered(readAfresh)

function readAfresh(text: string): ReadPerson {
  if (text.length > longest || saysNothing(text) || isOpenQuestion(text)) return { kind: 'unclear' }
  const parts = partsOf(text)
  const names = parts.filter(isName)
  const [name, another] = names
  if (name !== undefined && another === undefined) {
    const rest = parts.filter((part) => part !== name).join(', ')
    return { kind: 'person', name, ...(rest !== '' && { rest }) }
  }
  return {
    kind:
      names.length === 0 &&
      foldWords(text)
        .split(' ')
        .some((word) => titles.has(word))
        ? 'title'
        : 'unclear',
  }
}

/** « Ines Valdor, DRH », « DPO : Ines Valdor », “Ines Valdor (HR)”: what stands apart. */
function partsOf(text: string): readonly string[] {
  const plain = blankEnclosed(text)
  const outside = partsBetween(plain, placesOf(plain, /[,;:\n\r|/()]|\s[-–—]\s/g))
  return [...outside, ...enclosedIn(text)].map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
}

function isName(part: string): boolean {
  const bare = part.replace(civility, '')
  const words = bare.split(' ')
  const isAddressed = bare !== part
  const said = words.filter((word) => !particle.test(word))
  if (said.length < (isAddressed ? 1 : 2) || said.length > 4 || words.length > 6) return false
  if (legalForm.test(bare) || !said.every((word) => nameWord.test(word))) return false
  // « DSI RH » has the shape of a name in capitals.
  if (!isAddressed && said.every((word) => word === word.toUpperCase() && word.length < 4)) return false
  if (!said.some((word) => foldWords(word).length > 1)) return false
  return !foldWords(bare)
    .split(' ')
    .some((word) => titles.has(word) || services.has(word) || organisations.has(word))
}

/** Whether a text may name a controller: a post or a person is none, « Commune de X » and “X Ltd” are. */
export function isOrganisationName(text: string): 'yes' | 'no' | 'unclear' {
  if (text.length > longest || saysNothing(text) || isOpenQuestion(text)) return 'unclear'
  if (legalForm.test(text)) return 'yes'
  const { kind } = readPerson(text)
  if (kind !== 'unclear') return 'no'
  return foldWords(text)
    .split(' ')
    .some((word) => organisations.has(word))
    ? 'yes'
    : 'unclear'
}
