import type { CodeOf } from '@core/codes'
import { beApdPack } from './be-apd/pack'
import { chFdpicPack } from './ch-fdpic/pack'
import { deDskPack } from './de-dsk/pack'
import { esAepdPack } from './es-aepd/pack'
import { euPack } from './eu/pack'
import { frCnilPack } from './fr-cnil/pack'
import { ieDpcPack } from './ie-dpc/pack'
import { itGarantePack } from './it-garante/pack'
import { luCnpdPack } from './lu-cnpd/pack'
import { nlApPack } from './nl-ap/pack'
import type { Pack } from './pack'
import { ukIcoPack } from './uk-ico/pack'

/** Every pack there is. */
export const packs: readonly Pack[] = [
  euPack,
  frCnilPack,
  beApdPack,
  luCnpdPack,
  ieDpcPack,
  deDskPack,
  esAepdPack,
  itGarantePack,
  nlApPack,
  ukIcoPack,
  chFdpicPack,
]

/** Country a new file is offered first. */
export const usualCountry: CodeOf<'country'> = 'FR'

/** The law a new file of this country follows; the Union's where no pack claims the country. */
export const jurisdictionOf = (country: CodeOf<'country'>): CodeOf<'jurisdiction'> =>
  packs.find(({ countries }) => countries.includes(country))?.jurisdiction ?? euPack.jurisdiction
