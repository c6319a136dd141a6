import '../../form/fake-machine'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import type { Dpia } from '@core/registers'
import { fileWithActivity, openForm } from '../../form/open-form'

const base = { at: '2026-01-05T09:00:00.000Z', author: 'Claire Martin' }

/** A town's file with one activity and one assessment of it, unanswered but for `answers`. */
export function fileWithDpia(answers: Partial<Dpia> = {}): Dossier {
  const file = fileWithActivity({ name: { fr: 'Vidéoprotection' } })
  const dpia = {
    ...emptyRecord('dpias', { id: 'd', ref: 'A-001', ...base }),
    title: { fr: 'Caméras de la voie publique' },
    activities: ['a'],
    method: 'cnil' as const,
    ...answers,
  }
  return { ...file, dpias: [dpia] }
}

export function openDpia(answers: Partial<Dpia> = {}) {
  const open = openForm(fileWithDpia(answers))
  return { ...open, dpia: () => open.dossier.current.dpias[0] as Dpia }
}

/** What happy-dom does not have: how large things are and which part is in sight. */
export function giveSight() {
  class Seen {
    observe() {}
    disconnect() {}
  }
  Object.assign(globalThis, { ResizeObserver: Seen, IntersectionObserver: Seen })
}
