// @vitest-environment happy-dom
import { fileWithActivity, openForm } from '../../form/open-form'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyRecord } from '@core/dossier/dossier'
import type { Request } from '@core/registers'
import NextSteps from '@renderer/registers/requests/NextSteps.vue'
import RequestCalendar from '@renderer/registers/requests/RequestCalendar.vue'
import { useSettings } from '@renderer/stores/settings'
import { plainly } from '../../../helpers/typeset'

beforeEach(() => {
  document.body.innerHTML = ''
})

const base = { id: 'q', ref: 'Q-001', at: '2026-01-05T09:00:00.000Z', author: 'Claire Martin' }

function show(answers: Partial<Request>, today: string, packs: readonly ('FR' | 'UK')[] = ['FR']) {
  const record = { ...emptyRecord('requests', base), ...answers }
  const file = fileWithActivity()
  const open = openForm({
    ...file,
    clientFile: file.clientFile.map((each) => ({ ...each, jurisdictionPacks: [...packs] })),
    requests: [record],
  })
  useSettings().today = today
  const calendar = open.place(RequestCalendar, { record })
  return {
    status: plainly(calendar.get('[role=status]').text()),
    line: calendar.findAll('li').map((each) =>
      plainly(
        each
          .findAll('.date, .name, .reason')
          .map((part) => part.text())
          .join(' | '),
      ),
    ),
    whole: plainly(calendar.text()),
    steps: open
      .place(NextSteps, { record })
      .findAll('li')
      .map((each) => plainly(each.text())),
  }
}

describe('the calendar of a request', () => {
  test('tells each date, today among them, and what put the last day off', () => {
    const { status, line } = show({ receivedOn: '2026-03-05' }, '2026-03-31')
    expect(status).toBe('À répondre pour le mardi 7 avril 2026, dans 7 jours')
    expect(line).toEqual([
      'jeudi 5 mars 2026 | Demande reçue',
      'mardi 31 mars 2026 | Aujourd’hui',
      'mardi 7 avril 2026 | Échéance | Un mois jour pour jour après le 5 mars 2026. | Dimanche et lundi de Pâques : reporté au mardi 7 avril 2026.',
    ])
  })

  test('shows how an extension moved it, and leaves today out once the answer has gone', () => {
    const { status, line } = show(
      {
        receivedOn: '2026-06-10',
        extended: 'yes',
        extensionReason: { fr: 'Volume.' },
        extensionNotifiedOn: '2026-07-08',
        answeredOn: '2026-09-01',
      },
      '2026-10-01',
    )
    expect(status).toBe('Réponse envoyée le mardi 1er septembre 2026, dans le délai')
    expect(line.map((each) => each.split(' | ')[1])).toEqual([
      'Demande reçue',
      'Prolongation annoncée',
      'Fin du premier délai',
      'Réponse envoyée',
      'Échéance prolongée',
    ])
  })

  test('says so when two laws give two dates', () => {
    const { whole } = show({ receivedOn: '2026-11-25' }, '2026-12-01', ['FR', 'UK'])
    expect(whole).toContain('France donne la date la plus proche, qui est retenue. Autres dates : Royaume-Uni')
    expect(whole).toContain('29 décembre 2026')
  })

  test('lists what remains to be done, the late in their own words', () => {
    const { status, steps } = show({ receivedOn: '2026-03-05', acknowledgedOn: '2026-03-06' }, '2026-04-17')
    expect(status).toBe('Réponse due pour le mardi 7 avril 2026, en retard depuis 10 jours')
    expect(steps).toEqual([
      'Dire quels droits sont invoqués',
      'Dire dans quels traitements chercher',
      'Décider de l’issue',
      'Envoyer la réponse et dater l’envoipour le 7 avril 2026',
    ])
  })
})
