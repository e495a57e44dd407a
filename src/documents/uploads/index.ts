export {
  dropUpload,
  findUpload,
  finishUpload,
  partBytes,
  readUpload,
  receiveBytes,
  sweepUploads,
  type UploadNeeds,
} from './receive-upload.js'
export { maxUploadsOnTheirWay, type UploadOnItsWay, type UploadPlace } from './upload.js'
export { countUploads, insertUpload } from './upload-store.js'
