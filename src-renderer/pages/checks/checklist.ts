import type { DismissedFinding } from '@core/rules/standing'
import type { Finding, Severity } from '@core/rules/rule'
import { holdsWords } from '@core/folding/fold'

/** A finding as the page shows it, worded once. */
export interface Point {
  readonly key: string
  readonly finding: Finding
  readonly title: string
  readonly message: string
  readonly source: string
  /** Record it is about: reference and name. */
  readonly where: string
  readonly folded: string
  readonly dismissal?: DismissedFinding['dismissal']
}
export type Arrangement = 'record' | 'rule'
export type CheckLine =
  | { readonly is: 'group'; readonly key: string; readonly title: string; readonly sub: string; readonly count: number }
  | { readonly is: 'point'; readonly key: string; readonly point: Point }

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

export function filterPoints(points: readonly Point[], severity: Severity | 'all', words: readonly string[]) {
  return points.filter(
    (point) => (severity === 'all' || point.finding.severity === severity) && holdsWords(point.folded, words),
  )
}

/** Groups in the order of the file or of the rules, the gravest points first inside each. */
export function arrangePoints(points: readonly Point[], by: Arrangement): readonly CheckLine[] {
  const groups = new Map<string, Point[]>()
  for (const point of points) {
    const key = by === 'record' ? point.finding.record : point.finding.rule
    const group = groups.get(key)
    if (group) group.push(point)
    else groups.set(key, [point])
  }
  const sorted = [...groups].map(([key, inside]) => ({
    key,
    inside: inside.sort((a, b) => weight[a.finding.severity] - weight[b.finding.severity]),
  }))
  const gravest = (inside: readonly Point[]) => Math.min(...inside.map(({ finding }) => weight[finding.severity]))
  sorted.sort((a, b) => gravest(a.inside) - gravest(b.inside) || b.inside.length - a.inside.length)
  return sorted.flatMap(({ key, inside }) => [
    {
      is: 'group' as const,
      key,
      title: (by === 'record' ? inside[0]?.where : inside[0]?.title) ?? '',
      sub: by === 'record' ? '' : key,
      count: inside.length,
    },
    ...inside.map((point) => ({ is: 'point' as const, key: point.key, point })),
  ])
}
