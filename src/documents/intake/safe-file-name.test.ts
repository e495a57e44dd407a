import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeFileName } from './safe-file-name.js'

const cases: [declared: string, name: string][] = [
  ['Giấy chứng nhận đăng ký.PDF', 'Giấy chứng nhận đăng ký.pdf'],
  // Decomposed letters, as macOS sends them.
  ['Ho\u0302\u0300 s\u01a1.pdf', 'Hồ sơ.pdf'],
  ['C:\\Users\\An\\Desktop\\to khai.pdf', 'to khai.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['anh.jpg.exe', 'anh.jpg.pdf'],
  ['bia\u202efdp.exe', 'biafdp.pdf'],
  ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
  ['"><script>.pdf', '___script_.pdf'],
  ['...', 'tep.pdf'],
  ['', 'tep.pdf'],
  ['con.pdf', 'tep con.pdf'],
  ['đơn   xin  cấp.pdf', 'đơn xin cấp.pdf'],
]

for (const [declared, name] of cases) {
  test(`a file called ${JSON.stringify(declared)} is kept as ${name}`, () => {
    assert.equal(safeFileName(declared, 'application/pdf'), name)
  })
}

test('a very long name is cut, and keeps its extension', () => {
  assert.equal(safeFileName(`${'ơ'.repeat(500)}.jpg`, 'image/jpeg'), `${'ơ'.repeat(100)}.jpg`)
})
