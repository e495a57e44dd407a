import assert from 'node:assert/strict'
import test from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import { formatDay, formatLongDay, formatLongMoment, formatMoment, formatTime, machineTime } from './date.js'
import { formatFileSize } from './file-size.js'
import { formatMoney } from './money.js'
import { formatCount, formatShare } from './number.js'
import { formatPhone, phoneLink } from './phone.js'
import { formatTimeLeft, formatTimeLimit, formatWorkingTime } from './working-time.js'

const evening = new Date('2026-11-23T17:05:00Z')

test('an instant is shown as the clock on the wall in Vietnam shows it', () => {
  assert.equal(formatDay(evening), '24/11/2026')
  assert.equal(formatTime(evening), '00:05')
  assert.equal(formatMoment(evening), '00:05 24/11/2026')
  assert.equal(machineTime(evening), '2026-11-24T00:05+07:00')
})

test('a legal day is shown as it stands, whatever the zone of the machine', () => {
  assert.equal(formatDay('2026-01-02'), '02/01/2026')
  assert.equal(machineTime('2026-01-02'), '2026-01-02')
})

test('the weekday is said in words where a person must come', () => {
  assert.equal(formatLongDay('vi', '2026-11-24'), 'Thứ Ba, 24/11/2026')
  assert.equal(formatLongDay('vi', '2026-11-22'), 'Chủ Nhật, 22/11/2026')
  assert.equal(formatLongDay('en', '2026-11-24'), 'Tuesday, 24/11/2026')
  assert.equal(formatLongMoment('vi', evening), '00:05, Thứ Ba, 24/11/2026')
})

test('every day agrees with the zone database of the machine', () => {
  const oracle = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
  const range = { min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }
  fc.assert(fc.property(fc.date(range), (moment) => formatDay(moment) === oracle.format(moment)))
})

test('money is grouped by dots and keeps its sign together', () => {
  assert.equal(formatMoney(1_250_000), '1.250.000\u00a0₫')
  assert.equal(formatMoney(0), '0\u00a0₫')
  assert.equal(formatMoney(999), '999\u00a0₫')
  assert.equal(formatMoney(-50_000), '-50.000\u00a0₫')
})

test('numbers and shares follow the language', () => {
  assert.equal(formatCount('vi', 1_234_567), '1.234.567')
  assert.equal(formatCount('en', 1_234_567), '1,234,567')
  assert.equal(formatShare('vi', 0.934), '93,4%')
  assert.equal(formatShare('en', 0.934), '93.4%')
  assert.equal(formatShare('vi', 1), '100%')
  assert.equal(formatShare('vi', -0.0001), '0%')
})

test('phones are grouped the way people read them aloud', () => {
  const cases = [
    ['+84912345678', '0912 345 678'],
    ['0912345678', '0912 345 678'],
    ['02438253536', '024 3825 3536'],
    ['02033825353', '0203 3825 353'],
    ['19001022', '1900 1022'],
    ['1800599928', '1800 5999 28'],
    ['8888', '8888'],
  ] as const
  for (const [phone, shown] of cases) assert.equal(formatPhone(phone), shown)
  assert.equal(phoneLink('024 3825 3536'), 'tel:02438253536')
})

test('file sizes use the decimal sign of the language', () => {
  assert.equal(formatFileSize('vi', 0), '0\u00a0B')
  assert.equal(formatFileSize('vi', 1_258_291), '1,2\u00a0MB')
  assert.equal(formatFileSize('en', 1_258_291), '1.2\u00a0MB')
  assert.equal(formatFileSize('vi', 1024 * 1024 - 1), '1\u00a0MB')
})

test('working time is said in the largest unit that still helps', () => {
  assert.equal(formatTimeLeft('vi', 5 * 60 + 20), 'còn 5 giờ làm việc')
  assert.equal(formatTimeLeft('vi', 3 * 480), 'còn 3 ngày làm việc')
  assert.equal(formatTimeLeft('vi', 480 + 185), 'còn 1 ngày 3 giờ làm việc')
  assert.equal(formatTimeLeft('vi', 40), 'còn 40 phút làm việc')
  assert.equal(formatTimeLeft('vi', -960), 'quá hạn 2 ngày làm việc')
  assert.equal(formatTimeLeft('vi', 0), 'đến hạn ngay bây giờ')
  assert.equal(formatTimeLeft('en', 60), '1 working hour left')
  assert.equal(formatWorkingTime('en', 960), '2 working days')
})

test('a time limit reads as the law writes it', () => {
  assert.equal(formatTimeLimit('vi', { quantity: 0.5, unit: 'working_day' }), '0,5 ngày làm việc')
  assert.equal(formatTimeLimit('vi', { quantity: 15, unit: 'calendar_day' }), '15 ngày')
  assert.equal(formatTimeLimit('en', { quantity: 1, unit: 'month' }), '1 month')
})

test('a link to call dials the number and not its extension', () => {
  assert.equal(phoneLink('0200 3900 100 (máy lẻ 100)'), 'tel:02003900100')
})
