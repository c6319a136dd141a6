import { describe, expect, it } from 'vitest'
import { lexicon } from '@core/exchange/headings/lexicon'
import { meaningsOf, normaliseHeading } from '@core/exchange/headings/meaning'
import { headingLanguages, subjects } from '@core/exchange/headings/subject'
import { vocabularies } from '@core/exchange/headings/vocabulary'
import { registers } from '@core/registers'

const entries = subjects.flatMap((subject) =>
  Object.entries(vocabularies[subject]).flatMap(([field, words]) =>
    headingLanguages.flatMap((language) =>
      (words?.[language] ?? []).map((phrase) => ({ subject, field, language, phrase })),
    ),
  ),
)

describe('the vocabulary', () => {
  it('names only fields that the registers have', () => {
    const unknown = entries.filter(({ subject, field }) => {
      if (subject === 'activities' || field === 'ref' || !Object.hasOwn(registers, subject)) return false
      return !Object.hasOwn(registers[subject as keyof typeof registers].fields, field)
    })
    expect(unknown).toEqual([])
  })

  it('is understood word for word, in its language', () => {
    const lost = entries.filter(({ subject, field, language, phrase }) => {
      const found = meaningsOf(phrase).find((each) => each.subject === subject && each.field === field)
      return !found?.languages.includes(language)
    })
    expect(lost.map(({ subject, field, phrase }) => `${subject}.${field}: ${phrase}`)).toEqual([])
  })

  it('says nothing twice in one place', () => {
    const seen = new Set<string>()
    const twice = entries.filter(({ subject, field, language, phrase }) => {
      const key = [subject, field, language, phrase].join('|')
      return seen.size === seen.add(key).size
    })
    expect(twice).toEqual([])
  })

  it('keeps enough of each entry to tell it', () => {
    const emptied = entries.filter(
      ({ phrase }) => !/\p{L}{2}/u.test(normaliseHeading(phrase)) && !/^[#\p{L}\p{N}°. ]{1,4}$/u.test(phrase),
    )
    expect(emptied).toEqual([])
    expect(lexicon().exact.has('')).toBe(false)
  })
})

describe('the fields of activities', () => {
  it('have words in French and in English, each', () => {
    const bare = Object.entries(vocabularies.activities).filter(([, words]) => !words?.fr?.length || !words.en?.length)
    expect(bare.map(([field]) => field)).toEqual([])
  })
})
