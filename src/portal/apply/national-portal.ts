/** The portal where online dossiers are filed when local filing is closed (Decree 118/2025/NĐ-CP; checked 2026-11-22). */
export const nationalPortalUrl = 'https://dichvucong.gov.vn'
