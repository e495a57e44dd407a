import { type BeneficiaryGroup, beneficiaryGroups } from '../../beneficiary-groups.js'
import type { FeeRelief, FeeRule, ProcedureDefinition } from '../../procedure.js'
import { fieldsOf } from '../feel-places.js'
import type { LintRule } from '../finding.js'

export const feeCase: LintRule = {
  id: 'fee-case',
  severity: 'error',
  check: ({ fees, form }) =>
    fees
      .filter((fee) => form && fee.case && !(fee.case.id && fee.case.when?.trim()))
      .map((fee) => ({
        at: `fees.${fee.id}`,
        message: `Khoản “${fee.name.vi}” (${fee.id}) thu theo trường hợp “${fee.case?.name.vi}” nhưng không có điều kiện: không hồ sơ nào được tính theo mức này`,
      })),
}

/** What an exemption or reduction needs to be granted rightly: a basis, a paper that is asked for, a question that tells the group, one rule a group. */
export const feeRelief: LintRule = {
  id: 'fee-relief',
  severity: 'error',
  check: (procedure) =>
    procedure.fees.flatMap((fee) =>
      problemsOf(procedure, fee).map((problem) => ({
        at: `fees.${fee.id}`,
        message: `Miễn, giảm của khoản “${fee.name.vi}” (${fee.id}): ${problem}`,
      })),
    ),
}

function problemsOf(procedure: ProcedureDefinition, fee: FeeRule): string[] {
  const reliefs = fee.reliefs ?? []
  const papers = new Set(procedure.requiredDocuments.map(({ id }) => id))
  const unclaimable = procedure.form ? unclaimed(procedure, reliefs) : []
  return [
    ...reliefs.filter(({ legalBasis }) => !legalBasis.trim()).map(({ id }) => `${id} chưa ghi căn cứ pháp lý`),
    ...reliefs.flatMap(({ id, evidence }) =>
      evidence && !papers.has(evidence) ? [`${id} cần giấy tờ “${evidence}” không có trong thành phần hồ sơ`] : [],
    ),
    ...unclaimable.map((group) => `không câu hỏi nào cho biết “${beneficiaryGroups[group].vi}”`),
    ...reliefs.flatMap((relief, index) =>
      reliefs
        .slice(index + 1)
        .filter((other) => overlaps(relief, other))
        .map((other) => `${other.id} trùng nhóm, kênh và thời gian với ${relief.id}`),
    ),
  ]
}

/** Groups that nobody could say they belong to. */
function unclaimed({ form, feeGroupField }: ProcedureDefinition, reliefs: readonly FeeRelief[]): BeneficiaryGroup[] {
  const field = form && fieldsOf(form).find(({ id }) => id === feeGroupField)
  const offered = new Set(field?.options?.map(({ value }) => value) ?? [])
  return [...new Set(reliefs.flatMap(({ groups }) => groups))].filter((group) => !offered.has(group))
}

const forever = '9999-12-31'

function overlaps(one: FeeRelief, other: FeeRelief): boolean {
  const shareDays =
    (one.validFrom ?? '') <= (other.validTo ?? forever) && (other.validFrom ?? '') <= (one.validTo ?? forever)
  const shareWays =
    !one.channels || !other.channels || one.channels.some((channel) => other.channels?.includes(channel))
  return shareDays && shareWays && one.groups.some((group) => other.groups.includes(group))
}
