import { canaryLives } from './canary-lives'
import { flippedBits } from './flipped-bits'
import { killPoints } from './kill-points'
import { killRounds } from './kill-rounds'
import { lockRaces } from './lock-races'
import type { Scenario } from './scenario'

/** Every promise of storage and sealing, by the name the campaign is asked for. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  'kill-rounds': killRounds,
  'kill-points': killPoints,
  'lock-races': lockRaces,
  'flipped-bits': flippedBits,
  canaries: canaryLives,
}
