import { indexBy } from '../../dossier/list-index'
import { clientFileOf, mainOrganisationOf } from '../../dossier/references'
import type { Activity, Organisation, RecordIn } from '../../registers'
import { allControllersOf, isReachable } from '../../law/controllers'
import { activityRule, dossierRule, when, type RuleView, type Sighting } from '../define-rule'
import { dpoRequiredOf } from '../../law/dpo-duty'
import type { Rule, Severity } from '../rule'
import { isInEea } from '../../law/zones'
import { foldedTexts, wordLists } from '../../law/wording'
import { isSaid } from '../../kinds'

type OrganisationCheck = (organisation: Organisation, isMain: boolean) => readonly Sighting[]

/** Judges the main organisation and every controller the activities name. */
function ofControllers({ dossier }: RuleView, check: OrganisationCheck) {
  const main = mainOrganisationOf(dossier)
  return allControllersOf(dossier).flatMap((organisation) =>
    check(organisation, organisation.id === main?.id).map((sighting) => ({
      register: 'organisations' as const,
      record: organisation.id,
      ...sighting,
      values: { organisation: organisation.legalName, ...sighting.values },
    })),
  )
}

const reads = ['organisations', 'clientFile', 'activities'] as const

export const controllerUnreachable = dossierRule({
  id: 'ROPA-ID-01',
  severity: 'error',
  law: ['GDPR 30(1)(a)'],
  reads,
  inputs: ['mainOrganisation', 'legalName', 'address', 'email', 'phone'],
  check: (view) => {
    const file = clientFileOf(view.dossier)
    const nobody = { register: 'clientFile', record: file.id, values: { organisation: file.fileName } } as const
    return [
      ...when(!mainOrganisationOf(view.dossier), 'mainOrganisation').map((each) => ({ ...each, ...nobody })),
      ...ofControllers(view, (o) => when(!isReachable(o), firstMissingContact(o))),
    ]
  },
})

const firstMissingContact = (o: Organisation): string =>
  o.legalName.trim() === '' ? 'legalName' : o.address.trim() === '' ? 'address' : 'email'

/** An open question is put to the main organisation only: it can answer for itself, not for its partners. */
function duty(answer: 'yes' | 'no' | 'unknown', isMain: boolean): { due: boolean; severity: Severity } {
  return { due: answer === 'yes' || (answer === 'unknown' && isMain), severity: answer === 'yes' ? 'error' : 'warning' }
}

export const dpoMissing = dossierRule({
  id: 'ROPA-ID-02',
  severity: 'error',
  law: ['GDPR 37(1)', 'GDPR 30(1)(a)'],
  reads: [...reads, 'persons'],
  inputs: ['dpoRequired', 'isPublicAuthority', 'dpo'],
  check: (view) =>
    ofControllers(view, (o, isMain) => {
      const { due, severity } = duty(dpoRequiredOf(o), isMain)
      return when(due && !view.find('persons', o.dpo), 'dpo', { severity })
    }),
})

export const dpoUnreachable = dossierRule({
  id: 'ROPA-ID-03',
  severity: 'error',
  law: ['GDPR 30(1)(a)', 'GDPR 37(7)'],
  reads: [...reads, 'persons'],
  inputs: ['dpo'],
  check: (view) =>
    ofControllers(view, (o) => {
      const dpo = view.find('persons', o.dpo)
      const silent = dpo !== undefined && [dpo.email, dpo.phone, dpo.postal].every((each) => each.trim() === '')
      return when(silent, 'dpo', { values: { dpo: dpo?.fullName ?? '' } })
    }),
})

export const euRepresentativeMissing = dossierRule({
  id: 'ROPA-ID-04',
  severity: 'error',
  law: ['GDPR 27', 'GDPR 30(1)(a)'],
  reads,
  inputs: ['country', 'establishments', 'offersOrMonitorsInEea', 'representativeExempt', 'euRepresentative'],
  check: (view) =>
    ofControllers(view, (o, isMain) => {
      const { due, severity } = duty(o.offersOrMonitorsInEea, isMain)
      const named = view.find('organisations', o.euRepresentative) !== undefined
      const { country: seat } = o
      const absent = isThirdCountry(seat, view) && !isEstablishedInEea(o, view)
      const country = { list: 'country', code: o.country } as const
      const open = due && absent && o.representativeExempt !== 'yes' && !named
      return when(open, 'euRepresentative', { severity, values: { country } })
    }),
})

/** Art. 27 concerns controllers "not established in the Union": a branch there is enough to escape it. */
const isEstablishedInEea = ({ establishments }: Organisation, { parameters }: RuleView) =>
  establishments.some(({ country }) => isInEea(country, parameters))

/** The territories of Member States are asked about, and an unstated seat is a question. */
const isThirdCountry = (country: Organisation['country'], { parameters }: RuleView) =>
  country !== '' && !isInEea(country, parameters) && !parameters.territoriesToAsk.includes(country)

export const activityUnnamed = activityRule({
  id: 'ROPA-ID-05',
  severity: 'error',
  law: ['GDPR 30(1)'],
  inputs: ['name'],
  check: (a) => when(!isSaid(a.name), 'name', { values: { ref: a.ref } }),
})

export const activitiesNamedAlike = dossierRule({
  id: 'ROPA-ID-06',
  severity: 'warning',
  law: ['GDPR 30'],
  reads: ['activities'],
  inputs: ['name'],
  check: ({ dossier: { activities } }) => {
    const alike = new Set([...byName.shared(activities)].flatMap((name) => byName.places(activities, name)))
    return [...alike]
      .sort((one, other) => one - other)
      .flatMap((place) => {
        const a = activities[place]
        const twin = a && twinOf(a, activities)
        if (!twin) return []
        const values = { activity: { text: a.name }, ref: twin.ref }
        return [{ register: 'activities', record: a.id, field: 'name', values }]
      })
  },
})

const byName = indexBy<Activity>(({ name }) => foldedTexts(name))

/** The first other activity of one of its names. */
function twinOf(a: Activity, activities: readonly Activity[]): Activity | undefined {
  for (const name of foldedTexts(a.name)) {
    const place = byName.places(activities, name).find((each) => activities[each]?.id !== a.id)
    if (place !== undefined) return activities[place]
  }
  return undefined
}

/** The duties a person holds, as the function lists them: « DPO et DRH ». */
const dutiesOf = (person: RecordIn<'persons'>) =>
  foldedTexts(person.function).flatMap((said) => said.split(/ et | and |[,;/+]/).map((duty) => duty.trim()))

export const dpoInConflict = dossierRule({
  id: 'GOV-01',
  severity: 'warning',
  law: ['GDPR 38(6)', 'C-453/21'],
  reads: [...reads, 'persons'],
  inputs: ['dpo', 'dpoKind', 'legalRepresentative'],
  check: (view) =>
    ofControllers(view, (o) => {
      const dpo = view.find('persons', o.dpo)
      if (!dpo) return []
      const decides = o.dpoKind !== 'external' && dutiesOf(dpo).some((duty) => wordLists.decidingFunction.begins(duty))
      return when(dpo.id === o.legalRepresentative || decides, 'dpo', { values: { dpo: dpo.fullName } })
    }),
})

export const identityRules: readonly Rule[] = [
  controllerUnreachable,
  dpoMissing,
  dpoUnreachable,
  euRepresentativeMissing,
  activityUnnamed,
  activitiesNamedAlike,
  dpoInConflict,
]
