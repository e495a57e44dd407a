export {
  type AcceptedUpload,
  inspectUpload,
  type UploadInspection,
  type UploadRefusal,
  type UploadType,
} from './inspect-upload.js'
export { safeFileName } from './safe-file-name.js'
export {
  type DossierRoom,
  maxDossierBytes,
  maxFileBytes,
  maxFilesPerDossier,
  maxImagePixels,
  roomFor,
} from './upload-limits.js'
