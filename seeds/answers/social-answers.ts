import type { Answers, PartsAnswer } from '../../src/procedures/form.js'
import {
  type AnswersWanted,
  childNames,
  daysBefore,
  homeOf,
  identityAnswers,
  identityPaperAnswers,
  originAnswers,
  otherThan,
  pick,
  requesterAnswers,
} from './made-up.js'

const changedItems: PartsAnswer[] = [
  { item: 'Chữ đệm', from: 'Văn', to: 'Vân' },
  { item: 'Nơi sinh', to: 'Trạm y tế phường Sen Hồng' },
]

export function civilStatusChangeAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const matter = pick(['correction', 'change', 'addition', 'ethnicity'], n)
  return {
    ...requesterAnswers(citizen, 'self'),
    matter,
    personName: citizen.fullName,
    personBirthDate: citizen.birthDate,
    personGender: citizen.gender,
    ...originAnswers('person', 'Kinh'),
    personPersonalId: citizen.personalId,
    personHome: homeOf(citizen),
    registeredAct: 'birth',
    registeredAt: 'Ủy ban nhân dân phường Sen Hồng',
    registeredOn: pick(['1991', '1991-04', daysBefore(day, 9000)], n),
    registeredNumber: String(100 + n),
    changes: changedItems.slice(0, 1 + (n % 2)),
    reason: 'Sổ đăng ký khai sinh ghi sai so với giấy chứng sinh.',
    chargeExemption: n % 6 === 5 ? 'disability' : 'none',
    wantsCopies: n % 2 === 1,
    ...(n % 2 === 1 && { copies: 2 }),
    declaresTrue: true,
  }
}

export function certifiedSignatureAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const paperCopies = 1 + (n % 3)
  return {
    ...identityAnswers(citizen),
    ...identityPaperAnswers('requester'),
    paperName: pick(['Sơ yếu lý lịch', 'Giấy ủy quyền nhận lương hưu', 'Bản cam kết'], n),
    paperCopies,
    signers: 1 + (n % 2),
    ...(n % 2 === 0 && { comesOn: day, comesAt: '08:30' }),
    expectedFee: 10_000 * paperCopies,
    declaresTrue: true,
  }
}

function residenceChange({ citizen, n, day }: AnswersWanted): Answers {
  const head = otherThan(citizen)
  const member = {
    ...{ name: pick(childNames, n), birthDate: daysBefore(day, 3000 + n), gender: 'female' },
    relation: 'child',
  }
  return {
    ...identityAnswers(citizen),
    requesterGender: citizen.gender,
    ...(n % 2 === 0
      ? { relationToHead: 'head' }
      : { relationToHead: 'grandchild', headName: head.fullName, headPersonalId: head.personalId, headAgrees: true }),
    chargeExemption: n % 5 === 4 ? 'elderly' : 'none',
    ...(n % 3 > 0 && { members: Array.from({ length: n % 3 }, () => member) }),
    declaresTrue: true,
  }
}

const ownerOf = ({ citizen }: AnswersWanted): Answers => {
  const owner = otherThan(citizen)
  return {
    owner: { fullName: owner.fullName, birthDate: owner.birthDate, personalId: owner.personalId },
    ownerAgrees: true,
  }
}

export function permanentResidenceAnswers(wanted: AnswersWanted): Answers {
  const homeKind = pick(['own', 'rented', 'family'], wanted.n)
  return {
    ...residenceChange(wanted),
    homeKind,
    newHome: homeOf(wanted.citizen),
    content: 'Đề nghị đăng ký thường trú tại địa chỉ trên.',
    ...(homeKind !== 'own' && ownerOf(wanted)),
  }
}

export function temporaryResidenceAnswers(wanted: AnswersWanted): Answers {
  const isOwnHome = wanted.n % 2 === 0
  return {
    ...residenceChange(wanted),
    stayKind: pick(['new', 'extension', 'by_list'], wanted.n),
    stayHome: homeOf(wanted.citizen),
    staysFrom: wanted.day,
    staysTo: daysBefore(wanted.day, -700),
    isOwnHome,
    content: 'Đề nghị đăng ký tạm trú để làm việc.',
    ...(!isOwnHome && ownerOf(wanted)),
  }
}

function payoutAnswers(n: number): Answers {
  if (n % 2 === 0) return { payoutWay: 'cash' }
  return { payoutWay: 'account', accountNumber: '0071000123456', bankName: 'Ngân hàng Hoa Sen (hư cấu)' }
}

export function funeralSupportAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const isHousehold = n % 3 > 0
  return {
    ...identityAnswers(citizen),
    deceasedName: 'TRẦN THỊ MẪU',
    deceasedBirthDate: pick(['1938', '1941-02', '1936-02-03'], n),
    deceasedGender: 'female',
    deceasedEthnicity: 'Kinh',
    deceasedOldId: '012345678',
    deceasedHome: homeOf(citizen),
    diedOn: daysBefore(day, 3 + (n % 10)),
    entitledAs: 'elderly',
    organiserKind: isHousehold ? 'household' : 'organisation',
    ...(isHousehold
      ? {
          organiserPerson: { fullName: citizen.fullName, birthDate: citizen.birthDate, personalId: citizen.personalId },
          organiserRelation: 'Con',
        }
      : { organiserOrganisation: { name: 'Hội Người cao tuổi phường Sen Hồng', address: homeOf(citizen) } }),
    ...payoutAnswers(n),
    declaresTrue: true,
  }
}

export function socialAllowanceAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const group = pick(['elderly', 'disabled', 'single_parent', 'child'], n)
  const guardian = otherThan(citizen)
  return {
    ...identityAnswers(citizen),
    group,
    wish: 'grant',
    personName: citizen.fullName,
    personBirthDate: citizen.birthDate,
    personGender: citizen.gender,
    personEthnicity: 'Kinh',
    registeredHome: homeOf(citizen),
    livesElsewhere: n % 2 === 1,
    ...(n % 2 === 1 && { currentHome: homeOf(citizen) }),
    hasHealthInsurance: true,
    insuranceNumber: '7912345678',
    pension: 400_000,
    monthlyIncome: 400_000,
    poverty: 'near_poor',
    ...((group === 'disabled' || group === 'child') && { schooling: 'attending' }),
    ...(group === 'disabled' && { disabilityKinds: ['moving', 'seeing'], disabilityDegree: 'severe' }),
    ...(group === 'single_parent' && {
      children: childNames.slice(0, 2).map((name) => ({ name, birthDate: daysBefore(day, 2000) })),
    }),
    ...(group === 'child' && { guardian: { fullName: guardian.fullName, birthDate: guardian.birthDate } }),
    ...payoutAnswers(n),
    declaresTrue: true,
  }
}
