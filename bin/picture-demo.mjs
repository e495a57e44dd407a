// Starts the demo for pictures, logs people in to it and stops it again. Set MOTCUA_DATA to use a city that was set up before.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generate } from 'otplib'

/** Runs the demo until `work` is done; `work` gets its address. */
export async function withDemo(work) {
  const own = process.env.MOTCUA_DATA ? undefined : mkdtempSync(path.join(tmpdir(), 'motcua-pictures-'))
  const port = Number(process.env.PORT ?? 3900)
  const env = {
    ...process.env,
    MOTCUA_DATA: process.env.MOTCUA_DATA ?? own,
    PORT: String(port),
    MOTCUA_RATE_LIMIT: 'off',
  }
  const demo = spawn(process.execPath, ['bin/start.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await untilReady(demo)
    return await work(`http://localhost:${port}`)
  } finally {
    demo.kill('SIGTERM')
    if (demo.exitCode === null) await once(demo, 'exit')
    if (own) rmSync(own, { recursive: true, force: true })
  }
}

function untilReady(demo) {
  return new Promise((resolve, reject) => {
    let said = ''
    demo.stdout.on('data', (chunk) => {
      said += chunk
      if (said.includes('to stop.')) resolve()
    })
    demo.on('exit', (code) => reject(new Error(`the demo ended with ${code}:\n${said}`)))
  })
}

const sessions = new Map()

/** Opens pages for somebody, who logs in once: a one-time code is good for one login. */
async function loggedIn(page, who, logIn) {
  const known = sessions.get(who)
  if (known) return page.context().addCookies(known)
  await logIn()
  sessions.set(who, await page.context().cookies())
}

/** A citizen of the demo, logged in at the simulated identity provider. */
export function asCitizen(page, address, personalId) {
  return loggedIn(page, personalId, async () => {
    await page.goto(`${address}/dang-nhap`)
    await page.getByRole('button', { name: 'Đăng nhập bằng tài khoản định danh điện tử' }).click()
    await page.getByLabel('Số định danh cá nhân').fill(personalId)
    await page.getByLabel('Mật khẩu').fill('123456')
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.getByRole('button', { name: 'Đồng ý chia sẻ' }).click()
    await page.waitForURL((url) => url.href.startsWith(address) && !url.pathname.startsWith('/dang-nhap'))
  })
}

/** An officer of the demo, by login. */
export function asOfficer(page, address, login) {
  return loggedIn(page, login, async () => {
    const { demoOfficerPassword, officers } = await import('../dist/seeds/officers.js')
    const secret = officers.find((officer) => officer.login === login)?.totpSecret
    await page.goto(`${address}/can-bo/dang-nhap`)
    await page.getByLabel('Tên đăng nhập').fill(login)
    await page.getByLabel('Mật khẩu').fill(demoOfficerPassword)
    await page.getByLabel('Mã xác thực 6 chữ số').fill(await generate({ secret }))
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/dang-nhap'))
  })
}
