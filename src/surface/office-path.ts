/** Whether an address belongs to the officers' workspace or to the administrators' part of it. */
export const isOfficePath = (path: string): boolean => /^\/(can-bo|quan-tri)(\/|$)/.test(path)
