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
  'DSR-01', 'DSR-02', 'DSR-03', 'DSR-04', 'DSR-05', 'DSR-06', 'DSR-07', 'DSR-08', 'DSR-09', 'DSR-10', 'DSR-11', 'DSR-12',
  'DSR-13', 'DSR-14', 'DSR-15', 'DSR-16',
  'PRO-01', 'PRO-02', 'PRO-03', 'PRO-04', 'PRO-05', 'PRO-06', 'PRO-07', 'PRO-08', 'PRO-09', 'PRO-10', 'PRO-11', 'PRO-12', 'PRO-13',
  'PRO-14', 'PRO-15', 'PRO-16', 'PRO-17', 'PRO-18', 'PRO-19', 'PRO-20', 'TRF-22', 'TRF-23', 'TRF-24', 'TRF-25',
  'ADM-03', 'ADM-06', 'ADM-07', 'BIA-01', 'BIA-02', 'BIA-03', 'BIA-04', 'BIA-05',
  'AIA-01', 'AIA-02', 'AIA-03', 'AIA-04', 'AIA-05', 'AIA-06', 'AIA-07', 'ETH-03', 'ETH-06',
  'LIA-02', 'LIA-03', 'LIA-04', 'LIA-06', 'LIA-07', 'CON-02', 'CON-04', 'CON-07', 'CON-08', 'CON-09', 'CON-10', 'CON-12', 'CON-13',
  'SPE-02', 'CRI-03', 'INF-07', 'INF-08', 'INF-09', 'INF-10',
] as const

export type RuleId = (typeof ruleIds)[number]
