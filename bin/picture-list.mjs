// What is photographed: guides at the width of a phone, in both languages, readmes at that of a desk; `go` leads to the page.
import { asCitizen, asOfficer } from './picture-demo.mjs'

const birth = '1.001193'
const permit = '1.013225'
const citizen = '001190000001'

/** Logs in and begins a form, to the first page of questions or on to the papers. */
async function beginForm(page, address, { code = birth, papers = false, language = '' } = {}) {
  await asCitizen(page, address, citizen)
  await page.goto(`${address}${language}/nop-ho-so/${code}`)
  await page.getByLabel(/Sen Hồng/).check()
  await page.locator('main form button:not([name])').last().click()
  await page.waitForURL('**/to-khai/**')
  if (papers) await page.goto(page.url().replace(/\/to-khai\/.*/, '/giay-to'))
}

/** Logs in and opens the newest dossier of theirs that has a due date, or its proof. */
async function openOwn(page, address, { proof = false, language = '' } = {}) {
  await asCitizen(page, address, citizen)
  await page.goto(`${address}${language}/tai-khoan`)
  const links = page.locator(`main a[href^="${language}/ho-so/T-"]`)
  const dossiers = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  for (const dossier of dossiers) {
    await page.goto(`${address}${dossier}/thoi-han`)
    if ((await page.locator('main table').count()) > 0)
      return proof ? page.mouse.wheel(0, 300) : page.goto(address + dossier)
  }
  throw new Error('no dossier of this citizen has a due date')
}

const guides = [
  ['tim-thu-tuc', (page, address, language) => page.goto(`${address}${language}/thu-tuc?q=giay+khai+sinh`)],
  ['trang-thu-tuc', (page, address, language) => page.goto(`${address}${language}/thu-tuc/${birth}`)],
  ['to-khai', (page, address, language) => beginForm(page, address, { language })],
  ['giay-to', (page, address, language) => beginForm(page, address, { code: permit, papers: true, language })],
  ['tra-cuu', (page, address, language) => page.goto(`${address}${language}/tra-cuu`)],
  ['ho-so', (page, address, language) => openOwn(page, address, { language })],
  ['kiem-tra-van-ban', (page, address, language) => page.goto(`${address}${language}/xac-minh`)],
]

async function openDesign(page, address) {
  await asOfficer(page, address, 'quantri.hoasen')
  await page.goto(`${address}/quan-tri/thu-tuc`)
  await page
    .getByRole('button', { name: /Giấy phép xây dựng/ })
    .first()
    .click()
  await page.waitForURL('**/thiet-ke/*')
  await page.goto(`${page.url().split('?')[0]}/so-do`)
}

const readme = [
  ['home', (page, address) => page.goto(`${address}/`)],
  ['procedure', (page, address) => page.goto(`${address}/thu-tuc/${birth}`)],
  ['papers', (page, address) => beginForm(page, address, { code: permit, papers: true })],
  ['deadline', (page, address) => openOwn(page, address, { proof: true })],
  [
    'office',
    async (page, address) => {
      await asOfficer(page, address, 'motcua.senhong')
      await page.goto(`${address}/can-bo/hang-doi/don-vi`)
    },
  ],
  [
    'dossier',
    async (page, address) => {
      await asOfficer(page, address, 'motcua.senhong')
      await page.goto(`${address}/can-bo/hang-doi/don-vi`)
      const dossier = await page.locator('main a[href^="/can-bo/ho-so/"]').last().getAttribute('href')
      await page.goto(address + dossier)
    },
  ],
  ['designer', openDesign],
]

export const pictures = [
  ...['', '/en'].flatMap((language) =>
    guides.map(([name, go]) => ({
      kind: 'guide',
      name: language ? `${name}-en` : name,
      go: (page, address) => go(page, address, language),
    })),
  ),
  ...readme.map(([name, go]) => ({ kind: 'readme', name, go })),
]
