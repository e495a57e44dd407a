/** What a key of the public API opens; each call names the one it needs. */
export const apiScopes = ['dossier_status', 'form_check'] as const

export type ApiScope = (typeof apiScopes)[number]
