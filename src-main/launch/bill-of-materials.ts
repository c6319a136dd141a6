import type { ThirdParty } from './third-party'

/** Written beside the bundles at each build. */
export const billOfMaterialsFile = 'sbom.cdx.json'

/**
 * What the product is made of, as CycloneDX 1.6 JSON, for those who look for known faults in it. Neither date nor serial
 * number: the same build gives the same bytes.
 */
export function writeBillOfMaterials(version: string, packages: readonly ThirdParty[]): string {
  const components = packages.map(({ name, version: at, licence }) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${at}`
    // An expression may be one licence or several; what is no SPDX name is given by name.
    const isSpdx = /^[\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*$/.test(licence)
    const licenses = isSpdx ? [{ expression: licence }] : [{ license: { name: licence } }]
    return { type: 'library', 'bom-ref': purl, name, version: at, purl, licenses }
  })
  const application = { type: 'application', 'bom-ref': 'trente', name: 'trente', version }
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: application },
    components,
  }
  return `${JSON.stringify(bill, null, 2)}\n`
}
