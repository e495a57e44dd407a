import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { adminRoutes } from '../admin/index.js'
import { roles } from '../agencies/index.js'
import { paths } from '../surface/paths.js'
import { officeRoutes } from './index.js'

const routes = [...officeRoutes, ...adminRoutes]

const cityRoles: readonly string[] = ['catalogue_controller', 'administrator']
const notAllowed = /Tài khoản này không có quyền vào trang/

/** An address of the route; what its parameters name does not exist, which an officer learns only after being let in. */
const addressOf = (path: string): string => path.replace(/:\w+/g, 'khong-co')

test('every page and every button of the workspace lets in exactly the roles that its table names', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const city = town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
  for (const role of roles) {
    const officer = await town.officer(role, cityRoles.includes(role) ? city : undefined)
    const cookie = await town.logInAs(officer)
    const held = [...officer.roles.values()].flat()
    for (const { method, path, access } of routes) {
      if (typeof access !== 'object') continue
      const answer = await app.inject({ method, url: addressOf(path), headers: { cookie } })
      const isLetIn = access.officer.some((wanted) => held.includes(wanted))
      const told = `${role}: ${method} ${path} answered ${answer.statusCode}`
      assert.equal(!notAllowed.test(answer.body), isLetIn, told)
      if (!isLetIn) assert.equal(answer.statusCode, 403, told)
    }
  }
})

test('without a session every page of the workspace leads to the login', async (t) => {
  const app = await (await openTown(t)).app()
  for (const { method, path, access } of routes) {
    if (typeof access !== 'object') continue
    const answer = await app.inject({ method, url: addressOf(path) })
    assert.equal(answer.statusCode, 303, `${method} ${path}`)
    assert.match(String(answer.headers.location), new RegExp(`^${paths.officeLogIn}`))
  }
})

test('nothing of the workspace but its login is open to anyone', () => {
  const open = routes.filter(({ access }) => typeof access !== 'object').map(({ method, path }) => `${method} ${path}`)
  assert.deepEqual(open, [`GET ${paths.officeLogIn}`, `POST ${paths.officeLogIn}`, `POST ${paths.officeLogOut}`])
})

test('every button of the workspace leaves its event in the audit log', () => {
  for (const route of routes) {
    if (route.method === 'POST' && typeof route.access === 'object') assert.ok(route.audit, route.path)
  }
})
