import { linesOf } from './lines-of'
export const readRecipients = (text: string) => ({ internal: [] as string[], external: linesOf(text), unsure: [] as string[] })
