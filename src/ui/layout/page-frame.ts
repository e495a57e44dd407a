import { createContext, useContext } from 'react'
import type { Language } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import type { AssetUrl } from '../assets.js'

/** Who looks at the page, as the header greets them. */
export interface Viewer {
  kind: 'citizen' | 'officer'
  name: string
  /** Office or position of an officer. */
  unit?: string
  unreadNotices?: number
}

/** The agency whose portal this is; its name, contact and accent colour are on every page. */
export interface AgencyFace {
  name: string
  address: string
  hotline: string
  email: string
  /** `07:30–11:30, 13:00–17:00, Thứ Hai – Thứ Sáu` */
  openingHours?: string
  /** Who answers for the content of the portal. */
  responsible?: string
  /** `#rrggbb`; takes the place of lacquer red if white text is readable on it. */
  accent?: string
}

/** Something everyone should know now: a planned downtime, a partner that does not answer. */
export interface PageNotice {
  id: string
  text: string
  tone: 'info' | 'warning'
  href?: string
}

/** Everything about a request that a page needs besides its own data. */
export interface PageFrame {
  language: Language
  /** Path of this page without the language prefix and without the query: `/thu-tuc`. */
  path: string
  /** `?q=...` of this page, kept when the language is switched. */
  query?: string
  /** Of the content security policy; every inline style and script carries it. */
  nonce: string
  csrfToken: string
  viewer: Viewer | null
  agency: AgencyFace
  notices: PageNotice[]
  assets: AssetUrl
  now: Instant
  /** Shows on every page that people and city are fictional. */
  demo: boolean
  /** Shows on every page that `now` is no real time. */
  hasMovedClock?: boolean
}

export const FrameContext = createContext<PageFrame | null>(null)

/** The frame of the page being rendered. */
export function useFrame(): PageFrame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('A component that needs the frame was rendered outside a layout')
  return frame
}
