import type { Answers } from '../../src/procedures/form.js'
import type { CitizenSeed } from '../citizens.js'
import {
  type AnswersWanted,
  childNames,
  daysBefore,
  homeOf,
  identityPaperAnswers,
  originAnswers,
  otherThan,
  pick,
  requesterAnswers,
  residenceAnswers,
} from './made-up.js'

function parentAnswers(prefix: 'mother' | 'father', parent: CitizenSeed): Answers {
  return {
    [prefix]: { fullName: parent.fullName, birthDate: parent.birthDate, personalId: parent.personalId },
    ...originAnswers(prefix, parent.ethnicity),
    ...residenceAnswers(prefix, homeOf(parent)),
  }
}

function copiesAnswers(n: number): Answers {
  return n % 3 === 0 ? { wantsCopies: true, copies: 1 + (n % 4) } : { wantsCopies: false }
}

export function birthAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const isMother = citizen.gender === 'female'
  const other = otherThan(citizen, { gender: isMother ? 'male' : 'female' })
  const isSingle = isMother && n % 5 === 4
  return {
    ...requesterAnswers(citizen, isMother ? 'mother' : 'father'),
    registrationKind: 'new',
    parentsKind: isSingle ? 'no_father' : 'both',
    childName: pick(childNames, n),
    childBirthDate: daysBefore(day, 5 + (n % 40)),
    childBirthDateInWords: 'ngày sinh ghi bằng chữ trên giấy chứng sinh mẫu',
    childGender: pick(['female', 'male'], n),
    ...originAnswers('child', citizen.ethnicity),
    birthPlaceIn: 'home',
    birthPlace: { province: '99', commune: '99001', line: 'Bệnh viện Phụ sản Hoa Sen (hư cấu)' },
    nativePlace: homeOf(citizen),
    ...parentAnswers('mother', isMother ? citizen : other),
    ...(!isSingle && parentAnswers('father', isMother ? other : citizen)),
    ...(!isSingle && { marriageNumber: `${12 + n}/2020`, marriageAgency: 'UBND phường Sen Hồng' }),
    ...copiesAnswers(n),
    declaresTrue: true,
  }
}

export function marriageAnswers({ citizen, n }: AnswersWanted): Answers {
  const isBride = citizen.gender === 'female'
  const partner = otherThan(citizen, { gender: isBride ? 'male' : 'female' })
  const wasMarried = n % 4 === 3
  return {
    ...requesterAnswers(citizen, isBride ? 'bride' : 'groom'),
    registrationKind: 'new',
    ...originAnswers('requester', citizen.ethnicity),
    requesterMarriageCount: wasMarried ? 2 : 1,
    requesterMaritalStatus: wasMarried ? 'divorced' : 'never',
    ...(wasMarried && {
      requesterEndedNumber: `${20 + n}/2022/QĐST-HNGĐ`,
      requesterEndedOn: '2022-04-18',
      requesterEndedBy: 'Tòa án nhân dân khu vực Hoa Sen (hư cấu)',
    }),
    partnerName: partner.fullName,
    partnerBirthDate: partner.birthDate,
    partnerPersonalId: partner.personalId,
    ...originAnswers('partner', partner.ethnicity),
    ...identityPaperAnswers('partner'),
    ...residenceAnswers('partner', homeOf(partner)),
    partnerMarriageCount: 1,
    partnerMaritalStatus: 'never',
    ...copiesAnswers(n),
    declaresTrue: true,
  }
}

export function deathAnswers({ citizen, n, day }: AnswersWanted): Answers {
  const isLate = n % 3 === 1
  const died = daysBefore(day, isLate ? 40 : 3)
  return {
    ...requesterAnswers(citizen, pick(['child', 'spouse', 'relative'], n)),
    deceasedName: pick(['NGUYỄN VĂN CỐ MẪU', 'LÊ THỊ CỐ VÍ DỤ', 'TRẦN VĂN CỐ GIẢ ĐỊNH'], n),
    deceasedBirthDate: n % 2 === 0 ? '1938' : '1941-02-03',
    deceasedGender: pick(['male', 'female'], n),
    ...originAnswers('deceased', citizen.ethnicity),
    ...residenceAnswers('deceased', homeOf(citizen)),
    registrationKind: 'new',
    deathDate: died,
    deathHour: 4 + (n % 18),
    deathMinute: (n * 7) % 60,
    deathPlace: homeOf(citizen),
    deathCause: pick(['Tuổi già', 'Bệnh tim mạch', 'Tai biến mạch máu não'], n),
    isLate,
    ...(isLate && { chargeExemption: 'none' }),
    noticeKind: 'notice',
    noticeNumber: `${30 + n}/GBT`,
    noticeDate: died,
    noticeBy: 'Trạm y tế xã Đầm Sen (hư cấu)',
    ...copiesAnswers(n),
    declaresTrue: true,
  }
}

function purposeAnswers({ citizen, n }: AnswersWanted): Answers {
  const partner = otherThan(citizen, { gender: citizen.gender === 'female' ? 'male' : 'female' })
  if (n % 2 === 1) return { purpose: pick(['property', 'loan', 'travel'], n), certificateCopies: 1 + (n % 2) }
  return {
    purpose: 'marriage',
    partnerName: partner.fullName,
    partnerBirthDate: partner.birthDate,
    partnerNationality: 'VN',
    partnerPersonalId: partner.personalId,
    partnerResidence: `${partner.home.line}, Thành phố Hoa Sen`,
    marriagePlace: 'UBND phường Sen Hồng',
  }
}

export function maritalStatusAnswers(wanted: AnswersWanted): Answers {
  const { citizen, n } = wanted
  const isDivorced = n % 5 === 2
  return {
    ...requesterAnswers(citizen, 'self'),
    personGender: citizen.gender,
    personBirthPlace: 'Thành phố Hoa Sen',
    ...originAnswers('person', citizen.ethnicity),
    livedAt: homeOf(citizen),
    ...(n % 3 === 1 && { livedFrom: '2015-01-01', livedUntil: '2020-12-31' }),
    maritalStatus: isDivorced ? 'divorced' : 'never',
    ...(isDivorced && {
      endedNumber: `${40 + n}/2021/QĐST-HNGĐ`,
      endedOn: '2021-09-09',
      endedBy: 'Tòa án nhân dân khu vực Hoa Sen (hư cấu)',
    }),
    ...purposeAnswers(wanted),
    hasEarlierCertificate: false,
    chargeExemption: n % 7 === 6 ? 'poor_household' : 'none',
    declaresTrue: true,
  }
}

export function extractAnswers({ citizen, n }: AnswersWanted): Answers {
  const isOwn = n % 2 === 0
  const parent = otherThan(citizen)
  return {
    ...requesterAnswers(citizen, isOwn ? 'self' : 'child'),
    entryKind: isOwn ? pick(['birth', 'marriage'], n / 2) : pick(['birth', 'death'], n),
    ...(!isOwn && {
      personName: parent.fullName,
      personBirthDate: parent.birthDate,
      personGender: parent.gender,
      ...originAnswers('person', parent.ethnicity),
    }),
    registeredAt: pick(['UBND phường Sen Hồng', 'UBND xã Đầm Sen', 'UBND xã Ngó Sen (cũ)'], n),
    registeredNumber: `${100 + n}`,
    registeredBook: `01/${2000 + (n % 20)}`,
    copies: 1 + (n % 5),
    declaresTrue: true,
  }
}
