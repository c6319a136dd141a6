import { editor } from './editor'
import { list } from './list'
import { versions } from './versions'

/** Pages of the impact assessments, one file a page. */
export const dpiaPages = { list, editor, versions }
