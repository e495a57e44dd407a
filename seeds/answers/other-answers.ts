import type { Answers } from '../../src/procedures/form.js'
import { dailyActivities } from '../procedures/disability-signs.js'
import { type AnswersWanted, daysBefore, homeOf, identityAnswers, otherThan, pick } from './made-up.js'

const certifiedPapers = ['Bằng tốt nghiệp đại học', 'Giấy chứng nhận quyền sử dụng đất', 'Sổ hộ tịch cũ'] as const

export function certifiedCopyAnswers({ citizen, n }: AnswersWanted): Answers {
  const paperCount = 1 + (n % 3)
  const papers = certifiedPapers.slice(0, paperCount).map((name, index) => ({
    [`paper${index + 1}Name`]: name,
    [`paper${index + 1}Pages`]: 1 + ((n + index) % 6),
    [`paper${index + 1}Copies`]: 1 + (n % 4),
  }))
  return Object.assign(
    { ...identityAnswers(citizen), paperCount, wantsElectronic: n % 2 === 0, declaresTrue: true },
    ...papers,
  )
}

export function disabilityAnswers({ citizen, n }: AnswersWanted): Answers {
  const person = otherThan(citizen)
  const isOwn = n % 2 === 0
  const abilities = dailyActivities.map(({ id }, index) => [
    `${id}Ability`,
    pick(['able', 'with_help', 'able', 'unable'], n + index),
  ])
  return {
    ...identityAnswers(citizen),
    requestKind: n % 4 === 3 ? 'reassess' : 'assess',
    ...(n % 4 === 3 && { reason: 'Mức độ khuyết tật đã thay đổi so với lần xác định trước.' }),
    forWhom: isOwn ? 'self' : 'other',
    ...(!isOwn && {
      personName: person.fullName,
      personBirthDate: person.birthDate,
      personPersonalId: person.personalId,
      representing: 'child',
    }),
    personGender: isOwn ? citizen.gender : person.gender,
    registeredHome: homeOf(citizen),
    currentHome: homeOf(citizen),
    ...pick([{ mobilitySigns: ['1.3', '1.6'] }, { hearingSpeechSigns: ['2.3'] }, { sightSigns: ['3.1'] }], n),
    ...Object.fromEntries(abilities),
    declaresTrue: true,
  }
}

const trades = [
  { name: 'Quán Cơm Sen Mẫu', code: '5610', trade: 'Nhà hàng và các dịch vụ ăn uống phục vụ lưu động' },
  { name: 'Tạp Hóa Ví Dụ', code: '4711', trade: 'Bán lẻ tổng hợp trong các cửa hàng' },
  { name: 'May Đo Tưởng Tượng', code: '1410', trade: 'May trang phục' },
] as const

export function businessAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const { name, code, trade } = pick(trades, n)
  const isFamily = n % 4 === 2
  const member = otherThan(citizen)
  return {
    ...identityAnswers(citizen),
    ownerGender: citizen.gender,
    ownerHome: homeOf(citizen),
    founderKind: isFamily ? 'household' : 'person',
    ...(isFamily && {
      memberCount: 1,
      member1Name: member.fullName,
      member1BirthDate: member.birthDate,
      member1Gender: member.gender,
      member1PersonalId: member.personalId,
      member1Home: homeOf(member),
    }),
    businessName: `Hộ kinh doanh ${name} ${n + 1}`,
    premises: homeOf(citizen),
    businessPhone: citizen.phone,
    mainTradeCode: code,
    mainTrade: trade,
    capital: 50_000_000 + (n % 10) * 25_000_000,
    staff: n % 5,
    startsOn: daysBefore(day, -14),
    taxAddressDiffers: false,
    taxMethod: 'declared',
    submitterKind: 'owner',
    declaresTrue: true,
  }
}

export function housePermitAnswers({ citizen, n }: AnswersWanted): Answers {
  const storeys = 1 + (n % 4)
  const firstFloorArea = 60 + (n % 5) * 8
  return {
    ...identityAnswers(citizen),
    hasRepresentative: false,
    plot: `${100 + n}`,
    mapSheet: `${10 + (n % 8)}`,
    plotArea: firstFloorArea + 25,
    siteAddress: homeOf(citizen),
    hasNeighbours: n % 2 === 0,
    designerName: 'Công ty Thiết kế Ví Dụ (hư cấu)',
    designerLicence: 'HS-000123',
    leadDesigner: 'KTS. Phạm Minh Họa',
    wasExamined: false,
    permitKind: 'new',
    buildingClass: storeys > 2 ? 'III' : 'IV',
    groundLevel: 0.45,
    setback: 2,
    firstFloorArea,
    totalFloorArea: firstFloorArea * storeys,
    height: 3.6 * storeys + 1,
    storeys,
    monthsToBuild: 6 + storeys,
    declaresTrue: true,
  }
}
