import type { Activity } from '../registers'

/** Somebody said that children are among the people concerned. */
export const concernsChildren = ({ childrenInvolved, subjects }: Activity): boolean =>
  childrenInvolved === 'yes' || subjects.some(({ category, children }) => category === 'children' || children === 'yes')
