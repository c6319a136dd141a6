import type { ContentLanguage } from '../../kinds'
import { foldWords } from '../../folding/fold'
import type { Cell } from '../sheets/sheet'
import type { Draft } from './draft'
import { found } from './found'

/** What a source says a processing is called. `place`, the tab it stands on, names it when no cell does. */
export interface Named {
  readonly name: Cell | undefined
  readonly ref: Cell | undefined
  readonly place: string
}

/**
 * Gives each processing of a source its record: the one of the file that has its name, else the one that has its
 * reference, else a new one. Two processings of one source never share a record.
 */
export function openActivityClaims(draft: Draft): (named: Named, language: ContentLanguage) => string {
  const claimed = new Set<string>()
  const standing = (id: string | undefined) => id !== undefined && !claimed.has(id) && !draft.isNew(id)
  // Whoever was claimed stays so: among ten thousand of one name nobody is asked twice.
  const passed = new WeakMap<readonly string[], number>()
  const firstStanding = (ids: readonly string[]) => {
    let at = passed.get(ids) ?? 0
    while (at < ids.length && !standing(ids[at])) at += 1
    passed.set(ids, at)
    return ids[at]
  }
  return ({ name, ref, place }, language) => {
    const title = name?.text ?? place
    const sameName = draft.byTitle('activities', title)
    const sameRef = ref ? draft.byRef('activities', ref.text) : undefined
    // A file and a table may both count from 1: a name says more than a number.
    const known =
      (standing(sameRef) && sameRef !== undefined && sameName.includes(sameRef) ? sameRef : undefined) ??
      firstStanding(sameName) ??
      (standing(sameRef) ? sameRef : undefined)
    const id = known ?? draft.create('activities', ref?.text)
    if (known !== undefined) draft.recognise(known)
    else if (sameName.length > 0) draft.warn('duplicate-name', name ? draft.ledger.where(name) : place, { name: title })
    claimed.add(id)
    draft.fill('activities', id, { name: found({ [language]: title }, name) })
    if (ref) settleRef(draft, id, ref, known !== undefined, place)
    return id
  }
}

/** The reference of a record never changes: letters and decisions quote it. */
function settleRef(draft: Draft, id: string, ref: Cell, known: boolean, place: string): void {
  const { ref: given } = draft.read('activities', id)
  if (foldWords(given) === foldWords(ref.text)) draft.ledger.place(ref)
  else if (known) draft.disagree(given, found(ref.text, ref))
  else {
    draft.ledger.leave(ref)
    draft.warn('duplicate-ref', draft.ledger.where(ref) || place, { ref: ref.text, given })
  }
}
