import type { Role } from '../agencies/index.js'
import type { Config } from '../config/index.js'
import { formatLongMoment } from '../ui/index.js'
import type { ProgramClock } from './demo-clock.js'

export interface Greeting {
  config: Config
  clock: ProgramClock
  simulatorsUrl: string | undefined
  isEmbedded: boolean
  /** Somebody can log in and set the rest up. */
  hasOfficers: boolean
  startedInMs: number
}

/** What the person who started the program reads: where to look and, in the demo, whom to log in as. */
export async function greeting({
  config,
  clock,
  simulatorsUrl,
  isEmbedded,
  hasOfficers,
  startedInMs,
}: Greeting): Promise<string> {
  const at = (place: string) => `${config.publicUrl}${place}`
  const seconds = (startedInMs / 1000).toFixed(1).replace('.', ',')
  const lines = [
    '',
    `Một cửa đã chạy sau ${seconds} giây / motcua is running.`,
    '',
    ...(config.role === 'worker'
      ? []
      : [`  Cổng dịch vụ công / Portal      ${at('/')}`, `  Cán bộ một cửa / Officers       ${at('/can-bo')}`]),
    ...(simulatorsUrl ? [`  Đối tác mô phỏng / Simulators   ${simulatorsUrl}`] : []),
    `  Dữ liệu / Data                  ${config.dataFolder}${isEmbedded ? '' : ' (files only)'}`,
    ...(clock.leadMs === 0
      ? []
      : [`  Đồng hồ đặt thử / Clock set to  ${formatLongMoment('vi', clock.now())} (MOTCUA_DEMO_CLOCK)`]),
    ...(config.mode === 'demo' && config.role !== 'worker' ? await whoToLogInAs() : []),
    ...(hasOfficers ? [] : ['', '  Chưa có quản trị viên / No administrator yet: npm run admin:create']),
    '',
    'Ctrl-C để dừng / to stop.',
    '',
  ]
  return lines.join('\n')
}

async function whoToLogInAs(): Promise<string[]> {
  // Known people and passwords: only the demo loads them.
  const { citizens } = await import('../../seeds/citizens.js')
  const { demoOfficerPassword, officers } = await import('../../seeds/officers.js')
  const [citizen] = citizens
  // A ward has all the hands a dossier passes through; the departments settle single matters, the city only takes in.
  const ward = officers.find(({ login }) => login === 'tiepnhan.senhong')?.agencyCode
  const hands: readonly Role[] = ['receiver', 'cashier', 'processor', 'approver', 'clerk', 'returner']
  const shown = officers.filter(({ agencyCode, roles }) =>
    agencyCode === ward ? roles.some((role) => hands.includes(role)) : roles.includes('administrator'),
  )
  return [
    '',
    `  Công dân / Citizen: ${citizen?.fullName}, ${citizen?.personalId}, mật khẩu / passcode: 6 chữ số bất kỳ / any 6 digits`,
    `  Cán bộ / Officers, mật khẩu / password ${demoOfficerPassword}, khóa TOTP / TOTP key:`,
    ...shown.map(({ login, title, totpSecret }) => `    ${login.padEnd(24)} ${totpSecret}  ${title}`),
  ]
}
