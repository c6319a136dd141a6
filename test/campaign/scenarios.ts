import { callFaults } from './call-faults'
import { canaryLives } from './canary-lives'
import { damagedFiles } from './damaged-files'
import { flippedBits } from './flipped-bits'
import { killPoints } from './kill-points'
import { killRounds } from './kill-rounds'
import { largeAttachments } from './large-attachments'
import { lockRaces } from './lock-races'
import { outsideChanges } from './outside-changes'
import { powerCuts } from './power-cuts'
import type { Scenario } from './scenario'
import { smallDisk } from './small-disk'

/** Every promise of storage and sealing, by the name the campaign is asked for. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'kill-rounds': killRounds,
  'kill-points': killPoints,
  'power-cuts': powerCuts,
  'call-faults': callFaults,
  'damaged-files': damagedFiles,
  'lock-races': lockRaces,
  'outside-changes': outsideChanges,
  'small-disk': smallDisk,
  'flipped-bits': flippedBits,
  canaries: canaryLives,
  'large-attachments': largeAttachments,
}
