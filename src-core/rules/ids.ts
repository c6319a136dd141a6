/** Public ids of the rules, as lawyers cite them. Append only: a retired id is never reused. */
// prettier-ignore
export const ruleIds = [
  'ROPA-ID-01', 'ROPA-ID-02', 'ROPA-ID-03', 'ROPA-ID-04', 'ROPA-ID-05', 'ROPA-ID-06',
  'ROPA-PUR-01', 'ROPA-PUR-02', 'ROPA-PUR-03', 'ROPA-SUB-01', 'ROPA-DAT-01', 'ROPA-DAT-02', 'ROPA-DAT-03',
  'ROPA-REC-01', 'ROPA-REC-02', 'ROPA-TRF-01', 'ROPA-SEC-01', 'ROPA-SEC-02', 'ROPA-SEC-03', 'ROPA-SEC-04',
  'ROPA-EXE-01', 'ROPA-REV-01', 'ROPA-REV-02', 'ROPA-STA-01', 'ROPA-JC-01', 'ROPA-JC-02', 'ROPA-OWN-01',
  'LEG-01',
  'RET-01', 'RET-02', 'RET-03', 'RET-04', 'RET-05', 'RET-06', 'RET-07', 'RET-08', 'RET-09', 'RET-10', 'RET-11', 'RET-12', 'RET-13',
  'TRF-01', 'TRF-02', 'TRF-03', 'TRF-04', 'TRF-05', 'TRF-06', 'TRF-07', 'TRF-08', 'TRF-09', 'TRF-10',
  'TRF-11', 'TRF-12', 'TRF-13', 'TRF-14', 'TRF-15', 'TRF-16', 'TRF-17',
  'DPIA-01', 'DPIA-02', 'DPIA-03', 'DPIA-04', 'DPIA-05', 'DPIA-06', 'DPIA-07', 'DPIA-08', 'DPIA-09', 'DPIA-10',
  'DPIA-11', 'DPIA-12', 'DPIA-13', 'DPIA-14', 'DPIA-15', 'DPIA-16', 'DPIA-17', 'DPIA-18', 'DPIA-19', 'DPIA-20',
  'DPIA-24',
  'PACK-01',
  'LEG-02', 'LEG-03', 'LEG-04', 'LEG-05', 'LEG-06', 'LEG-07', 'LEG-08', 'LEG-09', 'LEG-10', 'LEG-11', 'LEG-12', 'LEG-13',
  'LIA-01', 'LIA-05', 'CON-01', 'CON-03', 'CON-05', 'CON-06', 'CON-11', 'CHI-01', 'CHI-02', 'CHI-03', 'CHI-04', 'CHI-05',
  'SPE-01', 'SPE-03', 'SPE-04', 'SPE-05', 'SPE-06', 'SPE-07', 'SPE-08', 'SPE-09', 'CRI-01', 'CRI-02', 'MIN-01', 'MIN-02', 'MIN-03',
  'INF-01', 'INF-02', 'INF-03', 'INF-04', 'INF-05', 'INF-06',
  'RIG-01', 'RIG-02', 'RIG-03', 'RIG-04', 'RIG-05', 'RIG-06', 'RIG-07', 'RIG-08', 'RIG-09',
  'ADM-01', 'ADM-02', 'ADM-04', 'ADM-05', 'ADM-08', 'ADM-09', 'ETH-01', 'ETH-02', 'ETH-04', 'ETH-05', 'REG-01',
  'DPIA-21', 'DPIA-22', 'DPIA-23', 'TRF-18', 'TRF-19', 'TRF-20', 'TRF-21', 'GOV-01',
  'BRE-01', 'BRE-02', 'BRE-03', 'BRE-04', 'BRE-05', 'BRE-06', 'BRE-07', 'BRE-08', 'BRE-09', 'BRE-10', 'BRE-11',
  'BRE-12', 'BRE-13', 'BRE-14', 'BRE-15', 'BRE-16', 'BRE-17', 'BRE-18', 'BRE-19', 'BRE-20', 'BRE-21',
] as const

export type RuleId = (typeof ruleIds)[number]
