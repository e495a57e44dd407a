import type { ClassDetails, PointDetails } from '../src/outreach/index.js'
import { t } from './t.js'

export interface PointSeed extends Omit<PointDetails, 'agencyId'> {
  /** Slug of the agency. */
  agency: string
}

/** Where people of the demo city are helped. All made up. */
export const pointSeeds: PointSeed[] = [
  {
    agency: 'phuong-sen-hong',
    name: t('Nhà văn hóa khu phố Nhụy Sen', 'Nhụy Sen neighbourhood house'),
    address: 'Số 9 phố Nhụy Sen, phường Sen Hồng, Thành phố Hoa Sen',
    mapLink: null,
    hotline: '0200 3900 211',
    opens: t('Thứ Hai đến thứ Sáu, 8:00–11:00 và 14:00–17:00', 'Monday to Friday, 8:00–11:00 and 14:00–17:00'),
    helpers: 'Tổ công nghệ số cộng đồng và Đoàn Thanh niên phường Sen Hồng',
  },
  {
    agency: 'phuong-sen-trang',
    name: t('Bưu điện Sen Trắng', 'Sen Trắng post office'),
    address: 'Số 20 phố Lá Sen, phường Sen Trắng, Thành phố Hoa Sen',
    mapLink: null,
    hotline: '0200 3900 221',
    opens: t('Thứ Hai đến thứ Bảy, 7:30–11:30', 'Monday to Saturday, 7:30–11:30'),
    helpers: 'Nhân viên bưu điện',
  },
  {
    agency: 'xa-ho-tinh',
    name: t('Nhà cộng đồng thôn Bến Sen', 'Bến Sen village house'),
    address: 'Thôn Bến Sen, xã Hồ Tịnh, Thành phố Hoa Sen',
    mapLink: null,
    hotline: '0200 3900 241',
    opens: t('Thứ Ba, thứ Năm, 18:30–20:30', 'Tuesday and Thursday, 18:30–20:30'),
    helpers: 'Hội Phụ nữ và Đoàn Thanh niên xã Hồ Tịnh',
  },
]

export interface ClassSeed extends Pick<ClassDetails, 'title' | 'about' | 'place' | 'seats'> {
  agency: string
  /** Days from the day the city was set up; negative ones are over. */
  inDays: number
  /** Hours after midnight. */
  from: number
  until: number
  /** How many sign up, and of a class that is over, how many came. */
  learners: number
  came?: number
  walkIns?: number
}

const filing = {
  title: t('Nộp hồ sơ trực tuyến từ A đến Z', 'Filing online from start to end'),
  about: t(
    'Học trong một buổi:\n\n- tìm thủ tục và đọc cho đúng,\n- đăng nhập, điền tờ khai, chụp giấy tờ,\n- nộp phí và theo dõi hồ sơ.\n\n**Mang theo** điện thoại và thẻ căn cước. Người lớn tuổi được kèm riêng.',
    'In one session:\n\n- find a procedure and read it,\n- log in, fill the form, photograph papers,\n- pay and follow the dossier.\n\n**Bring** your telephone and your identity card. Older people are helped one to one.',
  ),
}

const account = {
  title: t('Tạo và dùng tài khoản định danh điện tử', 'Making and using an electronic identity'),
  about: t(
    'Cài ứng dụng, kích hoạt tài khoản, đăng nhập cổng lần đầu, giữ an toàn trước lừa đảo.',
    'Installing the application, activating the account, the first login, keeping safe from fraud.',
  ),
}

const business = {
  title: t('Hộ kinh doanh: đăng ký và thay đổi qua mạng', 'Household businesses: registering online'),
  about: t(
    'Dành cho chủ hộ kinh doanh: đăng ký mới, thay đổi nội dung, nộp phí. Có bài thực hành trên máy của lớp.',
    'For owners of household businesses: registering, changing, paying. With practice on the class’s computers.',
  ),
}

/** Classes of the demo city. All made up. */
export const classSeeds: ClassSeed[] = [
  {
    ...filing,
    agency: 'phuong-sen-hong',
    place: 'Nhà văn hóa khu phố Nhụy Sen, số 9 phố Nhụy Sen',
    seats: 30,
    inDays: 6,
    from: 8,
    until: 10,
    learners: 11,
  },
  {
    ...account,
    agency: 'phuong-sen-hong',
    place: 'Hội trường Ủy ban nhân dân phường, số 5 phố Nhụy Sen',
    seats: 8,
    inDays: 12,
    from: 18.5,
    until: 20,
    learners: 10,
  },
  {
    ...business,
    agency: 'phuong-sen-trang',
    place: 'Phòng họp tầng 2, Bưu điện Sen Trắng',
    seats: 20,
    inDays: 9,
    from: 14,
    until: 16,
    learners: 5,
  },
  {
    ...filing,
    agency: 'xa-ho-tinh',
    place: 'Nhà cộng đồng thôn Bến Sen',
    seats: 25,
    inDays: 4,
    from: 18.5,
    until: 20.5,
    learners: 9,
  },
  {
    ...filing,
    agency: 'xa-dam-sen',
    place: 'Nhà văn hóa thôn Ngó Sen',
    seats: 25,
    inDays: -11,
    from: 8,
    until: 10,
    learners: 18,
    came: 16,
    walkIns: 4,
  },
  {
    ...account,
    agency: 'phuong-sen-hong',
    place: 'Nhà văn hóa khu phố Nhụy Sen, số 9 phố Nhụy Sen',
    seats: 20,
    inDays: -5,
    from: 8,
    until: 9.5,
    learners: 17,
    came: 15,
    walkIns: 2,
  },
]

const families = ['Lê', 'Trần', 'Phạm', 'Đỗ', 'Nguyễn', 'Hoàng', 'Vũ', 'Đặng']
const given = ['Thị Mẫu', 'Văn Thử', 'Ví Dụ', 'Thị Giả Định', 'Văn Hư Cấu', 'Thị Mô Phỏng', 'Quang Thí Dụ']

/** A made-up learner; the telephone exists in the demo's message centre only. */
export const learnerSeed = (n: number) => ({
  name: `${families[n % families.length]} ${given[n % given.length]}`,
  phone: `0987000${String(n % 1000).padStart(3, '0')}`,
  email: '',
})
