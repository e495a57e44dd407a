import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileTypeFromBuffer } from 'file-type'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { samplePaper } from './papers.js'

const name = 'Giấy chứng sinh <bản mẫu> & phụ lục'

test('a sample PDF is a PDF of one page with a plain file name', async () => {
  const paper = await samplePaper({ name, serial: 1, format: 'pdf' })
  assert.equal((await fileTypeFromBuffer(paper.bytes))?.mime, 'application/pdf')
  assert.equal((await PDFDocument.load(paper.bytes)).getPageCount(), 1)
  assert.match(paper.fileName, /^giay-chung-sinh-[a-z-]+\.pdf$/)
})

test('a sample JPEG can be decoded and is not blank', async () => {
  const paper = await samplePaper({ name, serial: 1, format: 'jpeg' })
  assert.equal((await fileTypeFromBuffer(paper.bytes))?.mime, 'image/jpeg')
  const { channels } = await sharp(paper.bytes).stats()
  assert.ok((channels[0]?.stdev ?? 0) > 5, 'ink is seen')
})

test('the same wish gives the same bytes, another serial gives others', async () => {
  for (const format of ['pdf', 'jpeg'] as const) {
    const [first, again, other] = await Promise.all([
      samplePaper({ name, serial: 7, format }),
      samplePaper({ name, serial: 7, format }),
      samplePaper({ name, serial: 8, format }),
    ])
    assert.ok(first.bytes.equals(again.bytes))
    assert.ok(!first.bytes.equals(other.bytes))
  }
})
