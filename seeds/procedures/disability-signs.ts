import type { FieldOption } from '../../src/procedures/form.js'
import { t } from '../t.js'

const confirmed = t(
  'Có kết luận của cơ sở y tế cấp tỉnh trở lên',
  'Confirmed by a provincial or higher medical facility',
)

function numbered(group: number, signs: ReturnType<typeof t>[]): FieldOption[] {
  return signs.map((label, index) => ({ value: `${group}.${index + 1}`, label }))
}

/** Signs of disability in form 01 (01/2019/TT-BLĐTBXH): six groups, each sign under its printed number. */
export const disabilitySigns = [
  {
    id: 'mobility',
    title: t('Vận động', 'Mobility'),
    options: numbered(1, [
      t('Mềm nhẽo, co cứng hoặc liệt toàn thân', 'Limp, stiff or paralysed all over'),
      t('Thiếu tay hoặc không cử động được tay', 'An arm is missing or cannot move'),
      t('Thiếu chân hoặc không cử động được chân', 'A leg is missing or cannot move'),
      t('Yếu, liệt, teo cơ hoặc hạn chế vận động tay, chân, lưng, cổ', 'Weakness of arms, legs, back or neck'),
      t('Cong, vẹo, gù hoặc dị dạng ở đầu, cổ, lưng, tay, chân', 'Deformity of head, neck, back, arms or legs'),
      confirmed,
    ]),
  },
  {
    id: 'hearingSpeech',
    title: t('Nghe, nói', 'Hearing and speech'),
    options: numbered(2, [
      t('Không phát ra âm thanh, lời nói', 'No sound or speech'),
      t('Phát ra âm thanh, lời nói nhưng không rõ', 'Speech is not clear'),
      t('Không nghe được', 'Cannot hear'),
      t('Khiếm khuyết cơ quan phát âm', 'Defect of the organs of speech'),
      t('Khiếm khuyết vành tai hoặc ống tai ngoài', 'Defect of the outer ear'),
      confirmed,
    ]),
  },
  {
    id: 'sight',
    title: t('Nhìn', 'Sight'),
    options: numbered(3, [
      t('Mù một hoặc hai mắt', 'Blind in one or both eyes'),
      t('Thiếu một hoặc hai mắt', 'One or both eyes are missing'),
      t('Khó nhìn hoặc không nhìn thấy đồ vật', 'Sees things with difficulty or not at all'),
      t('Khó hoặc không phân biệt được màu sắc', 'Tells colours apart with difficulty or not at all'),
      t('Rung, giật nhãn cầu, đục nhân mắt hoặc sẹo giác mạc', 'Trembling eyes, cataract or scars'),
      t('Dị tật, biến dạng vùng mắt', 'Deformity around the eyes'),
      confirmed,
    ]),
  },
  {
    id: 'mental',
    title: t('Thần kinh, tâm thần', 'Nervous and mental health'),
    options: numbered(4, [
      t('Thường ngồi một mình, không quan tâm tới ai', 'Sits alone, cares for nobody'),
      t('Kích động, cáu giận, sợ hãi vô cớ', 'Agitated, angry or afraid without cause'),
      t('Co giật, bất ngờ ngã xuống, gọi hỏi không biết', 'Fits, sudden falls, no answer when called'),
      t('Mất trí nhớ, bỏ nhà đi lang thang', 'Loss of memory, wandering away'),
      confirmed,
    ]),
  },
  {
    id: 'intellect',
    title: t('Trí tuệ', 'Intellect'),
    options: numbered(5, [
      t('Khó nhận biết người thân hoặc khó giao tiếp so với tuổi', 'Hardly knows relatives or speaks for the age'),
      t('Không làm được việc đơn giản dù đã được hướng dẫn', 'Cannot do simple things though shown how'),
      t('Khó đọc, viết, tính toán và học tập so với tuổi', 'Reads, writes and counts with difficulty for the age'),
      confirmed,
    ]),
  },
  {
    id: 'other',
    title: t('Khuyết tật khác', 'Other'),
    options: numbered(6, [
      t('Tê bì, mất cảm giác tay, chân đã được cơ sở y tế kết luận', 'Numb limbs, confirmed by a medical facility'),
      t(
        'Bệnh hô hấp, tim mạch, rối loạn đại tiểu tiện hoặc bệnh khác đã được kết luận',
        'Diseases of lungs, heart, bowels or others, confirmed',
      ),
      t('Rối loạn phổ tự kỷ hoặc bệnh hiếm đã được kết luận', 'Autism spectrum or a rare disease, confirmed'),
    ]),
  },
]

/** The ten daily activities of form 01 that show how severe a disability is. */
export const dailyActivities = [
  { id: 'walking', label: t('Đi lại', 'Walking') },
  { id: 'eating', label: t('Ăn, uống', 'Eating and drinking') },
  { id: 'toilet', label: t('Tiểu tiện, đại tiện', 'Using the toilet') },
  { id: 'washing', label: t('Vệ sinh cá nhân', 'Washing') },
  { id: 'dressing', label: t('Mặc, cởi quần áo', 'Dressing') },
  { id: 'understanding', label: t('Nghe và hiểu', 'Hearing and understanding') },
  { id: 'expressing', label: t('Diễn đạt ý muốn', 'Saying what one wants') },
  { id: 'working', label: t('Làm việc gia đình, lao động, sản xuất', 'Housework and work') },
  { id: 'socialising', label: t('Giao tiếp xã hội', 'Being with others') },
  { id: 'learning', label: t('Đọc, viết, tính toán và kỹ năng học tập khác', 'Reading, writing, counting') },
]

export const abilityLevels: FieldOption[] = [
  { value: 'able', label: t('Thực hiện được', 'Able') },
  { value: 'with_help', label: t('Thực hiện được nhưng cần trợ giúp', 'Able with help') },
  { value: 'unable', label: t('Không thực hiện được', 'Unable') },
  { value: 'unknown', label: t('Không xác định được', 'Cannot be told') },
]
