import type { Activity, RetentionRule } from '../registers'
import { isSaid } from '../kinds'

/** Recipients are named, or a person confirmed that there are none: silence is not "none". */
export const statesRecipients = (a: Activity): boolean =>
  a.externalRecipients.length > 0 || a.processors.length > 0 || a.noRecipientsConfirmed === 'yes'

/** A rule that says something about time: a period, criteria, or at least words (files read from elsewhere have only these). */
export const statesRetention = (r: RetentionRule): boolean => r.active !== null || isSaid(r.criteria) || isSaid(r.label)
