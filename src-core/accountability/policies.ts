import type { CodeOf } from '../codes'
import type { IsoDate } from '../kinds'
import type { RecordIn } from '../registers'

type Policy = RecordIn<'policies'>

/** The policies on a subject that nobody has withdrawn yet, the one adopted last first. */
export const policiesInForce = (
  policies: readonly Policy[],
  kind: CodeOf<'policyKind'>,
  today: IsoDate,
): readonly Policy[] =>
  policies
    .filter((policy) => policy.kind === kind && (policy.withdrawnOn === '' || policy.withdrawnOn > today))
    .sort((a, b) => b.approvedOn.localeCompare(a.approvedOn))
