import type { Dossier } from '@core/dossier/dossier'
import type { RetentionRule, SecurityMeasure } from '@core/registers'
import type { LanguageWords } from '@core/texts/words'
import type { ActivityModel } from '@templates/activity-models/activity-model'
import { ownLaw } from '@templates/activity-models/national-answers'

/** What a person reads of a model before adding it: what this file would really be given, in words. */
export function previewOf(model: ActivityModel, dossier: Dossier, words: LanguageWords) {
  const activity = ownLaw('activities', model.activity, model.jurisdictions, dossier) as ActivityModel['activity']
  const list = (said: readonly string[]) => [...new Set(said.filter((each) => each !== ''))].join(' · ')
  const brought = <R extends 'retentionRules' | 'securityMeasures'>(register: R) =>
    model.linked.filter((each) => each.register === register)
  return {
    dpia: words.text(model.dpiaHint),
    purposes: (activity.purposes ?? []).map(({ id, title = {}, legalBasis = '', legalReference = '' }) => ({
      id,
      said: words.text(title),
      basis: legalBasis,
      text: [legalBasis === '' ? '' : words.code('legalBasis', legalBasis), legalReference]
        .filter((each) => each !== '')
        .join(' · '),
    })),
    people: list(
      (activity.subjects ?? []).map(
        ({ category = '', detail = {} }) =>
          words.text(detail) || (category === '' ? '' : words.code('subjectCategory', category)),
      ),
    ),
    data: list((activity.dataItems ?? []).map(({ detail = {} }) => words.text(detail))),
    retention: brought('retentionRules').map(({ key, answers, jurisdictions = [] }) => {
      const rule = ownLaw('retentionRules', answers, jurisdictions, dossier) as Partial<RetentionRule>
      return {
        key,
        label: words.text(rule.label ?? {}),
        period: periodOf(rule, words),
        ground: rule.legalGround ?? '',
        unsure: rule.confidence === 'toConfirm',
      }
    }),
    recipients: list((activity.externalRecipients ?? []).map(({ recipient = {} }) => words.text(recipient))),
    processors: list(model.usualProcessors.map((each) => words.text(each))),
    measures: list(
      brought('securityMeasures').map(({ answers }) => words.text((answers as Partial<SecurityMeasure>).title ?? {})),
    ),
    sources: list(activity.legalFrameworks ?? []),
  }
}

function periodOf({ active, activeTrigger = '', criteria = {} }: Partial<RetentionRule>, words: LanguageWords): string {
  const since = activeTrigger === '' || activeTrigger === 'other' ? '' : words.code('retentionTrigger', activeTrigger)
  const how = active ? words.duration(active) : words.text(criteria)
  return how === '' || since === '' ? how : words.pair(since, how)
}
