import type { ScreeningReason } from '@core/dpia/screening'
import type { Words } from '@core/kinds'
import type { Texts } from '@core/texts/texts'

type ReasonTexts = Texts['dpiaScreening']['outcome']['reasons']
const exemptTexts = {
  plausible: 'exemptPlausible',
  toCheck: 'exemptToCheck',
  contradicted: 'exemptContradicted',
} as const

/** One sentence for each reason behind a suggestion. */
export function reasonInWords(reason: ScreeningReason, texts: ReasonTexts, words: Words): string {
  switch (reason.why) {
    case 'mandatoryCase':
    case 'mandatoryClue':
      return texts[reason.why](words.code('dpiaTrigger', reason.trigger))
    case 'listed':
      return texts[reason.confirmed ? 'listed' : 'listedMaybe'](words.code('dpiaRequiredType', reason.item))
    case 'exempt':
      return texts[exemptTexts[reason.stands]](words.code('dpiaExemptType', reason.item))
    case 'criteria':
      return texts.criteria(
        reason.criteria.length,
        reason.criteria.map((each) => words.code('wp248Criterion', each)).join(', '),
      )
    case 'casesOpen':
      return texts.casesOpen(reason.triggers.map((each) => words.code('dpiaTrigger', each)).join(', '))
    case 'criteriaOpen':
      return texts.criteriaOpen(reason.criteria.length)
  }
}
