import type { CodeOf } from '../../codes'
import { codeOfHead } from './head-words'
import { blankEnclosed, partsBetween, placesOf } from './outside-brackets'
import { peopleNames } from './people-names'
import { splitList } from './split-list'
import { remembered } from './remembered'

type Category = CodeOf<'subjectCategory'>
interface Subject {
  readonly category: Category
  readonly words: string
}

/** The category this name stands for, by its words before any bracket; undefined when it is none of ours or may be several. */
export const subjectCategoryOf = (name: string): Category | undefined => codeOfHead(peopleNames, name)

/** What may part two categories, and stands inside one as well. */
const between = /[,&/]|\s(?:et|and|und|sowie|en|y|e)(?=\s)/gi

const partsOf = (text: string) =>
  partsBetween(text, placesOf(blankEnclosed(text), between))
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** One category for the whole text: « Parents et responsables légaux »; undefined as soon as a part says something else. */
export function oneSubjectCategory(text: string): Category | undefined {
  const whole = subjectCategoryOf(text)
  if (whole !== undefined) return whole
  let only: Category | undefined
  for (const part of splitList(text).flatMap(partsOf)) {
    const category = subjectCategoryOf(part)
    if (category === undefined || (only !== undefined && category !== only)) return undefined
    only = category
  }
  return only
}

/** Every category of a list of people, with its own words; `other` for words we do not know. */
export const subjectsIn = remembered(readAfresh)

function readAfresh(text: string): readonly Subject[] {
  return splitList(text).flatMap(subjectsOfItem)
}

/** Lists differ from row to row; what they are made of comes again. */
const subjectsOfItem = remembered((words: string): readonly Subject[] => {
  // « Parents et responsables légaux » are one category, told in two words.
  const one = oneSubjectCategory(words)
  if (one !== undefined) return [{ category: one, words }]
  return knownIn(partsOf(words)) ?? knownIn(words.split(/\s+/)) ?? [{ category: 'other', words }]
})

/** « Salariés et clients », “Employees Customers”: several only when each of them is a category we know. */
function knownIn(parts: readonly string[]): readonly Subject[] | undefined {
  if (parts.length < 2) return undefined
  const subjects: Subject[] = []
  for (const words of parts) {
    const category = subjectCategoryOf(words)
    if (category === undefined) return undefined
    subjects.push({ category, words })
  }
  return subjects
}
