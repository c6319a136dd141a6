/** Where a law asks a host of health data for a certificate: the names under which a processor keeps the answers. */
export interface HealthHosting {
  /** Whether it hosts such data: yes, no or unknown. */
  readonly hosts: string
  readonly certificate: string
  /** Last day of the certificate. */
  readonly validTo: string
}
