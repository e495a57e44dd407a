import type { BrowserKind } from '../platform/browser-kind.js'
import type { Language } from '../platform/text.js'

export interface SessionWords {
  title: string
  lead: string
  list: string
  columns: { where: string; since: string; lastSeen: string; end: string }
  here: string
  end: string
  /** For those who hear the button: which session it ends. */
  endOf: (where: string) => string
  back: string
  allTitle: string
  all: string
  allButton: string
  ended: string
  on: (browser: string, device: string) => string
  otherBrowser: string
  otherDevice: string
}

const vi: SessionWords = {
  title: 'Nơi đang đăng nhập',
  lead: 'Mỗi dòng là một trình duyệt đang mở tài khoản của bạn. Nếu thấy nơi lạ, hãy đăng xuất nơi đó.',
  list: 'Các phiên đang mở',
  columns: { where: 'Trình duyệt, thiết bị', since: 'Đăng nhập lúc', lastSeen: 'Dùng gần nhất', end: 'Kết thúc' },
  here: 'Thiết bị này',
  end: 'Đăng xuất',
  endOf: (where) => `ở ${where}`,
  back: 'Tài khoản của tôi',
  allTitle: 'Đăng xuất khỏi mọi thiết bị',
  all: 'Kết thúc mọi phiên, kể cả phiên này. Bản nháp và hồ sơ của bạn vẫn còn nguyên.',
  allButton: 'Đăng xuất khỏi mọi thiết bị',
  ended: 'Đã đăng xuất ở nơi đó.',
  on: (browser, device) => `${browser} trên ${device}`,
  otherBrowser: 'Trình duyệt khác',
  otherDevice: 'thiết bị khác',
}

const officer: SessionWords = {
  ...vi,
  lead: 'Mỗi dòng là một trình duyệt đang mở tài khoản của Ông/Bà. Nếu thấy nơi lạ, xin đăng xuất nơi đó và báo quản trị hệ thống.',
  back: 'Không gian làm việc',
  all: 'Kết thúc mọi phiên, kể cả phiên này, và không trình duyệt nào còn được coi là máy quen. Việc đã ghi vẫn còn nguyên.',
}

const en: SessionWords = {
  title: 'Where you are logged in',
  lead: 'Each row is a browser in which your account is open. If one is strange to you, log it out.',
  list: 'Open sessions',
  columns: { where: 'Browser, device', since: 'Logged in', lastSeen: 'Last used', end: 'End' },
  here: 'This device',
  end: 'Log out',
  endOf: (where) => `at ${where}`,
  back: 'My account',
  allTitle: 'Log out everywhere',
  all: 'Ends every session, this one too. Your drafts and dossiers stay as they are.',
  allButton: 'Log out everywhere',
  ended: 'Logged out there.',
  on: (browser, device) => `${browser} on ${device}`,
  otherBrowser: 'Another browser',
  otherDevice: 'another device',
}

export const sessionWords: Record<'officer' | Language, SessionWords> = { officer, vi, en }

const browsers: Record<NonNullable<BrowserKind['browser']>, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  opera: 'Opera',
  coccoc: 'Cốc Cốc',
  samsung: 'Samsung Internet',
}

const devices: Record<NonNullable<BrowserKind['device']>, string> = {
  windows: 'Windows',
  mac: 'Mac',
  linux: 'Linux',
  android: 'Android',
  iphone: 'iPhone',
  ipad: 'iPad',
}

/** `Chrome trên Windows` */
export function placeOf(words: SessionWords, { browser, device }: BrowserKind): string {
  return words.on(browser ? browsers[browser] : words.otherBrowser, device ? devices[device] : words.otherDevice)
}
