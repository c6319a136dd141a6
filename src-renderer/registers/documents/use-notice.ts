import { computed, type ComputedRef } from 'vue'
import {
  articleCalledFor,
  lineDue,
  noticeLineNames,
  noticeLines,
  owingActivities,
  type NoticeLine,
} from '@core/law/notice-lines'
import { isSaid } from '@core/kinds'
import type { Activity, CitedDocument } from '@core/registers'
import { useDossier } from '../../stores/dossier'

export interface CheckedLine {
  readonly line: NoticeLine
  readonly extract: (typeof noticeLines)[NoticeLine]
  readonly due: 'yes' | 'no' | 'ask'
  readonly isAnswered: boolean
}

/** The lines of a notice, with those the activities that inform with it make due. */
export function useNotice(document: () => CitedDocument): {
  readonly informs: ComputedRef<readonly Activity[]>
  readonly called: ComputedRef<CitedDocument['article']>
  readonly lines: ComputedRef<readonly CheckedLine[]>
} {
  const dossier = useDossier()
  const informs = computed(() => owingActivities(document(), dossier.current))
  const called = computed(() => articleCalledFor(informs.value))
  const lines = computed(() =>
    noticeLineNames.map((line): CheckedLine => {
      const extract = noticeLines[line]
      const isAnswered = document()[line] !== 'unknown' || isSaid(document()[extract])
      return { line, extract, due: lineDue(line, document(), dossier.current), isAnswered }
    }),
  )
  return { informs, called, lines }
}
