import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib'
import sharp from 'sharp'
import { sha256 } from '../../platform/crypto.js'
import { inspectUpload, maxFileBytes, roomFor } from './index.js'

async function aPdf(
  shape: (pdf: PDFDocument) => void | Promise<void> = () => {},
  useObjectStreams = true,
): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (const words of ['Trang 1', 'Trang 2']) pdf.addPage([595, 842]).drawText(words, { x: 50, y: 700, font })
  await shape(pdf)
  return Buffer.from(await pdf.save({ useObjectStreams }))
}

function aPicture(size: { width: number; height: number }) {
  return sharp({ create: { ...size, channels: 3, background: '#c03020' } })
}

async function outcomeOf(bytes: Buffer, name = 'giay-to.pdf'): Promise<string> {
  const inspection = await inspectUpload(bytes, name)
  return inspection.outcome === 'accepted' ? `accepted ${inspection.type} ${inspection.pages}` : inspection.because
}

describe('a PDF', () => {
  test('is accepted with its pages, its hash and itself as the rendition', async () => {
    const bytes = await aPdf()
    const inspection = await inspectUpload(bytes, 'Giấy chứng nhận.pdf')
    assert.equal(inspection.outcome, 'accepted')
    assert.deepEqual(
      { ...inspection, rendition: undefined },
      {
        outcome: 'accepted',
        type: 'application/pdf',
        name: 'Giấy chứng nhận.pdf',
        pages: 2,
        size: bytes.length,
        sha256: sha256(bytes),
        rendition: undefined,
        renditionSha256: sha256(bytes),
      },
    )
  })

  test('is taken for what it is whatever its name says', async () => {
    assert.equal(await outcomeOf(await aPdf(), 'anh.jpg'), 'accepted application/pdf 2')
    const renamed = await inspectUpload(await aPdf(), 'anh.jpg')
    assert.equal(renamed.outcome === 'accepted' && renamed.name, 'anh.pdf')
  })

  test('may hold links and open at a page', async () => {
    const bytes = await aPdf((pdf) => {
      const page = pdf.getPage(0)
      const link = pdf.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        A: { S: 'URI', URI: PDFString.of('https://example.vn') },
      })
      page.node.set(PDFName.of('Annots'), pdf.context.obj([link]))
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj([page.ref, PDFName.of('Fit')]))
    })
    assert.equal(await outcomeOf(bytes), 'accepted application/pdf 2')
  })

  const active: Record<string, (pdf: PDFDocument) => void | Promise<void>> = {
    'a script that runs when it is opened': (pdf) => pdf.addJavaScript('hello', 'app.alert(1)'),
    'a script on a page': (pdf) => {
      pdf
        .getPage(0)
        .node.set(PDFName.of('AA'), pdf.context.obj({ O: { S: 'JavaScript', JS: PDFHexString.fromText('1') } }))
    },
    'a program to start': (pdf) => {
      pdf.catalog.set(
        PDFName.of('OpenAction'),
        pdf.context.register(pdf.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') })),
      )
    },
    'a web page that opens by itself': (pdf) => {
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'URI', URI: PDFString.of('https://example.vn') }))
    },
    'another file inside': (pdf) => pdf.attach(Buffer.from('MZ'), 'a.exe', { mimeType: 'application/octet-stream' }),
    'a form that sends itself': (pdf) => {
      const action = pdf.context.obj({ S: 'SubmitForm', F: PDFString.of('https://example.vn') })
      const field = pdf.context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Btn', Rect: [0, 0, 9, 9], A: action })
      pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(field)]))
    },
  }
  for (const [what, shape] of Object.entries(active)) {
    test(`with ${what} is refused, packed or not`, async () => {
      assert.equal(await outcomeOf(await aPdf(shape, true)), 'active_content')
      assert.equal(await outcomeOf(await aPdf(shape, false)), 'active_content')
    })
  }

  test('whose action is written with escaped letters is refused', async () => {
    const bytes = await aPdf(active['a program to start'], false)
    const escaped = Buffer.from(bytes.toString('latin1').replace('/Launch', '/L#61unch'), 'latin1')
    assert.notDeepEqual(escaped, bytes)
    assert.equal(await outcomeOf(escaped), 'active_content')
  })

  test('whose action is hidden by a later object with the same number is refused', async () => {
    const bytes = await aPdf(active['a program to start'], false)
    const number = /(\d+) 0 obj\s*<<\s*\/S \/Launch/.exec(bytes.toString('latin1'))?.[1]
    assert.ok(number)
    const hidden = Buffer.concat([
      bytes,
      Buffer.from(`\n${number} 0 obj\n<< /S /GoTo >>\nendobj\nstartxref\n0\n%%EOF\n`),
    ])
    assert.equal(await outcomeOf(hidden), 'active_content')
  })

  test('whose script lies where only its table of contents finds it is refused', async () => {
    const bytes = await aPdf((pdf) => {
      pdf.context.register(pdf.context.stream('99 0 obj << /S /J#61vaScript /#4a#53 (app.alert(1)) >> endobj'))
    }, false)
    assert.equal(await outcomeOf(bytes), 'active_content')
  })

  test('with a password is refused, also when its structure cannot be unpacked', async () => {
    const lock = (pdf: PDFDocument) => {
      pdf.context.trailerInfo.Encrypt = pdf.context.register(pdf.context.obj({ Filter: 'Standard', V: 2, R: 3 }))
    }
    assert.equal(await outcomeOf(await aPdf(lock, false)), 'password')
    const packed = await aPdf(lock, true)
    const structure = packed.indexOf('stream\n', packed.indexOf('/ObjStm')) + 'stream\n'.length
    packed.fill(0x55, structure, structure + 40)
    assert.equal(await outcomeOf(packed), 'password')
  })

  test('cut off, without pages or only called one is refused', async () => {
    const bytes = await aPdf()
    assert.equal(await outcomeOf(bytes.subarray(0, bytes.length - 200)), 'broken')
    assert.equal(await outcomeOf(Buffer.from('%PDF-1.7\nxin chao\n%%EOF\n')), 'broken')
    assert.equal(await outcomeOf(Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(200_000)}\n%%EOF\n`)), 'broken')
  })

  test('whose pages point at each other does not hang', async () => {
    const bytes = await aPdf((pdf) => {
      const pages = pdf.catalog.Pages()
      pages.lookup(PDFName.of('Kids'), PDFArray).push(pdf.catalog.get(PDFName.of('Pages')) ?? pages)
    })
    assert.equal(await outcomeOf(bytes), 'accepted application/pdf 2')
  })

  test('that unpacks to far more than it is is refused', async () => {
    const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024))
    const head = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`
    const bytes = Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\nstartxref\n0\n%%EOF\n')])
    const before = process.memoryUsage().arrayBuffers
    assert.equal(await outcomeOf(bytes), 'broken')
    assert.ok(process.memoryUsage().arrayBuffers - before < 100 * 1024 * 1024)
  })
})

describe('a picture', () => {
  test('is drawn anew: upright, without place and camera', async () => {
    const bytes = await aPicture({ width: 300, height: 200 })
      .withExif({ IFD0: { Make: 'Máy ảnh' }, IFD3: { GPSLatitude: '21/1 1/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    assert.ok((await sharp(bytes).metadata()).exif)
    const inspection = await inspectUpload(bytes, 'anh chup.jpeg')
    assert.ok(inspection.outcome === 'accepted')
    const seen = await sharp(inspection.rendition).metadata()
    assert.deepEqual(
      [seen.format, seen.width, seen.height, seen.exif, seen.orientation],
      ['jpeg', 200, 300, undefined, undefined],
    )
    assert.equal(inspection.type, 'image/jpeg')
    assert.equal(inspection.name, 'anh chup.jpg')
    assert.equal(inspection.pages, 1)
    assert.deepEqual(inspection.sha256, sha256(bytes))
    assert.deepEqual(inspection.renditionSha256, sha256(inspection.rendition))
  })

  test('in PNG stays PNG and loses what is hidden behind it', async () => {
    const png = await aPicture({ width: 40, height: 40 }).png().toBuffer()
    const inspection = await inspectUpload(Buffer.concat([png, Buffer.from('<script>1</script>')]), 'dau.png')
    assert.ok(inspection.outcome === 'accepted')
    assert.equal((await sharp(inspection.rendition).metadata()).format, 'png')
    assert.equal(inspection.rendition.includes('script'), false)
  })

  test('cut off is refused', async () => {
    const bytes = await aPicture({ width: 800, height: 800 }).jpeg().toBuffer()
    assert.equal(await outcomeOf(bytes.subarray(0, bytes.length >> 1)), 'broken')
    assert.equal(await outcomeOf(bytes.subarray(0, 30)), 'broken')
  })

  test('of too many pixels is refused before it is unpacked', async () => {
    const bytes = await aPicture({ width: 20_000, height: 4_000 }).png().toBuffer()
    assert.equal(await outcomeOf(bytes), 'too_large')
  })
})

describe('anything else', () => {
  test('is refused: nothing, too much, another type', async () => {
    assert.equal(await outcomeOf(Buffer.alloc(0)), 'empty')
    assert.equal(await outcomeOf(Buffer.alloc(maxFileBytes + 1)), 'too_large')
    assert.equal(await outcomeOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'type_not_allowed')
    assert.equal(await outcomeOf(Buffer.from('MZ\x90\x00 not a paper')), 'type_not_allowed')
    assert.equal(await outcomeOf(await aPicture({ width: 9, height: 9 }).webp().toBuffer()), 'type_not_allowed')
  })
})

test('a dossier has room for twenty files and sixty megabytes', () => {
  const megabyte = 1024 * 1024
  assert.equal(roomFor(1, Array(19).fill(1)), 'fits')
  assert.equal(roomFor(1, Array(20).fill(1)), 'too_many_files')
  assert.equal(roomFor(10 * megabyte, Array(5).fill(10 * megabyte)), 'fits')
  assert.equal(roomFor(10 * megabyte + 1, Array(5).fill(10 * megabyte)), 'dossier_too_large')
})
