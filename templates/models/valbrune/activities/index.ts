import type { Activity } from '@core/registers'
import { payroll } from './t-001-payroll'
import { school } from './t-002-school'
import { cameras } from './t-003-cameras'
import { newsletter } from './t-004-newsletter'
import { civilStatus } from './t-005-civil-status'
import { socialAid } from './t-006-social-aid'
import { badges } from './t-007-badges'
import { rooms } from './t-008-rooms'
import { portal } from './t-009-portal'
import { procurement } from './t-010-procurement'
import { cemetery } from './t-011-cemetery'
import { audience } from './t-012-audience'
import { dumping } from './t-013-dumping'
import { library } from './t-014-library'
import { recruitment } from './t-015-recruitment'

/** The record of the town, in the order of references. */
export const activityRecords: readonly Activity[] = [
  payroll,
  school,
  cameras,
  newsletter,
  civilStatus,
  socialAid,
  badges,
  rooms,
  portal,
  procurement,
  cemetery,
  audience,
  dumping,
  library,
  recruitment,
]
