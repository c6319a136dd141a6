import { foldWords } from '../../folding/fold'
import { countryOf } from './country-of'
import { blankEnclosed } from './outside-brackets'
import { splitList } from './split-list'
import { isOpenQuestion, readYesNo, saysNone, saysNothing } from './yes-no'
import { remembered } from './remembered'

export interface NamedProcessor {
  readonly name: string
  /** What it does, as written. */
  readonly role?: string
}

/** What a processor does, at the beginning of its description. */
const role =
  /^(hebergeur|hebergement|editeur|edition|hosting|host|hoster|infogerance|maintenance|prestataire|fournisseur|provider|sous traitant|processor|support|developpement|impression|routage|logiciel|software|saas|cloud|anbieter|dienstleister|auftragsverarbeiter|leverancier|verwerker|proveedor|alojamiento|fornitore|fornecedor|alojamento)\b/

/** Words of a sentence, or of a pointer to another paper: no name has them. */
const sentence =
  /\b(est|sont|ont|peut|peuvent|fait|qui|dont|is|are|has|have|may|can|which|who|uses?|we|nous|notre|our|wird|werden|ist|sind|wordt|worden|zijn|voir|cf|see|siehe|zie|vedi|idem|annexe?|annex|appendix|selon|depending|etc|various|divers|plusieurs|several)\b/

/**
 * « Paie Directe - éditeur du logiciel, Nébula - hébergement », « Acme (hébergeur), Beta ». None for « Aucun »; undefined
 * when it cannot be told who: a sentence, « voir contrat », « Acme et Beta », which may be one or two.
 */
export const readProcessors = remembered(readAfresh)

function readAfresh(text: string): readonly NamedProcessor[] | undefined {
  if (saysNone(text) || readYesNo(text) === 'no') return []
  if (saysNothing(text) || isOpenQuestion(text) || readYesNo(text) === 'yes') return undefined
  const read: NamedProcessor[] = []
  for (const piece of splitList(text)) {
    const processor = processorIn(piece)
    if (!processor) return undefined
    read.push(processor)
  }
  return read
}

function processorIn(piece: string): NamedProcessor | undefined {
  const { name, role: said } = partsOf(piece)
  const plain = blankEnclosed(name).trim()
  const words = plain.split(/\s+/)
  if (plain === '' || words.length > 6 || /[?/]|\s(?:et|and|und|en|y|e)\s+\p{Lu}|\p{Ll}{3}\.$/u.test(plain))
    return undefined
  if (sentence.test(foldWords(name)) || isOpenQuestion(name) || saysNothing(name) || role.test(foldWords(plain)))
    return undefined
  // Words without any capital say what somebody does: « gestion de la paie ».
  if (words.length > 1 && !/[\p{Lu}\p{N}]/u.test(plain)) return undefined
  return said === undefined ? { name } : { name, role: said }
}

function partsOf(piece: string): NamedProcessor {
  const bracket = piece.endsWith(')') ? piece.lastIndexOf(' (') : -1
  const inside = piece.slice(bracket + 2, -1).trim()
  if (bracket > 0 && inside !== '' && !/[()]/.test(inside)) {
    // « Acme (France) » says where, which is part of the name.
    const isRole = countryOf(inside) === undefined
    return isRole ? { name: piece.slice(0, bracket).trim(), role: inside } : { name: piece }
  }
  const mark = /\s[-–—]\s|\s?:\s/.exec(blankEnclosed(piece))
  if (!mark) return { name: piece }
  const [before, after] = [piece.slice(0, mark.index).trim(), piece.slice(mark.index + mark[0].length).trim()]
  if (before === '' || after === '') return { name: piece }
  // « Hébergement : Nébula » tells the role first.
  const isTurned = role.test(foldWords(before)) && !role.test(foldWords(after))
  return isTurned ? { name: after, role: before } : { name: before, role: after }
}
