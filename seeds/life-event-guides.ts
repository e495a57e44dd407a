import { type LifeEventGuide, readGuide } from '../src/procedures/index.js'

/** Questions and decisions of the life events, as administrators type them; ours, and of the demo city's sixteen procedures. */
const typed: Record<string, { questions: string; rules: string }> = {
  'having-a-child': {
    questions: `
      registered | Bé đã có giấy khai sinh chưa? | Does the child have a birth certificate?
      - no | Chưa | Not yet
      - yes | Có rồi | Yes
      - wrong | Có rồi nhưng ghi sai hoặc muốn đổi tên | Yes, but something in it is wrong or must change
      copies | Bạn có cần thêm bản sao giấy khai sinh không? | Do you need further copies of the certificate?
      - no | Không | No
      - yes | Có | Yes
      home | Bé đã đăng ký thường trú cùng bố mẹ chưa? | Is the child registered at the parents’ home?
      - no | Chưa | Not yet
      - yes | Rồi | Yes
      hardship | Gia đình có khó khăn nào sau đây không? | Is one of these true of the family?
      - none | Không | No
      - poor | Hộ nghèo, hộ cận nghèo hoặc nuôi con một mình | Poor, near-poor, or a single parent
      - disability | Bé có dấu hiệu khuyết tật | The child shows signs of a disability`,
    rules: `
      1.001193 | registered = "no" | Đăng ký khai sinh trong 60 ngày kể từ ngày sinh, không mất lệ phí. | Within 60 days of the birth, free of charge.
      1.004859 | registered = "wrong" | Sửa nội dung ghi sai hoặc đổi họ, tên trên giấy khai sinh. | To correct or change what the certificate says.
      2.000635 | copies = "yes" and not(registered = "no") | Xin bản sao trích lục ở bất kỳ cơ quan hộ tịch nào. | Copies come from any civil status office.
      1.004222 | home = "no" | Nhập khẩu cho bé về nơi bố mẹ thường trú. | To register the child at the parents’ home.
      1.001776 | hardship = "poor" | Trợ cấp xã hội hằng tháng cho trẻ em và người nuôi con trong diện khó khăn. | Monthly allowance for families in hardship.
      1.001699 | hardship = "disability" | Xác định mức độ khuyết tật để được trợ giúp. | The assessment opens the way to support.
      1.001776 | hardship = "disability" | Trợ cấp hằng tháng sau khi có giấy xác nhận khuyết tật. | A monthly allowance once the disability is certified.`,
  },
  marriage: {
    questions: `
      where | Hai người thường trú ở đâu? | Where are the two of you registered?
      - same | Cùng xã, phường nơi đăng ký kết hôn | Both in the commune where we marry
      - other | Một người ở xã, phường khác | One of us in another commune
      before | Có ai từng kết hôn, ly hôn hoặc vợ, chồng đã mất không? | Has one of you been married before?
      - no | Không | No
      - yes | Có | Yes
      home | Sau khi cưới, có người chuyển về ở với người kia không? | Will one of you move in with the other?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.004873 | where = "other" or before = "yes" | Giấy xác nhận tình trạng hôn nhân (giấy độc thân) cho người ở nơi khác hoặc từng kết hôn. | A certificate of marital status for who lives elsewhere or was married before.
      1.000894 | true | Đăng ký kết hôn, không mất lệ phí. | The registration itself, free of charge.
      1.004222 | home = "yes" | Đăng ký thường trú về nhà vợ hoặc chồng. | To register at the home you share.`,
  },
  death: {
    questions: `
      registered | Đã đăng ký khai tử chưa? | Has the death been registered?
      - no | Chưa | Not yet
      - yes | Rồi | Yes
      allowance | Người mất có đang hưởng trợ cấp xã hội hoặc từ 75 tuổi không có lương hưu? | Did they receive a social allowance, or were they 75 without a pension?
      - no | Không | No
      - yes | Có | Yes
      copies | Bạn có cần bản sao trích lục khai tử để làm bảo hiểm, thừa kế không? | Do you need extracts for insurance or inheritance?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.000656 | registered = "no" | Đăng ký khai tử trong 15 ngày, đúng hạn thì không mất lệ phí. | Within 15 days; in time it is free.
      2.000635 | copies = "yes" and registered = "yes" | Bản sao trích lục khai tử. | Extracts of the registration.
      1.001731 | allowance = "yes" | Hỗ trợ chi phí mai táng. | Support for the costs of the funeral.
      2.000815 | copies = "yes" | Chứng thực bản sao giấy tờ để nộp nơi khác. | Certified copies for others who ask.`,
  },
  business: {
    questions: `
      kind | Bạn định kinh doanh thế nào? | What will you open?
      - household | Hộ kinh doanh (cá nhân, gia đình) | A household business
      - unsure | Chưa rõ | I am not sure
      premises | Địa điểm kinh doanh có phải xây mới hoặc sửa lớn không? | Must the premises be built or rebuilt?
      - no | Không | No
      - yes | Có | Yes
      papers | Bạn có cần chứng thực giấy tờ thuê nhà, góp vốn không? | Must papers of rent or partnership be certified?
      - no | Không | No
      - copy | Chứng thực bản sao | Certified copies
      - signature | Chứng thực chữ ký | A certified signature`,
    rules: `
      1.001612 | true | Đăng ký thành lập hộ kinh doanh, nhận giấy chứng nhận trong 3 ngày làm việc. | Registration, within three working days.
      1.013225 | premises = "yes" | Giấy phép xây dựng cho nhà dùng để kinh doanh. | A permit before building.
      2.000815 | papers = "copy" | Chứng thực bản sao hợp đồng thuê nhà, giấy tờ tùy thân. | Certified copies of what you hand in.
      2.000884 | papers = "signature" | Chứng thực chữ ký trên văn bản góp vốn, ủy quyền. | A certified signature on an agreement or authorisation.`,
  },
  'housing-and-land': {
    questions: `
      work | Bạn định làm gì? | What will you do?
      - build | Xây nhà mới | Build a house
      - repair | Sửa nhà, thay đổi kết cấu | Change the structure of a house
      - sell | Mua, bán, tặng cho nhà đất | Buy, sell or give
      married | Người đứng tên đã kết hôn chưa? | Is the owner married?
      - yes | Rồi | Yes
      - no | Chưa, hoặc đã ly hôn, vợ chồng đã mất | No, or divorced or widowed
      move | Sau đó bạn có chuyển đến ở không? | Will you move in?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.013225 | work = "build" or work = "repair" | Giấy phép xây dựng nhà ở riêng lẻ trước khi khởi công. | A permit before work begins.
      1.004873 | work = "sell" and married = "no" | Giấy xác nhận tình trạng hôn nhân để công chứng mua bán. | Notaries ask for a certificate of marital status.
      2.000815 | work = "sell" | Chứng thực bản sao giấy tờ nhà đất, tùy thân. | Certified copies of the papers of house and owner.
      1.004222 | move = "yes" | Đăng ký thường trú tại nhà mới. | To register at the new home.`,
  },
  residence: {
    questions: `
      stay | Bạn đến ở bao lâu? | How long will you stay?
      - long | Ở hẳn | For good
      - short | Từ 30 ngày trở lên, rồi về | More than 30 days
      - less | Dưới 30 ngày | Less than 30 days
      child | Có con nhỏ cùng chuyển mà chưa có giấy khai sinh không? | Does a child without a birth certificate move along?
      - no | Không | No
      - yes | Có | Yes
      copies | Bạn có cần sao y hợp đồng thuê, giấy tờ chỗ ở không? | Must the lease or papers of the home be copied?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.004222 | stay = "long" | Đăng ký thường trú tại nơi ở mới. | Permanent residence at the new home.
      1.004194 | stay = "short" | Đăng ký tạm trú, nhiều nhất 2 năm một lần. | Temporary residence, two years at most at a time.
      1.001193 | child = "yes" | Khai sinh trước, rồi đăng ký cư trú cho bé. | The birth first, then the residence of the child.
      2.000815 | copies = "yes" | Chứng thực bản sao giấy tờ chứng minh chỗ ở. | Certified copies of the proof of a home.`,
  },
  'lost-papers': {
    questions: `
      lost | Bạn mất giấy tờ gì? | What did you lose?
      - birth | Giấy khai sinh, kết hôn, khai tử | A certificate of birth, marriage or death
      - single | Giấy xác nhận tình trạng hôn nhân | A certificate of marital status
      - disability | Giấy xác nhận khuyết tật | A disability certificate
      - copy | Bản sao có chứng thực | A certified copy
      book | Với giấy hộ tịch: cơ quan còn sổ gốc không? | For civil status: does the office still have the book?
      - yes | Còn, hoặc tôi không biết | Yes, or I do not know
      - no | Không còn, cơ quan đã báo mất sổ | No, it told me that the book is lost`,
    rules: `
      2.000635 | lost = "birth" and book = "yes" | Trích lục thay cho giấy đã mất, có giá trị như nhau. | An extract has the same force as what was lost.
      1.001193 | lost = "birth" and book = "no" | Đăng ký lại khi sổ gốc không còn. | Registration again, since the book is lost.
      1.004873 | lost = "single" | Xin cấp giấy xác nhận tình trạng hôn nhân mới. | A new certificate of marital status.
      1.001699 | lost = "disability" | Xin xác định lại và cấp giấy xác nhận khuyết tật. | A new assessment and certificate.
      2.000815 | lost = "copy" | Chứng thực lại từ bản chính. | Another copy from the original.`,
  },
  disability: {
    questions: `
      certified | Đã có giấy xác nhận khuyết tật chưa? | Is there a disability certificate?
      - no | Chưa | Not yet
      - yes | Có rồi | Yes
      degree | Mức độ khuyết tật ghi trên giấy (nếu có) | The degree in it, if any
      - none | Chưa có giấy | No certificate yet
      - light | Nhẹ | Light
      - severe | Nặng hoặc đặc biệt nặng | Severe or very severe
      allowance | Đang hưởng trợ cấp xã hội hằng tháng chưa? | Is there a monthly allowance already?
      - no | Chưa | No
      - yes | Rồi | Yes
      income | Gia đình có thu nhập thấp không? | Is the family’s income low?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.001699 | certified = "no" | Xác định mức độ khuyết tật và cấp giấy xác nhận. | Assessment and certificate.
      1.001776 | allowance = "no" and not(degree = "light") | Trợ cấp hằng tháng cho người khuyết tật nặng, đặc biệt nặng. | The allowance is for severe disabilities.
      1.011609 | income = "yes" | Công nhận hộ có mức sống trung bình để được hỗ trợ thêm. | Recognition of the household’s standard of living opens further support.`,
  },
  elderly: {
    questions: `
      age | Ông, bà bao nhiêu tuổi? | How old is the person?
      - under | Dưới 75 | Under 75
      - over | Từ 75 trở lên | 75 or older
      pension | Có lương hưu hoặc trợ cấp hằng tháng không? | Is there a pension or monthly allowance?
      - no | Không | No
      - yes | Có | Yes
      health | Đi lại, tự chăm sóc có khó khăn không? | Is moving or caring for oneself hard?
      - no | Không | No
      - yes | Có | Yes`,
    rules: `
      1.001776 | pension = "no" | Trợ cấp xã hội, hưu trí xã hội cho người cao tuổi. | Social allowance and social pension.
      1.001699 | health = "yes" | Xác định mức độ khuyết tật để được chăm sóc, trợ cấp. | An assessment opens care and allowance.
      1.011609 | pension = "no" and age = "under" | Công nhận hộ có mức sống trung bình để được hỗ trợ bảo hiểm y tế. | Recognition of the household’s standard of living.`,
  },
}

/** A guide by the id of its event; an event without questions is a list only. */
export function guideOf(id: string): LifeEventGuide {
  const { guide, faults } = readGuide(typed[id] ?? { questions: '', rules: '' })
  if (faults.length > 0) throw new Error(`the guide of ${id}: ${JSON.stringify(faults)}`)
  return guide
}
