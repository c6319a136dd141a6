/** Mots des dessins de l’AIPD : cartographie et vue d’ensemble. */
export const pictures = {
  map: 'Cartographie des risques',
  overview: 'Vue d’ensemble des risques',
  axes: { severity: 'Gravité', likelihood: 'Vraisemblance' },
  stages: { bare: 'Sans mesure', now: 'Mesures existantes', after: 'Après le plan' },
  /** Degrés de gravité et de vraisemblance, du moindre au plus fort. */
  four: {
    severity: ['Négligeable', 'Limitée', 'Importante', 'Maximale'],
    likelihood: ['Négligeable', 'Limitée', 'Importante', 'Maximale'],
  },
  three: {
    severity: ['Minime', 'Significative', 'Grave'],
    likelihood: ['Faible', 'Possible', 'Probable'],
  },
  levels: { low: 'Faible', medium: 'Moyen', high: 'Élevé' },
  to: (from: string, to: string) => `${from} à ${to.toLowerCase()}`,
  causes: { impacts: 'Impacts', threats: 'Menaces', sources: 'Sources', measures: 'Mesures' },
  none: 'Rien n’est consigné.',
  nothing: 'rien n’est consigné',
  noRisk: 'Aucun évènement redouté n’est encore consigné.',
  path: (axis: string, degrees: readonly string[]) => `${axis.toLowerCase()} ${degrees.join(' puis ')}`,
  risk: (letter: string, title: string, said: string) => `${letter}, ${title} : ${said}.`,
  unrated: 'non évalué à ce jour',
  residual: (stage: string, level: string) => `niveau ${stage.toLowerCase()} ${level.toLowerCase()}`,
  cause: (title: string, said: string) => `${title} : ${said}.`,
  label: (label: string, letters: string) => `${label} (${letters})`,
  bars: (title: string, lines: readonly (readonly [label: string, count: string])[]) =>
    `${title} : ${lines.map(([label, count]) => `${label}, ${count}`).join(' ; ')}.`,
}
