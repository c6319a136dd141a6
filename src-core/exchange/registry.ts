import { cnilRegister } from './cnil-register/importer'
import type { Importer } from './importer'
import { table } from './table/importer'

/** Every shape of source we read. Adding one: a folder, a line here, a fixture. */
export const importers: readonly Importer[] = [cnilRegister, table]
