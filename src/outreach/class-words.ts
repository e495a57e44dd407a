import type { Instant } from '../platform/time.js'
import type { TrainingClass } from './training-class.js'

/** What learners are told of a class. */
export type ClassNews = 'seated' | 'waiting' | 'moved_up' | 'changed' | 'cancelled' | 'reminder'

export interface ClassSubject extends Pick<TrainingClass, 'startsAt' | 'place' | 'cancelReason'> {
  title: string
  link: string
  agencyName: string
  hotline: string
}

export interface ClassWords {
  sms: string
  subject: string
  body: string
}

const two = (value: number): string => String(value).padStart(2, '0')
const weekdays = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** `08:00, Thứ Bảy, 05/12/2026`: somebody must come, so the weekday is said. */
export function whenOf(at: Instant, language: 'vi' | 'en'): string {
  const local = new Date(at.getTime() + 7 * 3_600_000)
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}, ${weekdays[language][local.getUTCDay()]}, ${day}`
}

export function classWordsVi(what: ClassNews, about: ClassSubject): ClassWords {
  const { title, place, link, agencyName, hotline } = about
  const when = whenOf(about.startsAt, 'vi')
  const said: Record<ClassNews, { subject: string; short: string; full: string }> = {
    seated: {
      subject: 'Đã giữ chỗ lớp học',
      short: `Đã giữ chỗ lớp "${title}", ${when}, tại ${place}. Xem hoặc hủy:`,
      full: `Ông/Bà đã có chỗ ở lớp “${title}”.`,
    },
    waiting: {
      subject: 'Đã vào danh sách chờ',
      short: `Lớp "${title}", ${when} đã đủ chỗ; Ông/Bà ở danh sách chờ, có chỗ sẽ báo. Xem hoặc hủy:`,
      full: `Lớp “${title}” đã đủ chỗ. Ông/Bà ở danh sách chờ; khi có người hủy, chỗ được giữ theo thứ tự đăng ký và Ông/Bà được báo ngay.`,
    },
    moved_up: {
      subject: 'Đã có chỗ ở lớp học',
      short: `Đã có chỗ cho Ông/Bà ở lớp "${title}", ${when}, tại ${place}. Xem hoặc hủy:`,
      full: `Có người hủy, nay Ông/Bà đã có chỗ ở lớp “${title}”.`,
    },
    changed: {
      subject: 'Lớp học đổi giờ hoặc nơi học',
      short: `Lớp "${title}" đổi: ${when}, tại ${place}. Nếu không đến được, xin hủy:`,
      full: `Lớp “${title}” đã đổi giờ hoặc nơi học. Nếu không đến được, xin hủy để nhường chỗ.`,
    },
    cancelled: {
      subject: 'Lớp học bị hủy',
      short: `Lớp "${title}", ${when} bị hủy. Lý do:`,
      full: `Lớp “${title}” bị hủy. Lý do: ${about.cancelReason ?? ''}. Xin lỗi Ông/Bà vì sự bất tiện.`,
    },
    reminder: {
      subject: 'Nhắc lịch lớp học',
      short: `Nhắc: lớp "${title}", ${when}, tại ${place}. Không đến được, xin hủy:`,
      full: `Nhắc Ông/Bà: sắp đến buổi học “${title}”. Mang theo điện thoại và thẻ căn cước nếu muốn thực hành.`,
    },
  }
  const { subject, short, full } = said[what]
  return {
    sms: `${short} ${link}`,
    subject: `[Một Cửa] ${subject}`,
    body: [
      'Kính gửi Ông/Bà,',
      full,
      ...(what === 'cancelled' ? [] : [`Thời gian: ${when}.\nNơi học: ${place}.`]),
      `Xem hoặc hủy đăng ký: ${link}`,
      `Cần giúp đỡ, xin gọi ${agencyName}: ${hotline}.`,
      'Trân trọng,',
      agencyName,
    ].join('\n\n'),
  }
}

export function classWordsEn(what: ClassNews, about: ClassSubject): ClassWords {
  const { title, place, link, agencyName, hotline } = about
  const when = whenOf(about.startsAt, 'en')
  const said: Record<ClassNews, { subject: string; short: string; full: string }> = {
    seated: {
      subject: 'Your seat is kept',
      short: `Your seat in "${title}" is kept: ${when}, ${place}. See or cancel:`,
      full: `You have a seat in “${title}”.`,
    },
    waiting: {
      subject: 'You are on the waiting list',
      short: `"${title}", ${when} is full; you are on the waiting list and will be told. See or cancel:`,
      full: `“${title}” is full. You are on the waiting list; seats that come free are given in the order of sign-up, and you are told at once.`,
    },
    moved_up: {
      subject: 'You have a seat now',
      short: `You have a seat in "${title}" now: ${when}, ${place}. See or cancel:`,
      full: `Somebody cancelled, so you have a seat in “${title}” now.`,
    },
    changed: {
      subject: 'The class has another time or place',
      short: `"${title}" has changed: ${when}, ${place}. If you cannot come, please cancel:`,
      full: `“${title}” has another time or place. If you cannot come, please cancel so that somebody else may.`,
    },
    cancelled: {
      subject: 'The class is cancelled',
      short: `"${title}", ${when} is cancelled. Why:`,
      full: `“${title}” is cancelled. Reason: ${about.cancelReason ?? ''}. We are sorry.`,
    },
    reminder: {
      subject: 'Reminder of your class',
      short: `Reminder: "${title}", ${when}, ${place}. If you cannot come, please cancel:`,
      full: `A reminder: “${title}” is soon. Bring your telephone, and your identity card if you want to practise.`,
    },
  }
  const { subject, short, full } = said[what]
  return {
    sms: `${short} ${link}`,
    subject: `[Một Cửa] ${subject}`,
    body: [
      'Dear Sir or Madam,',
      full,
      ...(what === 'cancelled' ? [] : [`When: ${when}.\nWhere: ${place}.`]),
      `See or cancel your sign-up: ${link}`,
      `For help, call ${agencyName}: ${hotline}.`,
      agencyName,
    ].join('\n\n'),
  }
}
