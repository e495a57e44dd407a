import { Checkboxes } from '../components/checkboxes.js'
import { DateInput } from '../components/date-input.js'
import { ErrorSummary } from '../components/error-summary.js'
import { FileUpload } from '../components/file-upload.js'
import { Radios } from '../components/radios.js'
import { Select } from '../components/select.js'
import { TextInput } from '../components/text-input.js'
import { Textarea } from '../components/textarea.js'
import { UploadedFiles } from '../components/uploaded-files.js'
import { Sample } from './sample.js'

export function FieldSamples() {
  return (
    <>
      <Sample name="ErrorSummary">
        <ErrorSummary
          errors={[
            { field: 'child-name', text: 'Nhập họ, chữ đệm, tên của trẻ' },
            { field: 'birth-wrong-day', text: 'Ngày sinh không được sau ngày hôm nay' },
          ]}
          description="Những gì bạn đã nhập vẫn được giữ."
        />
      </Sample>
      <Sample name="TextInput">
        <TextInput
          id="full-name"
          label="Họ, chữ đệm, tên người yêu cầu"
          hint="Viết đúng như trong giấy tờ tùy thân"
          value="Nguyễn Thị Ngọc Ánh"
          autoComplete="name"
          required
        />
        <TextInput id="child-name" label="Họ, chữ đệm, tên của trẻ" error="Nhập họ, chữ đệm, tên của trẻ" required />
        <TextInput id="locked" label="Số định danh cá nhân" value="000000000123" readOnly asCode width={20} />
        <TextInput id="amount" label="Vốn kinh doanh" suffix="₫" inputMode="numeric" value="50.000.000" width={10} />
        <TextInput id="off" label="Không dùng được" value="–" disabled />
      </Sample>
      <Sample name="Textarea">
        <Textarea id="reason" label="Lý do" hint="Viết ngắn gọn" maxLength={500} />
        <Textarea id="reason-wrong" label="Nội dung bổ sung" error="Nhập nội dung bổ sung" rows={3} />
      </Sample>
      <Sample name="Select">
        <Select
          id="ward"
          label="Xã, phường, đặc khu"
          value="Phường Sen Hồng"
          options={[{ value: '', text: 'Chọn …' }, { text: 'Phường Sen Hồng' }, { text: 'Xã Đồng Tháp Hạ' }]}
        />
        <Select id="ward-wrong" label="Tỉnh, thành phố" error="Chọn tỉnh, thành phố" options={[{ text: 'Chọn …' }]} />
      </Sample>
      <Sample name="Radios">
        <Radios
          id="return-way"
          label="Bạn muốn nhận kết quả thế nào?"
          required
          value="postal"
          items={[
            { value: 'portal', text: 'Bản điện tử trên Cổng', hint: 'Có giá trị như bản giấy' },
            {
              value: 'postal',
              text: 'Qua bưu chính công ích',
              conditional: <TextInput id="postal-address" label="Địa chỉ nhận" />,
            },
            { divider: 'hoặc' },
            { value: 'counter', text: 'Tại bộ phận một cửa' },
            { value: 'none', text: 'Không chọn được', disabled: true },
          ]}
        />
        <Radios
          id="gender"
          label="Giới tính"
          inline
          error="Chọn giới tính"
          items={[
            { value: 'female', text: 'Nữ' },
            { value: 'male', text: 'Nam' },
          ]}
        />
        <Radios
          id="size"
          label="Nhỏ"
          small
          value="a"
          items={[
            { value: 'a', text: 'Tất cả' },
            { value: 'b', text: 'Chỉ thủ tục toàn trình' },
          ]}
        />
      </Sample>
      <Sample name="Checkboxes">
        <Checkboxes
          id="papers"
          label="Bạn có những giấy tờ nào?"
          values={['birth']}
          items={[
            { value: 'birth', text: 'Giấy chứng sinh' },
            { value: 'marriage', text: 'Giấy chứng nhận kết hôn', hint: 'Nếu cha mẹ đã đăng ký kết hôn' },
          ]}
        />
        <Checkboxes
          id="declaration"
          error="Xác nhận lời cam đoan để nộp hồ sơ"
          items={[{ value: 'yes', text: 'Tôi cam đoan nội dung khai trên là đúng sự thật' }]}
        />
      </Sample>
      <Sample name="DateInput">
        <DateInput
          id="birth"
          name="birth"
          label="Ngày sinh của trẻ"
          hint="Ví dụ 7 3 2026"
          value={{ day: '7', month: '3', year: '2026' }}
        />
        <DateInput
          id="birth-wrong"
          name="birthWrong"
          label="Ngày sinh của trẻ"
          error="Ngày sinh không được sau ngày hôm nay"
          errorParts={['year']}
          value={{ day: '7', month: '3', year: '2036' }}
        />
      </Sample>
      <Sample name="FileUpload, UploadedFiles">
        <FileUpload id="scan" label="Giấy chứng sinh" hint="PDF hoặc ảnh chụp rõ bốn góc, tối đa 10 MB" multiple />
        <FileUpload id="scan-wrong" label="Tờ khai" error="Chọn tệp tờ khai" />
        <UploadedFiles
          files={[
            { id: '1', name: 'giay-chung-sinh.pdf', bytes: 1_258_291, state: 'received', href: '#file' },
            {
              id: '2',
              name: 'so-ho-khau-trang-mot-va-trang-hai-chup-bang-dien-thoai.jpg',
              bytes: 2_400_000,
              state: 'checking',
            },
            {
              id: '3',
              name: 'to-khai.docx',
              bytes: 43_000,
              state: 'refused',
              reason: 'Tệp không phải PDF hay ảnh. Lưu thành PDF rồi tải lại.',
            },
          ]}
        />
      </Sample>
    </>
  )
}
