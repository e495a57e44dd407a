import assert from 'node:assert/strict'
import test from 'node:test'
import { markVietnamese } from './mark-vietnamese.js'

const marked = (inside: string) =>
  markVietnamese(`<!doctype html><html lang="en"><body>${inside}</body></html>`).replace(/^.*<body>|<\/body>.*$/g, '')

test('what an English page says in Vietnamese is marked on its element, or in its sentence', () => {
  assert.equal(marked('<h1>Đăng ký khai sinh</h1>'), '<h1 lang="vi">Đăng ký khai sinh</h1>')
  assert.equal(
    marked('<p>Settled by Ủy ban nhân dân phường Sen Hồng within 5 working days</p>'),
    '<p>Settled by <span lang="vi">Ủy ban nhân dân phường Sen Hồng</span> within 5 working days</p>',
  )
  assert.equal(
    marked('<li>Luật Hộ tịch 60/2014/QH13, Điều 5</li>'),
    '<li lang="vi">Luật Hộ tịch 60/2014/QH13, Điều 5</li>',
  )
  assert.equal(
    marked('<p>Ask Sở Xây dựng or Ban quản lý to answer.</p>'),
    '<p>Ask <span lang="vi">Sở Xây dựng</span> or <span lang="vi">Ban quản lý</span> to answer.</p>',
  )
  assert.equal(
    marked('<li>Gửi file scan qua email của cơ quan (nếu có).</li>'),
    '<li lang="vi">Gửi file scan qua email của cơ quan (nếu có).</li>',
  )
  assert.equal(
    marked('<p>Thu &quot;bản sao&quot; &amp; bản chính</p>'),
    '<p lang="vi">Thu &quot;bản sao&quot; &amp; bản chính</p>',
  )
})

test('English, numbers, what is typed and what says its language itself stay as they are', () => {
  for (const inside of [
    '<p>You can pay at the counter.</p>',
    '<p lang="vi">Thủ tục</p>',
    '<section lang="vi"><p>Thủ tục <b>này</b></p></section>',
    '<textarea name="x">Tên tôi</textarea>',
    '<input value="Tên tôi"/>',
    '<script>"Thủ tục"</script>',
    '<p>1.250.000 ₫ – 12/2026</p>',
  ])
    assert.equal(marked(inside), inside)
  const page = '<html lang="vi"><title>Thủ tục</title><p>Thủ tục</p></html>'
  assert.equal(markVietnamese(page), page)
})

test('where a text stands beside other things only the text is marked; an option as a whole', () => {
  assert.equal(
    marked('<p>Agency: <a href="/x">Sở Y tế</a> Hà Nội<br/></p>'),
    '<p>Agency: <a href="/x" lang="vi">Sở Y tế</a> <span lang="vi">Hà Nội</span><br/></p>',
  )
  assert.equal(
    marked('<select><option value="1">Ward: Sen Hồng</option></select>'),
    '<select><option value="1" lang="vi">Ward: Sen Hồng</option></select>',
  )
  const english = '<select><option>Ward of Sen Hồng, Red Lotus County</option></select>'
  assert.equal(marked(english), english)
  assert.equal(
    marked('<section lang="vi"><p lang="en">Agency: Sở Y tế</p></section>'),
    '<section lang="vi"><p lang="en">Agency: <span lang="vi">Sở Y tế</span></p></section>',
  )
})
