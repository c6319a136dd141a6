/** Every text whose articles the sources cite, by what a stored source starts with. The longer start comes first: `GDPR rec. ` before `GDPR `. */
export const legalTexts = [
  { starts: 'GDPR rec. ', each: '' },
  { starts: 'GDPR ', each: '' },
  { starts: 'UKG ', each: '' },
  { starts: 'LIL ', each: '' },
  { starts: 'DPA18 Sch. ', each: '' },
  { starts: 'DPA18 ', each: '' },
  { starts: 'PECR ', each: '' },
  { starts: 'FADP ', each: '' },
  { starts: 'DPO-CH ', each: '' },
  { starts: 'UAVG ', each: '' },
  { starts: 'BDSG ', each: '' },
  { starts: 'LOPDGDD ', each: '' },
  { starts: 'BE2018 ', each: '' },
  { starts: 'CAM-BE ', each: '' },
  { starts: 'LU2018 ', each: '' },
  { starts: 'CT-LU ', each: '' },
  { starts: 'IE2018 ', each: '' },
  { starts: 'CPIT ', each: '' },
  { starts: 'L300-IT ', each: '' },
  { starts: 'WOR ', each: '' },
  { starts: 'AIA ', each: '' },
  { starts: 'ePrivacy ', each: '' },
  { starts: 'Charter ', each: '' },
  { starts: '2011/83 Art. ', each: '' },
  { starts: '2021/914 Art. ', each: '' },
  { starts: 'CSI ', each: '' },
  { starts: 'CSP ', each: '' },
  { starts: 'CPCE ', each: '' },
  { starts: 'CRPA ', each: '' },
  { starts: 'C. conso. ', each: '' },
  { starts: 'C. trav. ', each: '' },
  { starts: 'Code du travail ', each: '' },
  { starts: 'EDPB ', each: '' },
  { starts: 'WP', each: 'WP ' },
  { starts: 'CNIL ', each: '' },
  { starts: 'C-', each: 'C-' },
] as const satisfies readonly {
  readonly starts: string
  /** Stands before each place, even when several share the name: `C-311/18 et C-184/20`. */
  readonly each: string
}[]
export type LegalStart = (typeof legalTexts)[number]['starts']

/** Sources cited as a whole. */
export const wholeSources = [
  'CNIL',
  'CNIL guide',
  'CNIL référentiel',
  'Code du patrimoine',
  'Garante 2008',
  'Garante FAQ',
  'ICO list',
  'APD list',
  'CNPD list',
  'DPC list',
  'DSK list',
  'AEPD list',
  'Garante list',
  'AP list',
  '2021/914',
  '2023/1795',
  '2002/2/EC',
] as const
export type WholeSource = (typeof wholeSources)[number]

export const isWholeSource = (source: string): source is WholeSource => wholeSources.some((each) => each === source)
