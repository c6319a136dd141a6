import { linesOf } from './lines-of'
export const readProcessors = (text: string): { name: string; role?: string }[] | undefined => linesOf(text).map((name) => ({ name }))
