import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import type { ActivityModel, ShippedModel } from './activity-model'
import { payroll } from './payroll'
import { recruitment } from './recruitment'

/** Models we ship. */
export const activityModels: readonly ShippedModel[] = [payroll, recruitment]

/** Those that suit a client: its sector, and the law its periods come from. */
export function modelsFor(dossier: Dossier): readonly ActivityModel[] {
  const { country = '', sectors = [] } = mainOrganisationOf(dossier) ?? {}
  return activityModels.filter(
    (model) =>
      (model.countries.length === 0 || model.countries.some((each) => each === country)) &&
      (model.sectors.length === 0 || model.sectors.some((each) => sectors.includes(each))),
  )
}
