import type { ShippedStart } from './dpia-start'
import { edpbCnil } from './edpb-cnil'
import { healthAppointments } from './health-appointments'
import { icoSevenSteps } from './ico-seven-steps'
import { publicSpaceVideo } from './public-space-video'
import { recruitmentTool } from './recruitment-tool'

/** Starting points we ship, general ones first. */
export const dpiaStarts: readonly ShippedStart[] = [
  edpbCnil,
  icoSevenSteps,
  publicSpaceVideo,
  recruitmentTool,
  healthAppointments,
]
