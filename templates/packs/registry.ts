import { chFdpicPack } from './ch-fdpic/pack'
import { euPack } from './eu/pack'
import { frCnilPack } from './fr-cnil/pack'
import type { Pack } from './pack'
import { ukIcoPack } from './uk-ico/pack'

/** Every pack there is. A jurisdiction without one follows the generic EU pack. */
export const packs: readonly Pack[] = [euPack, frCnilPack, ukIcoPack, chFdpicPack]
